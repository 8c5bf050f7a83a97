// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/language.h"
#include "artwork/cardimages.h"
#include "cli/arguments.h"
#include "cli/renderoptions.h"
#include "cli/templatefile.h"
#include "proofsheet/html.h"
#include "proofsheet/pdf.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

proofsheet::Occasion occasionFor(const IssuedRecord &issued, const RenderArguments &arguments,
                                 const RenderOptions &options)
{
    proofsheet::Occasion occasion;
    occasion.issued = issued;
    occasion.language = arguments.language;
    // A phone in that language, unless it is said to be another.
    const bool isTranslated = !arguments.language.isEmpty() && arguments.locale.isEmpty();
    occasion.locale = isTranslated ? QLocale(arguments.language) : options.apple.locale;
    occasion.timeZone = options.apple.timeZone;
    occasion.now = options.apple.now;
    occasion.date =
        occasion.now.isValid() ? occasion.now.toTimeZone(occasion.timeZone).date() : QDate::currentDate();
    occasion.maker = u"QairoPay Pass Studio " QAIROPAY_VERSION ""_s;
    return occasion;
}

proofsheet::Proof proofOf(const QString &path, const PassTemplate &value,
                          const proofsheet::Occasion &occasion, scene::Kit &kit)
{
    constexpr int pixelsToAPoint = 3; // fine enough for print at half the size
    const auto assets = settings::assetsBeside(path);
    const auto images = artwork::makeCardImages(
        value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
    return proofsheet::makeProof(value, images, occasion, kit);
}

} // namespace

int proof(Console &console, const RenderArguments &arguments)
{
    const auto options = renderOptions(arguments);
    if (!options)
        return console.misuse(options.error());
    const bool isHtml = arguments.out.endsWith(u".html"_s, Qt::CaseInsensitive);
    if (!isHtml && !arguments.out.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return console.misuse(wrongOption(u"--out"_s, u"It has to end in .pdf or .html."_s).error());
    const QString &path = arguments.paths.first();
    const auto value = readTemplateFile(path);
    if (!value)
        return console.fail(value.error());
    const auto issued = issuedFor(*value, arguments, *options);
    if (!issued)
        return console.misuse(issued.error());
    scene::Kit kit;
    const auto made = proofOf(path, *value, occasionFor(*issued, arguments, *options), kit);
    const auto written = settings::writeFile(arguments.out, isHtml ? proofsheet::toHtml(made, kit.fonts)
                                                                   : proofsheet::toPdf(made, kit));
    if (!written)
        return console.fail(written.error());
    const auto languages = value->studio.translations.keys();
    if (!arguments.language.isEmpty() && apple::bestLanguage(languages, arguments.language).isEmpty())
        console.note(u"The template has no texts in \"%1\"; the cards are in its own words."_s.arg(
            arguments.language));
    console.wrote({arguments.out});
    console.note(u"%1: %2"_s.arg(arguments.out, proofsheet::findingWords(made.findings)));
    return Ok;
}

} // namespace qairopay::cli
