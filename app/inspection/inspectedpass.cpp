// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection/inspectedpass.h"

#include "apple/json.h"
#include "apple/language.h"
#include "artwork/passpictures.h"
#include "inspection/words.h"

using namespace Qt::StringLiterals;

namespace qairopay::inspection {

namespace {

using Origin = lint::ForeignPass::Origin;

Origin originOf(const passfile::PassSource &source)
{
    if (source.isDesignerTemplate)
        return Origin::DesignerTemplate;
    return source.isFolder() ? Origin::Folder : Origin::PassFile;
}

/// Of one that is packed and signed.
QList<lint::FailedCheck> failedChecks(const passfile::Verification &verification)
{
    QList<lint::FailedCheck> failed;
    for (const auto &check : verification.checks) {
        if (check.outcome == passfile::CheckOutcome::Failed)
            failed.append({check.id, check.message});
    }
    return failed;
}

/// Of a folder, which will be packed and signed later.
QList<lint::FailedCheck> failedChecks(const QList<passfile::PassFile> &files)
{
    const auto leftBehind = passfile::problemOfLeftBehind(files);
    return leftBehind ? QList<lint::FailedCheck>{{u"Z03"_s, *leftBehind}} : QList<lint::FailedCheck>();
}

/// A file of the pass, or of the language's folder where the top has none of its name (wallet-formats A.10).
QByteArray localised(const QMap<QString, QByteArray> &files, const QString &language, const QString &name)
{
    const auto top = files.value(name);
    return top.isNull() && !language.isEmpty() ? files.value(language + u".lproj/"_s + name) : top;
}

/// The document in a language, whose texts that cannot be read are rule L01's; the card shows what a phone
/// would.
apple::Document inLanguage(apple::Document document, const QMap<QString, QByteArray> &files,
                           const QString &language)
{
    const auto strings = apple::readStrings(files.value(apple::stringsFile(language)));
    return apple::inLanguage(std::move(document), strings.value_or(apple::Strings()));
}

/// The fronts in the languages that are not shown, with the pictures of the one that is: no text depends on
/// what a picture shows, and decoding them all takes long.
QList<lint::Cards> otherCards(const InspectedPass &pass, const PassCard &shown, apple::LayoutOptions options,
                              scene::Kit &kit)
{
    constexpr qsizetype most = 50; // a hostile file may name thousands
    QList<lint::Cards> others;
    if (pass.languages.isEmpty() || !pass.card)
        return others;
    for (const auto &language :
         QStringList{QString()} + pass.languages.first(std::min(pass.languages.size(), most))) {
        const auto document = language.isEmpty() ? pass.card->document
                                                 : inLanguage(pass.card->document, pass.file.files, language);
        if (document == shown.document)
            continue;
        options.locale = apple::localeNamed(language).value_or(apple::LayoutOptions().locale);
        others.append({language, apple::layoutFront(document, shown.images, options, kit), {}});
    }
    return others;
}

} // namespace

InspectedPass inspectPass(const passfile::PassSource &source, const passfile::VerificationSettings &settings)
{
    InspectedPass pass;
    pass.name = source.name;
    pass.file.origin = originOf(source);
    pass.file.now = settings.now;
    if (source.isFolder()) {
        pass.verification.files = source.files;
        pass.file.failedChecks = failedChecks(source.files);
    } else {
        pass.verification = passfile::verifyPass(source, settings);
        pass.file.failedChecks = failedChecks(pass.verification);
    }
    for (const auto &file : pass.verification.files)
        pass.file.files.insert(file.name, file.bytes.isNull() ? ""_ba : file.bytes);
    pass.file.readPassJson();
    pass.languages = apple::languagesOf(pass.file.files.keys());
    pass.card = cardOf(pass.file.files, {});
    return pass;
}

Result<QList<InspectedPass>> inspectPasses(const QString &path,
                                           const passfile::VerificationSettings &settings)
{
    const auto sources = passfile::openPassSources(path, settings.limits);
    if (!sources)
        return std::unexpected(sources.error());
    QList<InspectedPass> passes;
    for (const auto &source : *sources)
        passes.append(inspectPass(source, settings));
    return passes;
}

Result<PassCard> cardOf(const QMap<QString, QByteArray> &files, const QString &language)
{
    const auto json = files.value(u"pass.json"_s);
    if (json.isNull())
        return failure(ErrorKind::InvalidInput, Words::tr("There is no pass.json in it."));
    auto document = apple::fromJson(json);
    if (!document)
        return std::unexpected(document.error());
    const auto best = apple::bestLanguage(apple::languagesOf(files.keys()), language);
    PassCard card;
    card.document = *std::move(document);
    if (!best.isEmpty())
        card.document = inLanguage(std::move(card.document), files, best);
    card.pictures = artwork::passPictures([&](const QString &name) { return localised(files, best, name); });
    card.images = artwork::decoded(card.pictures);
    return card;
}

QList<lint::Finding> findingsOf(const InspectedPass &pass, const Result<PassCard> &card,
                                const apple::LayoutOptions &options, scene::Kit &kit)
{
    const auto front = card ? apple::layoutFront(card->document, card->images, options, kit) : scene::Scene();
    const auto others = card ? otherCards(pass, *card, options, kit) : QList<lint::Cards>();
    auto findings =
        lint::check(lint::PassSubject{pass.file, card ? card->document : apple::Document(), front, &others});
    // Nobody knows what is in an archive that does not open: it is not said to lack a pass.json or an icon.
    if (std::ranges::contains(pass.file.failedChecks, u"Z01"_s, &lint::FailedCheck::id))
        findings.removeIf([](const lint::Finding &finding) { return !finding.id.startsWith(u'Z'); });
    return findings;
}

} // namespace qairopay::inspection
