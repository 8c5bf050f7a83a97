// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/ulid.h"

#include <QtCore/qrandom.h>

namespace qairopay {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
        for (qsizetype i = 0; i < size; ++i)
            bytes[i] = static_cast<unsigned char>(system->generate() & 0xffU);
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

} // namespace qairopay
