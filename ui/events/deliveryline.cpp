// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/deliveryline.h"

#include "events/eventwords.h"
#include "passes/passwords.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString detailOf(const api::Delivery &delivery)
{
    QStringList parts;
    if (delivery.isReplay)
        parts.append(QCoreApplication::translate("DeliveryLine", "Replay"));
    if (delivery.nextAttemptAt.isValid())
        parts.append(QCoreApplication::translate("DeliveryLine", "Next attempt %1")
                         .arg(momentText(delivery.nextAttemptAt)));
    else if (delivery.finishedAt.isValid())
        parts.append(exactMomentText(delivery.finishedAt));
    if (delivery.attempts.size() > 1)
        parts.append(QCoreApplication::translate("DeliveryLine", "%n attempt(s)", nullptr,
                                                 int(delivery.attempts.size())));
    return parts.join(u" · "_s);
}

} // namespace

DeliveryLine deliveryLine(const api::Delivery &delivery, const QString &title)
{
    DeliveryLine line{.deliveryId = delivery.id,
                      .eventId = delivery.eventId.toString(),
                      .endpointId = delivery.endpointId,
                      .title = title,
                      .state = deliveryStateWord(delivery.status),
                      .tone = deliveryTone(delivery.status),
                      .detail = detailOf(delivery),
                      .attempts = {}};
    for (const auto &attempt : delivery.attempts) {
        const bool good = attempt.statusCode && *attempt.statusCode >= 200 && *attempt.statusCode < 300;
        line.attempts.append({.title = u"%1. %2"_s.arg(attempt.number).arg(attemptWord(attempt)),
                              .time = exactMomentText(attempt.at),
                              .duration = QCoreApplication::translate("DeliveryLine", "%1 ms")
                                              .arg(QLocale().toString(attempt.durationMs)),
                              .good = good});
    }
    return line;
}

} // namespace qairopay
