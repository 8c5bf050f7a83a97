// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtimer.h>

namespace qairopay {

/// Listens whether the window's thread answers. What counts is the time it worked or waited for something
/// itself; while it waited for its turn on a busy machine it could do nothing about it.
class Heartbeat
{
public:
    Heartbeat();

    /// The longest time without an answer since the last call, in milliseconds.
    [[nodiscard]] qint64 takeLongestPause();

private:
    struct Moment
    {
        qint64 time = 0;
        qint64 inQueue = 0; ///< for a processor
    };
    [[nodiscard]] Moment now() const;
    void beat();

    QElapsedTimer m_clock;
    QTimer m_timer;
    Moment m_last;
    qint64 m_longest = 0;
};

} // namespace qairopay
