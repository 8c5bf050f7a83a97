// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/barcodearea.h"
#include "apple/names.h"
#include "lint/codegrammar.h"
#include "lint/finder.h"
#include "lint/rulelist.h"
#include "template/nfcprofile.h"

#include <QtCore/qjsonarray.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

struct ForeignBarcode
{
    QJsonObject json;
    QString path;

    [[nodiscard]] QString text(QLatin1StringView member) const { return json[member].toString(); }
};

QList<ForeignBarcode> barcodesOf(const Finder &finder)
{
    QList<ForeignBarcode> barcodes;
    const auto array = finder.json()["barcodes"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 10); ++i)
        barcodes.append({array[i].toObject(), u"barcodes[%1]"_s.arg(i)});
    if (finder.json().contains("barcode"_L1))
        barcodes.append({finder.json()["barcode"_L1].toObject(), u"barcode"_s});
    return barcodes;
}

Finder::Place at(const ForeignBarcode &barcode, const QString &member)
{
    return {barcode.path + u'.' + member, u"barcode"_s};
}

bool isNewFormat(const QString &format)
{
    return codeOfNewFormat(format).has_value();
}

void barcodeNotDrawn(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (!finder.apple().barcodes.isEmpty() && !finder.appleScene().element(u"barcode"))
        finder.report(
            {u"barcode.payload_template"_s},
            Words::tr("The barcode cannot be drawn: it has no text, or one that does not fit its kind."));
}

void incompleteBarcode(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &barcode : barcodesOf(finder)) {
        const auto format = barcode.text("format"_L1);
        if (!apple::barcodeFormatFromAppleName(format) && !isNewFormat(format))
            finder.report(at(barcode, u"format"_s),
                          Words::tr("Wallet knows no barcode format \"%1\".").arg(format.left(60)));
        if (barcode.text("message"_L1).isEmpty())
            finder.report(at(barcode, u"message"_s), Words::tr("The barcode has no message."));
        if (barcode.text("messageEncoding"_L1).isEmpty())
            finder.report(at(barcode, u"messageEncoding"_s),
                          Words::tr("The barcode has no \"messageEncoding\"."));
    }
    const auto &shown = finder.apple().barcodes;
    // One that its encoding cannot hold is B02's.
    if (!shown.isEmpty() && !shown.first().message.isEmpty() && !finder.appleScene().size.isEmpty() &&
        !finder.appleScene().element(u"barcode") && apple::messageBytes(shown.first()))
        finder.report({u"barcodes[0].message"_s},
                      Words::tr("The barcode cannot be drawn: its message does not fit its format."));
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

void unusualBarcodeText(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (!finder.apple().barcodes.isEmpty() && !isAscii(finder.apple().barcodes.first().message))
        finder.report({u"barcode.payload_template"_s, u"barcode"_s},
                      Words::tr("The barcode's text has characters that many scanners misread."));
}

void misreadMessage(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &barcode : barcodesOf(finder)) {
        const auto message = barcode.text("message"_L1);
        const auto encoding = barcode.text("messageEncoding"_L1);
        const auto bytes = apple::messageBytes({.message = message, .messageEncoding = encoding});
        if (!bytes && bytes.error() == apple::EncodingFault::UnfitEncoding)
            finder.report(
                at(barcode, u"messageEncoding"_s),
                Words::tr("\"%1\" is no encoding that a code can be written in.").arg(encoding.left(60)));
        else if (!bytes)
            finder.report(
                at(barcode, u"message"_s),
                Words::tr("The message has characters that \"%1\" has not.").arg(encoding.left(60)));
        else if (!isAscii(message))
            finder.report(at(barcode, u"message"_s),
                          Words::tr("The barcode's text has characters that many scanners misread."));
    }
}

void templateCodeForFewDevices(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &barcodes = finder.apple().barcodes;
    if (barcodes.size() == 1 && barcodes.first().format == BarcodeFormat::Code128)
        finder.report({.where = u"barcode.format"_s,
                       .elementId = u"barcode"_s,
                       .wallet = WalletPlatform::Apple,
                       .severity = Severity::Info},
                      Words::tr("A watch cannot draw a Code 128, and there is no other code."));
}

void passCodeForFewDevices(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto barcodes = barcodesOf(finder);
    if (barcodes.isEmpty())
        return;
    if (std::ranges::all_of(barcodes, isNewFormat, [](const auto &b) { return b.text("format"_L1); }))
        finder.report(at(barcodes.first(), u"format"_s),
                      Words::tr("Only iOS 27 draws a barcode of this format; older phones show none."));
    if (barcodes.size() == 1 && barcodes.first().text("format"_L1) == "PKBarcodeFormatCode128"_L1)
        finder.report({.where = barcodes.first().path, .elementId = u"barcode"_s, .severity = Severity::Info},
                      Words::tr("A watch cannot draw a Code 128, and there is no other code."));
}

void wrongGrammar(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &barcode : barcodesOf(finder)) {
        const auto code = codeOfNewFormat(barcode.text("format"_L1));
        if (!code)
            continue;
        if (const auto problem = problemOf(*code, barcode.text("message"_L1)); !problem.isEmpty())
            finder.report(at(barcode, u"message"_s), problem);
    }
}

void nothingToScan(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &passTemplate = finder.passTemplate();
    const bool isOfTemplate =
        !finder.isForeign() && !passTemplate.barcode && !(passTemplate.nfc && passTemplate.nfc->enabled);
    const bool isOfPass = finder.isForeign() && finder.pass().jsonProblem.isEmpty() &&
                          barcodesOf(finder).isEmpty() && !finder.json().contains("nfc"_L1);
    if (isOfTemplate || isOfPass)
        finder.report({u"barcode"_s},
                      Words::tr("The pass has neither a barcode nor NFC: it cannot be scanned."));
}

/// What a pass has or will have: of an NFC profile that makes its own message the payload says nothing.
struct NfcFacts
{
    qsizetype messageBytes = 0;
    QString key;
};

void checkNfc(Finder &finder, const NfcFacts &nfc, const std::array<QString, 2> &places)
{
    const auto &[messagePlace, keyPlace] = places;
    if (nfc.messageBytes > limits::nfcMessageBytes)
        finder.report(
            {.where = messagePlace, .wallet = WalletPlatform::Apple, .severity = Severity::Warning},
            Words::tr("The NFC message has more than %1 bytes; the device cuts it off without a word.")
                .arg(limits::nfcMessageBytes),
            finder.isForeign() ? Words::tr("Shorten the payload.")
                               : Words::tr("Shorten the payload, or choose another NFC profile."));
    if (!isP256Key(nfc.key))
        finder.report({keyPlace, {}, WalletPlatform::Apple},
                      Words::tr("The NFC key is no P-256 public key in base64."));
}

void badNfc(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (finder.isForeign()) {
        const auto nfc = finder.json()["nfc"_L1].toObject();
        if (finder.json().contains("nfc"_L1))
            checkNfc(finder,
                     {nfc["message"_L1].toString().toUtf8().size(), nfc["encryptionPublicKey"_L1].toString()},
                     {u"nfc.message"_s, u"nfc.encryptionPublicKey"_s});
    } else if (const auto &nfc = finder.apple().nfc) {
        const auto profile = nfcProfileFromStudioName(finder.passTemplate().studio.nfcProfile);
        const auto bytes = madeMessageBytes(profile).value_or(nfc->message.toUtf8().size());
        checkNfc(finder, {bytes, nfc->encryptionPublicKey},
                 {profile == NfcProfile::Plain ? u"nfc.payload_template"_s : u"x_studio.nfc.profile"_s,
                  u"x_studio.nfc.encryption_public_key"_s});
    }
}

using enum Severity;

constexpr std::array table{
    Rule{"B01", Error, "A barcode that cannot be drawn", "Wallet refuses the pass, or shows no code.",
         QT_TRANSLATE_NOOP(
             "Lint", "Give a format that Wallet knows, a message that fits it, and iso-8859-1 as encoding."),
         barcodeNotDrawn, incompleteBarcode},
    Rule{"B02", Warning, "Barcode texts that scanners misread",
         "A scanner reads other letters than were meant, most often of accents.",
         QT_TRANSLATE_NOOP("Lint", "Keep to plain letters without accents, digits and signs."),
         unusualBarcodeText, misreadMessage},
    Rule{"B03", Warning, "Barcodes that some devices do not draw",
         "Their holders show a card without a code.",
         QT_TRANSLATE_NOOP("Lint", "Add a QR, Aztec or PDF417 after it."), templateCodeForFewDevices,
         passCodeForFewDevices},
    Rule{"B04", Warning, "Messages of the format's own grammar", "Wallet draws no code.",
         QT_TRANSLATE_NOOP("Lint", "Correct the message, or choose another format."), nullptr, wrongGrammar},
    Rule{"B06", Info, "Neither barcode nor NFC", "Staff cannot scan the pass.",
         QT_TRANSLATE_NOOP("Lint", "Add a barcode if staff are to scan it."), nothingToScan, nothingToScan},
    Rule{"N01", Error, "NFC with a key and a short message",
         "Wallet refuses a pass with a broken key, and cuts long messages off.",
         QT_TRANSLATE_NOOP("Lint",
                           "Give the reader's public key as base64 of its X.509 SubjectPublicKeyInfo."),
         badNfc, badNfc},
};

} // namespace

std::span<const Rule> codeRules()
{
    return table;
}

} // namespace qairopay::lint
