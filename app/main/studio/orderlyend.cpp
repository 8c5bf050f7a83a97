// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "orderlyend.h"

#include <QtCore/qcoreevent.h>

namespace qairopay {

OrderlyEnd::OrderlyEnd(QGuiApplication &application)
{
    application.installEventFilter(this);
    connect(&m_interruption, &Interruption::came, this, &OrderlyEnd::leave);
    connect(&application, &QGuiApplication::commitDataRequest, this, &OrderlyEnd::ending);
}

void OrderlyEnd::leave()
{
    Q_EMIT ending();
    QCoreApplication::exit(0);
}

/// Sent by the session, and by a person who has been asked. Qt would close the windows first, which may
/// refuse.
bool OrderlyEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != QCoreApplication::instance() || event->type() != QEvent::Quit)
        return QObject::eventFilter(watched, event);
    leave();
    return true;
}

} // namespace qairopay
