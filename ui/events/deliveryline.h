// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/webhookvalues.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// One attempt to deliver, in words.
class AttemptLine
{
    Q_GADGET
    QML_VALUE_TYPE(attemptLine)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString duration MEMBER duration FINAL)
    Q_PROPERTY(bool good MEMBER good FINAL)

public:
    QString title; ///< "1. Answered 500"
    QString time;
    QString duration; ///< "124 ms"
    bool good = false;

    friend bool operator==(const AttemptLine &, const AttemptLine &) = default;
};

/// One event on its way to one endpoint, in words.
class DeliveryLine
{
    Q_GADGET
    QML_VALUE_TYPE(deliveryLine)
    Q_PROPERTY(QString deliveryId MEMBER deliveryId FINAL)
    Q_PROPERTY(QString eventId MEMBER eventId FINAL)
    Q_PROPERTY(QString endpointId MEMBER endpointId FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(QString tone MEMBER tone FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QList<qairopay::AttemptLine> attempts MEMBER attempts FINAL)

public:
    QString deliveryId;
    QString eventId;
    QString endpointId;
    QString title; ///< where it goes, or which event it is: what the list around it does not say
    QString state;
    QString tone;
    QString detail; ///< when it is tried next, whether it is a replay
    QList<AttemptLine> attempts;

    friend bool operator==(const DeliveryLine &, const DeliveryLine &) = default;
};

[[nodiscard]] DeliveryLine deliveryLine(const api::Delivery &delivery, const QString &title);

} // namespace qairopay
