// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/proof.h"

#include "apple/issue.h"
#include "apple/language.h"
#include "apple/surface.h"
#include "google/background.h"
#include "google/issue.h"
#include "google/surface.h"
#include "google/translate.h"
#include "lint/draft.h"
#include "proofsheet/markup.h"
#include "template/templatecodec.h"
#include "template/values.h"

#include <QtCore/qcryptographichash.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::proofsheet {

namespace {

constexpr double readable = 4.5; ///< WCAG 2.2, usual text
constexpr double readableLarge = 3;

QString kindWord(PassKind kind)
{
    switch (kind) {
    case PassKind::Loyalty:
        return Words::tr("Loyalty card");
    case PassKind::Membership:
        return Words::tr("Membership");
    case PassKind::Coupon:
        return Words::tr("Coupon");
    case PassKind::EventTicket:
        return Words::tr("Event ticket");
    case PassKind::BoardingPass:
        return Words::tr("Boarding pass");
    case PassKind::GiftCard:
        return Words::tr("Gift card");
    }
    Q_UNREACHABLE_RETURN({});
}

QString slotWord(FieldSlot slot)
{
    switch (slot) {
    case FieldSlot::Header:
        return Words::tr("Header");
    case FieldSlot::Primary:
        return Words::tr("Primary");
    case FieldSlot::Secondary:
        return Words::tr("Secondary");
    case FieldSlot::Auxiliary:
        return Words::tr("Auxiliary");
    case FieldSlot::Back:
        return Words::tr("Back");
    }
    Q_UNREACHABLE_RETURN({});
}

QString codeWord(BarcodeFormat format)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return u"QR code"_s;
    case BarcodeFormat::Pdf417:
        return u"PDF417"_s;
    case BarcodeFormat::Aztec:
        return u"Aztec"_s;
    case BarcodeFormat::Code128:
        return u"Code 128"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Two proofs with the same mark show the same template, whatever their file names say.
QString markOf(const PassTemplate &value)
{
    const auto hash = QCryptographicHash::hash(templateToFile(value), QCryptographicHash::Sha256);
    const QString hex = QString::fromLatin1(hash.toHex().first(8)).toUpper();
    return Words::tr("mark %1-%2").arg(hex.first(4), hex.last(4));
}

QStringList aboutOf(const PassTemplate &value, const Occasion &occasion)
{
    QStringList about{kindWord(value.kind),
                      occasion.version.isEmpty() ? Words::tr("Draft")
                                                 : Words::tr("Version %1").arg(occasion.version),
                      markOf(value)};
    if (occasion.date.isValid())
        about.append(occasion.locale.toString(occasion.date, QLocale::LongFormat));
    const auto &holder = occasion.issued.record.holder.name;
    about.append(holder.isEmpty() ? Words::tr("shown with its default values")
                                  : Words::tr("shown for %1").arg(holder));
    return about;
}

QList<Swatch> swatchesOf(const apple::Document &document)
{
    const auto background = document.background.value_or(Colour{255, 255, 255});
    QList<Swatch> swatches{{Words::tr("Background"), background, {}}};
    const auto add = [&](const QString &name, std::optional<Colour> colour) {
        if (colour)
            swatches.append({name, *colour, contrastRatio(*colour, background)});
    };
    add(Words::tr("Values"), document.foreground);
    add(Words::tr("Labels"), document.label);
    add(Words::tr("Text on Google's card"), google::textColourOn(background));
    return swatches;
}

QList<FieldLine> fieldsOf(const PassTemplate &value, const Record &record)
{
    const auto values = valuesInForce(value, record);
    QList<FieldLine> lines;
    for (const auto slot : allFieldSlots)
        for (const auto &field : value.fieldsIn(slot))
            lines.append({field.label, values.value(field.key), slotWord(slot), field.key});
    return lines;
}

QString placeWords(const Location &place)
{
    return u"%1, %2 · %3 m · “%4”"_s.arg(QString::number(place.latitude, 'f', 5),
                                         QString::number(place.longitude, 'f', 5),
                                         QString::number(place.radius, 'f', 0), place.message);
}

QList<Fact> technologyOf(const PassTemplate &value, const apple::Document &document)
{
    QList<Fact> facts;
    for (const auto &barcode : document.barcodes) {
        facts.append(
            {facts.isEmpty() ? codeWord(barcode.format) : Words::tr("Else %1").arg(codeWord(barcode.format)),
             barcode.message});
        if (!barcode.altText.isEmpty() && facts.size() == 1)
            facts.append({Words::tr("Text below it"), barcode.altText});
    }
    if (facts.isEmpty())
        facts.append({Words::tr("Barcode"), Words::tr("none")});
    facts.append({u"NFC"_s, document.nfc ? document.nfc->message : Words::tr("off")});
    for (qsizetype i = 0; i < value.locations.size(); ++i)
        facts.append({Words::tr("Place %1").arg(i + 1), placeWords(value.locations[i])});
    return facts;
}

} // namespace

Proof makeProof(const PassTemplate &value, const artwork::CardImages &images, const Occasion &occasion,
                scene::Kit &kit)
{
    const auto &languages = value.studio.translations;
    const auto texts = languages.value(apple::bestLanguage(languages.keys(), occasion.language));
    const auto written = apple::draftFor(value, occasion.issued,
                                         {.organisationName = occasion.organisation, .isNfcAllowed = true});
    const auto googleWritten =
        google::draftFor(value, occasion.issued, {.issuerName = occasion.organisation});
    const auto document = apple::inLanguage(written, texts);
    const auto googleDocument = google::inLanguage(googleWritten, texts);
    const apple::LayoutOptions options{occasion.locale, occasion.timeZone, occasion.now};
    const auto draft =
        lint::layOut(written, googleWritten, {images, {occasion.language, options, {occasion.locale}}, kit});

    Proof proof;
    proof.title = value.name;
    proof.organisation = document.organisationName;
    proof.about = aboutOf(value, occasion);
    proof.faces = {{Words::tr("Apple Wallet, front"), Words::tr("fitted to photographs of an iPhone"),
                    draft.shown.apple}};
    proof.faces.append({Words::tr("Apple Wallet, back"),
                        Words::tr("order and links as documented, sizes assumed"),
                        apple::layoutSurface(scene::Surface::Back, document, images.apple, options, kit)});
    proof.faces.append({Words::tr("Google Wallet, card"),
                        Words::tr("approximate: Google publishes no measures"), draft.shown.google});
    proof.faces.append({Words::tr("Google Wallet, details"),
                        Words::tr("approximate: Google publishes no measures"),
                        google::layoutSurface(scene::Surface::Details, googleDocument, images.google,
                                              {occasion.locale}, kit)});
    proof.swatches = swatchesOf(document);
    proof.fields = fieldsOf(value, occasion.issued.record);
    proof.technology = technologyOf(value, document);
    proof.findings = lint::check(value, occasion.issued.record, draft, images);
    proof.maker = occasion.maker;
    return proof;
}

QString contrastWords(double contrast)
{
    const QString ratio = QString::number(contrast, 'f', 2) + u" : 1"_s;
    if (contrast >= readable)
        return Words::tr("%1, readable").arg(ratio);
    return (contrast >= readableLarge ? Words::tr("%1, only for large text") : Words::tr("%1, too low"))
        .arg(ratio);
}

QString severityWord(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return Words::tr("Error");
    case lint::Severity::Warning:
        return Words::tr("Warning");
    case lint::Severity::Info:
        return Words::tr("Advice");
    }
    Q_UNREACHABLE_RETURN({});
}

QString findingWords(const QList<lint::Finding> &findings)
{
    if (findings.isEmpty())
        return Words::tr("Nothing to say against it.");
    QStringList parts;
    const auto add = [&](lint::Severity severity, const QString &one, const QString &many) {
        const auto count = std::ranges::count(findings, severity, &lint::Finding::severity);
        if (count > 0)
            parts.append(count == 1 ? one : many.arg(count));
    };
    add(lint::Severity::Error, Words::tr("1 error"), Words::tr("%1 errors"));
    add(lint::Severity::Warning, Words::tr("1 warning"), Words::tr("%1 warnings"));
    add(lint::Severity::Info, Words::tr("1 piece of advice"), Words::tr("%1 pieces of advice"));
    return parts.join(u", "_s);
}

} // namespace qairopay::proofsheet
