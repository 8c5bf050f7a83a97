// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <csignal>

namespace qairopay {

/// As long as it lives, signals that would end the program (Ctrl+C and a polite end, if nothing else is said)
/// come here instead, as soon as an event loop runs. One at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(const QList<int> &signalNumbers = {SIGINT, SIGTERM});
    ~Interruption() override;

    [[nodiscard]] bool hasCome() const { return m_hasCome; }

Q_SIGNALS:
    void came();

private:
    void take();

    struct Former
    {
        int number = 0;
        struct sigaction action = {};
    };
    QList<Former> m_former; ///< what was to happen before
    bool m_hasCome = false;
};

} // namespace qairopay
