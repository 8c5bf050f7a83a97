// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/readerkey.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto pemBegin = "-----BEGIN PUBLIC KEY-----"_L1;
constexpr auto pemEnd = "-----END PUBLIC KEY-----"_L1;
constexpr qsizetype coordinate = 32; ///< bytes

/// SEQUENCE { SEQUENCE { ecPublicKey, prime256v1 }, BIT STRING }, up to the point: DER leaves no choice.
const QByteArray plainHead = QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
const QByteArray compressedHead = QByteArray::fromHex("3039301306072a8648ce3d020106082a8648ce3d030107032200");

std::unexpected<Error> refused(const Phrase &why)
{
    return failure(ErrorKind::InvalidInput, why);
}

QByteArray withoutSpaces(const QByteArray &text)
{
    QByteArray rest;
    for (const char c : text) {
        if (!QByteArrayView(" \t\r\n").contains(c))
            rest.append(c);
    }
    return rest;
}

Result<QByteArray> derOf(const QByteArray &text)
{
    if (text.startsWith(plainHead) || text.startsWith(compressedHead))
        return text;
    if (text.contains("PRIVATE KEY"))
        return refused(Phrase(QT_TRANSLATE_NOOP(
            "Errors", "This is a private key. It stays with the reader: passes need its public key.")));
    if (text.contains("BEGIN CERTIFICATE"))
        return refused(Phrase(
            QT_TRANSLATE_NOOP("Errors", "This is a certificate. Passes need the reader’s public key.")));
    auto base64 = text;
    if (const auto begin = text.indexOf(pemBegin); begin >= 0) {
        const auto from = begin + pemBegin.size();
        const auto end = text.indexOf(pemEnd, from);
        if (end < 0)
            return refused(Phrase(QT_TRANSLATE_NOOP("Errors", "The end of the key is missing.")));
        base64 = text.sliced(from, end - from);
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(withoutSpaces(base64), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return refused(
            Phrase(QT_TRANSLATE_NOOP("Errors", "This is no public key, neither in PEM form nor in base64.")));
    return decoded.decoded;
}

} // namespace

Result<QString> readerKeyFrom(const QByteArray &text)
{
    const auto der = derOf(text);
    if (!der)
        return std::unexpected(der.error());
    const auto isPlain = der->startsWith(plainHead);
    if (!isPlain && !der->startsWith(compressedHead))
        return refused(Phrase(QT_TRANSLATE_NOOP(
            "Errors", "This is no key on the curve P-256, and Apple’s readers use no other one.")));
    const auto point = der->sliced(plainHead.size());
    const auto form = point.isEmpty() ? '\0' : point.front();
    const auto isWhole = isPlain ? form == 4 && point.size() == 1 + 2 * coordinate
                                 : (form == 2 || form == 3) && point.size() == 1 + coordinate;
    if (!isWhole)
        return refused(Phrase(QT_TRANSLATE_NOOP("Errors", "The key is cut off, or something follows it.")));
    if (!isPlain)
        return QString::fromLatin1(der->toBase64());
    const char sign = (point.back() & 1) != 0 ? 3 : 2;
    return QString::fromLatin1((compressedHead + sign + point.sliced(1, coordinate)).toBase64());
}

} // namespace qairopay
