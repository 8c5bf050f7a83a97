// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "heartbeat.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

namespace qairopay {

Heartbeat::Heartbeat()
{
    m_clock.start();
    m_last = now();
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start(10);
}

qint64 Heartbeat::takeLongestPause()
{
    beat();
    return std::exchange(m_longest, 0) / 1'000'000;
}

Heartbeat::Moment Heartbeat::now() const
{
    // Time on a processor, time in the queue for one, both in ns.
    QFile file(u"/proc/thread-self/schedstat"_s);
    const auto numbers = file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
    return {m_clock.nsecsElapsed(), numbers.size() > 1 ? numbers[1].toLongLong() : 0};
}

void Heartbeat::beat()
{
    const auto moment = now();
    m_longest = std::max(m_longest, moment.time - m_last.time - (moment.inQueue - m_last.inQueue));
    m_last = moment;
}

} // namespace qairopay
