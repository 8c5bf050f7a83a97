// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/codegrammar.h"

#include "lint/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isOf(QStringView text, QLatin1StringView signs)
{
    return std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || signs.contains(c); });
}

bool isCodabar(const QString &text)
{
    const auto isEnd = [](QChar c) { return c >= u'A' && c <= u'D'; };
    return text.size() >= 3 && isEnd(text.front()) && isEnd(text.back()) &&
           isOf(QStringView(text).sliced(1, text.size() - 2), "-$:/.+"_L1);
}

/// Weights 1 and 3 from the left, so that all thirteen sum up to a multiple of ten.
bool isEan13(const QString &text)
{
    if (!isOf(text, {}) || (text.size() != 12 && text.size() != 13))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += text[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return text.size() == 12 || sum % 10 == 0;
}

} // namespace

std::optional<NewCode> codeOfNewFormat(QStringView appleName)
{
    if (appleName == u"PKBarcodeFormatCode39")
        return NewCode::Code39;
    if (appleName == u"PKBarcodeFormatCodabar")
        return NewCode::Codabar;
    if (appleName == u"PKBarcodeFormatEAN13")
        return NewCode::Ean13;
    if (appleName == u"PKBarcodeFormatI2of5")
        return NewCode::InterleavedTwoOfFive;
    return std::nullopt;
}

QString problemOf(NewCode code, const QString &message)
{
    switch (code) {
    case NewCode::Code39:
        return isOf(message, "ABCDEFGHIJKLMNOPQRSTUVWXYZ -.$/+%"_L1)
                   ? QString()
                   : Words::tr("Code 39 knows capitals, digits, the space and - . $ / + % only.");
    case NewCode::Codabar:
        return isCodabar(message)
                   ? QString()
                   : Words::tr("Codabar knows digits and - $ : / . + between two letters A to D only.");
    case NewCode::Ean13:
        return isEan13(message) ? QString()
                                : Words::tr("EAN-13 wants 12 digits, or 13 with a right check digit.");
    case NewCode::InterleavedTwoOfFive:
        return isOf(message, {}) && message.size() % 2 == 0
                   ? QString()
                   : Words::tr("Interleaved 2 of 5 wants an even count of digits.");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isP256Key(const QString &base64)
{
    // SEQUENCE { SEQUENCE { ecPublicKey, prime256v1 }, BIT STRING }: DER leaves no choice but the point's
    // form.
    static const auto plain = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");
    static const auto compressed =
        QByteArray::fromHex("3039301306072a8648ce3d020106082a8648ce3d030107032200");
    const auto decoded =
        QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return false;
    const auto &bytes = *decoded;
    if (bytes.startsWith(plain))
        return bytes.size() == plain.size() + 64;
    const char form = bytes.size() > compressed.size() ? bytes[compressed.size()] : '\0';
    return bytes.startsWith(compressed) && bytes.size() == compressed.size() + 33 && (form == 2 || form == 3);
}

} // namespace qairopay::lint
