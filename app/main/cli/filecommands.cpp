// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/json.h"
#include "apple/layout.h"
#include "artwork/cardimages.h"
#include "cli/arguments.h"
#include "cli/faces.h"
#include "google/issue.h"
#include "google/layout.h"
#include "lint/lint.h"
#include "passfile/verification.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 passBytes = 64 << 20;

/// What stands on a card that nobody has issued yet.
IssuedRecord sampleOf(const PassTemplate &value, int number)
{
    IssuedRecord issued;
    issued.id = PassId(u"pass_01J000000000000000000SAMPLE"_s);
    issued.templateId = TemplateId(u"tpl_01J000000000000000000SAMPLE"_s);
    if (number >= 1 && number <= value.studio.samples.size())
        issued.record = value.studio.samples.at(number - 1);
    return issued;
}

apple::Issuer sampleAppleIssuer()
{
    return {u"pass.com.example.sample"_s, u"A1B2C3D4E5"_s, u"Sample"_s, {}, {}, true};
}

Result<QImage> renderPass(const QByteArray &archive, const RenderArguments &arguments)
{
    if (arguments.wallet == "google"_L1)
        return failure(ErrorKind::Unsupported, u"A .pkpass is Apple's; it has no Google card."_s,
                       arguments.file);
    const auto files = passfile::readArchive(archive);
    if (!files)
        return std::unexpected(files.error());
    const auto it = std::ranges::find(*files, u"pass.json"_s, &passfile::PassFile::name);
    if (it == files->end())
        return failure(ErrorKind::InvalidInput, u"The archive has no pass.json."_s, arguments.file);
    return appleFace(it->bytes, imagesOf(*files), arguments.scale);
}

/// The template's pictures, out of the folder beside its file.
artwork::CardImages imagesBeside(const QString &file, const PassTemplate &value)
{
    constexpr int pixelsToAPoint = 3; // as the largest phones have
    const auto assets = settings::assetsBeside(file);
    return artwork::makeCardImages(
        value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
}

Result<QImage> renderTemplate(const PassTemplate &value, const RenderArguments &arguments)
{
    const auto issued = sampleOf(value, arguments.sample);
    const auto images = imagesBeside(arguments.file, value);
    if (arguments.wallet == "google"_L1)
        return googleFace(google::draftFor(value, issued, {}), images.google, arguments.scale);
    return appleFace(apple::toJson(apple::draftFor(value, issued, sampleAppleIssuer())), images.apple,
                     arguments.scale);
}

QJsonObject toJson(const lint::Finding &finding)
{
    return {{u"id"_s, finding.id},
            {u"severity"_s, lint::toName(finding.severity)},
            {u"message"_s, finding.sentence},
            {u"advice"_s, finding.advice},
            {u"where"_s, finding.where},
            {u"wallet"_s, finding.wallet ? toApiName(*finding.wallet) : u"both"_s}};
}

QList<lint::Finding> findingsOf(const PassTemplate &value, const artwork::CardImages &images)
{
    const auto issued = sampleOf(value, 1);
    const auto apple = apple::draftFor(value, issued, sampleAppleIssuer());
    const auto google = google::draftFor(value, issued, {});
    scene::Kit kit;
    const auto appleScene = apple::layoutFront(apple, images.apple, {}, kit);
    const auto googleScene = google::layoutCard(google, images.google, {}, kit);
    return lint::check({value, issued.record, apple, google, appleScene, googleScene, &images});
}

QString toName(passfile::CheckOutcome outcome)
{
    switch (outcome) {
    case passfile::CheckOutcome::Passed:
        return u"ok"_s;
    case passfile::CheckOutcome::Failed:
        return u"failed"_s;
    case passfile::CheckOutcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

/// Without --root: the root of the sandbox that runs here.
Result<QByteArrayList> rootsFrom(const QStringList &files, const Choice &choice)
{
    auto names = files;
    if (names.isEmpty()) {
        const auto sandbox =
            readReadyFile(choice.readyFile.isEmpty() ? standardReadyFile() : choice.readyFile);
        if (sandbox && !sandbox->dataFolder.isEmpty())
            names = {sandbox->dataFolder + u"/authority/root.pem"_s};
    }
    QByteArrayList roots;
    for (const auto &name : names) {
        const auto bytes = settings::readFile(name);
        if (!bytes)
            return std::unexpected(bytes.error());
        roots.append(*bytes);
    }
    return roots;
}

} // namespace

int render(Console &console, const RenderArguments &arguments)
{
    const auto bytes = settings::readFile(arguments.file, passBytes);
    if (!bytes)
        return console.fail(bytes.error());
    Result<QImage> image = failure(ErrorKind::Internal, {});
    if (bytes->startsWith("PK")) {
        image = renderPass(*bytes, arguments);
    } else {
        image = templateFromFile(*bytes).and_then(
            [&](const PassTemplate &value) { return renderTemplate(value, arguments); });
    }
    if (!image)
        return console.fail(image.error());
    const auto written = writePng(*image, arguments.out);
    if (!written)
        return console.fail(written.error());
    console.note(u"%1: %2 x %3 pixels"_s.arg(arguments.out).arg(image->width()).arg(image->height()));
    return Ok;
}

int lintFile(Console &console, const QString &file)
{
    const auto value = settings::readFile(file).and_then(templateFromFile);
    if (!value)
        return console.fail(value.error());
    bool hasErrors = false;
    QJsonArray array;
    for (const auto &finding : findingsOf(*value, imagesBeside(file, *value))) {
        hasErrors |= finding.severity == lint::Severity::Error;
        array.append(toJson(finding));
        if (!console.isJson())
            console.line(u"%1 %2 %3: %4 %5"_s.arg(finding.id, lint::toName(finding.severity), finding.where,
                                                  finding.sentence, finding.advice));
    }
    if (console.isJson())
        console.json(array);
    else if (array.isEmpty())
        console.line(u"Nothing to say against it."_s);
    return hasErrors ? Failure : Ok;
}

int verifyFile(Console &console, const QString &file, const QStringList &roots, const Choice &choice)
{
    const auto archive = settings::readFile(file, passBytes);
    if (!archive)
        return console.fail(archive.error());
    const auto trusted = rootsFrom(roots, choice);
    if (!trusted)
        return console.fail(trusted.error());
    const auto verification = passfile::verifyPass(*archive, {*trusted, QDateTime::currentDateTimeUtc(), {}});
    QJsonArray checks;
    for (const auto &check : verification.checks) {
        checks.append(QJsonObject{{u"id"_s, check.id},
                                  {u"title"_s, check.title},
                                  {u"outcome"_s, toName(check.outcome)},
                                  {u"message"_s, check.message}});
        if (!console.isJson())
            console.line(
                u"%1  %2  %3%4"_s.arg(check.id, toName(check.outcome).leftJustified(7), check.title,
                                      check.message.isEmpty() ? QString() : u": "_s + check.message));
    }
    if (console.isJson())
        console.json(QJsonObject{{u"accepted"_s, verification.isAccepted()}, {u"checks"_s, checks}});
    else
        console.line(verification.isAccepted() ? u"Accepted."_s : u"Refused."_s);
    return verification.isAccepted() ? Ok : Failure;
}

} // namespace qairopay::cli
