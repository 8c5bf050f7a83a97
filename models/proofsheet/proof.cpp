// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/proof.h"

#include "apple/issue.h"
#include "apple/surface.h"
#include "google/background.h"
#include "google/issue.h"
#include "google/surface.h"
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
        return u"Loyalty card"_s;
    case PassKind::Membership:
        return u"Membership"_s;
    case PassKind::Coupon:
        return u"Coupon"_s;
    case PassKind::EventTicket:
        return u"Event ticket"_s;
    case PassKind::BoardingPass:
        return u"Boarding pass"_s;
    case PassKind::GiftCard:
        return u"Gift card"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString slotWord(FieldSlot slot)
{
    switch (slot) {
    case FieldSlot::Header:
        return u"Header"_s;
    case FieldSlot::Primary:
        return u"Primary"_s;
    case FieldSlot::Secondary:
        return u"Secondary"_s;
    case FieldSlot::Auxiliary:
        return u"Auxiliary"_s;
    case FieldSlot::Back:
        return u"Back"_s;
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
    return u"mark %1-%2"_s.arg(hex.first(4), hex.last(4));
}

QStringList aboutOf(const PassTemplate &value, const Occasion &occasion)
{
    QStringList about{kindWord(value.kind),
                      occasion.version.isEmpty() ? u"Draft"_s : u"Version "_s + occasion.version,
                      markOf(value)};
    if (occasion.date.isValid())
        about.append(occasion.locale.toString(occasion.date, QLocale::LongFormat));
    const auto &holder = occasion.issued.record.holder.name;
    about.append(holder.isEmpty() ? u"shown with its default values"_s : u"shown for "_s + holder);
    return about;
}

QList<Swatch> swatchesOf(const apple::Document &document)
{
    const auto background = document.background.value_or(Colour{255, 255, 255});
    QList<Swatch> swatches{{u"Background"_s, background, {}}};
    const auto add = [&](const QString &name, std::optional<Colour> colour) {
        if (colour)
            swatches.append({name, *colour, contrastRatio(*colour, background)});
    };
    add(u"Values"_s, document.foreground);
    add(u"Labels"_s, document.label);
    add(u"Text on Google's card"_s, google::textColourOn(background));
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
        facts.append({facts.isEmpty() ? codeWord(barcode.format) : u"Else "_s + codeWord(barcode.format),
                      barcode.message});
        if (!barcode.altText.isEmpty() && facts.size() == 1)
            facts.append({u"Text below it"_s, barcode.altText});
    }
    if (facts.isEmpty())
        facts.append({u"Barcode"_s, u"none"_s});
    facts.append({u"NFC"_s, document.nfc ? document.nfc->message : u"off"_s});
    for (qsizetype i = 0; i < value.locations.size(); ++i)
        facts.append({u"Place %1"_s.arg(i + 1), placeWords(value.locations[i])});
    return facts;
}

} // namespace

Proof makeProof(const PassTemplate &value, const artwork::CardImages &images, const Occasion &occasion,
                scene::Kit &kit)
{
    const auto document = apple::draftFor(value, occasion.issued,
                                          {.organisationName = occasion.organisation, .isNfcAllowed = true});
    const auto googleDocument =
        google::draftFor(value, occasion.issued, {.issuerName = occasion.organisation});
    const apple::LayoutOptions options{occasion.locale, occasion.timeZone, occasion.now};
    const auto front = apple::layoutFront(document, images.apple, options, kit);
    const auto card = google::layoutCard(googleDocument, images.google, {occasion.locale}, kit);

    Proof proof;
    proof.title = value.name;
    proof.organisation = document.organisationName;
    proof.about = aboutOf(value, occasion);
    proof.faces = {{u"Apple Wallet, front"_s, u"fitted to photographs of an iPhone"_s, front}};
    if (!document.backFields.isEmpty())
        proof.faces.append(
            {u"Apple Wallet, back"_s, u"order and links as documented, sizes assumed"_s,
             apple::layoutSurface(scene::Surface::Back, document, images.apple, options, kit)});
    proof.faces.append({u"Google Wallet, card"_s, u"approximate: Google publishes no measures"_s, card});
    proof.faces.append({u"Google Wallet, details"_s, u"approximate: Google publishes no measures"_s,
                        google::layoutSurface(scene::Surface::Details, googleDocument, images.google,
                                              {occasion.locale}, kit)});
    proof.swatches = swatchesOf(document);
    proof.fields = fieldsOf(value, occasion.issued.record);
    proof.technology = technologyOf(value, document);
    proof.findings =
        lint::check({value, occasion.issued.record, document, googleDocument, front, card, &images});
    proof.maker = occasion.maker;
    return proof;
}

QString contrastWords(double contrast)
{
    const QString ratio = QString::number(contrast, 'f', 2) + u" : 1"_s;
    if (contrast >= readable)
        return ratio + u", readable"_s;
    return ratio + (contrast >= readableLarge ? u", only for large text"_s : u", too low"_s);
}

QString severityWord(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return u"Error"_s;
    case lint::Severity::Warning:
        return u"Warning"_s;
    case lint::Severity::Info:
        return u"Advice"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString findingWords(const QList<lint::Finding> &findings)
{
    if (findings.isEmpty())
        return u"Nothing to say against it."_s;
    QStringList parts;
    const auto add = [&](lint::Severity severity, const QString &one, const QString &many) {
        const auto count = std::ranges::count(findings, severity, &lint::Finding::severity);
        if (count > 0)
            parts.append(QString::number(count) + u' ' + (count == 1 ? one : many));
    };
    add(lint::Severity::Error, u"error"_s, u"errors"_s);
    add(lint::Severity::Warning, u"warning"_s, u"warnings"_s);
    add(lint::Severity::Info, u"piece of advice"_s, u"pieces of advice"_s);
    return parts.join(u", "_s);
}

} // namespace qairopay::proofsheet
