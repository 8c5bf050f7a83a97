// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/ulid.h"

#include <QtCore/qrandom.h>

#include <algorithm>
#include <cstring>
#include <tuple>

namespace qairopay {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The value of one of the alphabet's letters; -1 for others.
int valueOf(QChar letter)
{
    const auto *end = alphabet + 32;
    const auto *found = std::find(alphabet, end, letter.toLatin1());
    return found == end ? -1 : int(found - alphabet);
}

void countUp(std::array<unsigned char, 10> &bytes)
{
    for (auto it = bytes.rbegin(); it != bytes.rend(); ++it) {
        if (++*it != 0)
            return;
    }
}

} // namespace

UlidSource::UlidSource(Clock clock, Random random)
    : m_clock(std::move(clock))
    , m_random(std::move(random))
{}

UlidSource::Random UlidSource::systemRandom()
{
    return [](unsigned char *bytes, qsizetype size) {
        auto *system = QRandomGenerator::system();
        for (qsizetype i = 0; i < size; i += qsizetype(sizeof(quint32))) {
            const quint32 bits = system->generate();
            std::memcpy(bytes + i, &bits, std::min(sizeof bits, std::size_t(size - i)));
        }
    };
}

QString UlidSource::next()
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_random(m_entropy.data(), static_cast<qsizetype>(m_entropy.size()));
        m_entropy[0] &= 0x7f; // room to count up within the millisecond
    } else {
        countUp(m_entropy);
    }
    return last();
}

QString UlidSource::last() const
{
    if (m_lastMs < 0)
        return {};
    QString text(26, Qt::Uninitialized);
    quint64 time = static_cast<quint64>(m_lastMs);
    for (int i = 9; i >= 0; --i) {
        text[i] = QLatin1Char(alphabet[time & 31]);
        time >>= 5;
    }
    for (int i = 0; i < 16; ++i) {
        const int bit = i * 5;
        const int byte = bit / 8;
        const unsigned pair = (m_entropy[byte] << 8) | (byte + 1 < 10 ? m_entropy[byte + 1] : 0);
        text[10 + i] = QLatin1Char(alphabet[(pair >> (11 - bit % 8)) & 31]);
    }
    return text;
}

void UlidSource::continueAfter(QStringView ulid)
{
    if (ulid.size() != 26 || std::ranges::any_of(ulid, [](QChar c) { return valueOf(c) < 0; }))
        return;
    qint64 time = 0;
    for (int i = 0; i < 10; ++i)
        time = (time << 5) | valueOf(ulid[i]);
    std::array<unsigned char, 10> entropy{};
    for (int i = 0; i < 80; ++i) {
        if (valueOf(ulid[10 + i / 5]) & (16 >> i % 5))
            entropy[i / 8] |= static_cast<unsigned char>(128 >> i % 8);
    }
    if (std::tie(time, entropy) <= std::tie(m_lastMs, m_entropy))
        return;
    m_lastMs = time;
    m_entropy = entropy;
}

} // namespace qairopay
