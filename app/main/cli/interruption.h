// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>

#include <csignal>

namespace qairopay::cli {

/// As long as it lives, Ctrl+C and a polite end (SIGINT, SIGTERM) do not end the program but come here, so
/// that it can say what is done. Where no event loop runs, nothing is held up: there they end it as ever. One
/// at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    Interruption();
    ~Interruption() override;

    [[nodiscard]] bool hasCome() const { return m_hasCome; }

Q_SIGNALS:
    void came();

private:
    void take();

    struct sigaction m_interrupt = {}; ///< what was to happen before
    struct sigaction m_terminate = {};
    bool m_hasCome = false;
};

} // namespace qairopay::cli
