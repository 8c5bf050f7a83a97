// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <csignal>

namespace qairopay {

/// As long as it lives, signals that would end the program (Ctrl+C and a polite end, if nothing else is said)
/// come here instead, as soon as an event loop runs. One Interruption at a time.
class Interruption : public QObject
{
    Q_OBJECT

public:
    /// What a signal does that has come once: the same, or what it does to any program, so that one whose
    /// event loop does not run any more can still be ended.
    enum class Again { Comes, Ends };

    explicit Interruption(const QList<int> &signalNumbers = {SIGINT, SIGTERM}, Again again = Again::Comes);
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
