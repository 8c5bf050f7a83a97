// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "interruption/interruption.h"

#include <QtGui/qguiapplication.h>

namespace qairopay {

/// Whatever ends the program from outside (a polite signal, its terminal, the end of the desktop's session)
/// leaves the event loop, so that all is saved and closed by who owns it. No window asks then: nobody may be
/// there to answer. A signal that comes again ends the program at once: it may hang.
class OrderlyEnd : public QObject
{
    Q_OBJECT

public:
    /// The application outlives it.
    explicit OrderlyEnd(QGuiApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What waits has to be saved when this returns: the session may end the program then, and whoever sent
    /// a signal may send another.
    void ending();

private:
    void leave();

    Interruption m_interruption{{SIGTERM, SIGHUP, SIGINT}, Interruption::Again::Ends};
};

} // namespace qairopay
