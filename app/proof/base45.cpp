// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proof/base45.h"

namespace qairopay::proof {

namespace {

constexpr QByteArrayView alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

int byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]);
}

} // namespace

QByteArray toBase45(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() * 3 / 2 + 2);
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const bool isPair = i + 1 < bytes.size();
        int value = isPair ? byteAt(bytes, i) * 256 + byteAt(bytes, i + 1) : byteAt(bytes, i);
        for (int digit = 0; digit < (isPair ? 3 : 2); ++digit) {
            text += alphabet[value % 45];
            value /= 45;
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(QByteArrayView text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(text.size() * 2 / 3);
    for (qsizetype i = 0; i < text.size(); i += 3) {
        const auto group = text.sliced(i, std::min<qsizetype>(3, text.size() - i));
        qsizetype value = 0;
        for (qsizetype digit = group.size() - 1; digit >= 0; --digit) {
            const auto place = alphabet.indexOf(group[digit]);
            if (place < 0)
                return std::nullopt;
            value = value * 45 + place;
        }
        if (value > (group.size() == 3 ? 0xffff : 0xff))
            return std::nullopt;
        if (group.size() == 3)
            bytes += static_cast<char>(value / 256);
        bytes += static_cast<char>(value % 256);
    }
    return bytes;
}

} // namespace qairopay::proof
