// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/eventtable.h"

#include <QtCore/qstringlist.h>

namespace qairopay::sandbox {

struct EndpointRow
{
    QString id;
    QString url;
    QStringList enabledEvents;
    QString description;
    QString status =
        QStringLiteral("enabled"); ///< enabled, disabled by its owner, dead after the last attempt
    QString apiVersion;
    QByteArray sealedSecret;
    QByteArray oldSealedSecret; ///< signs as well until `oldSecretUntil`; empty: none
    std::optional<qint64> oldSecretUntil;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

void insertEndpoint(const Work &work, const EndpointRow &row);
void updateEndpoint(const Work &work, const EndpointRow &row);
/// With what waits for it; the log of past deliveries stays.
void deleteEndpoint(const Work &work, const QString &id);
[[nodiscard]] std::optional<EndpointRow> findEndpoint(const Work &work, const QString &id);
[[nodiscard]] QList<EndpointRow> listEndpoints(const Work &work, const PageRequest &page);
[[nodiscard]] QList<EndpointRow> allEndpoints(const Work &work);

/// One event on its way to one endpoint.
struct DeliveryRow
{
    QString id;
    QString eventId;
    QString endpointId;
    bool isReplay = false;
    QString status = QStringLiteral("pending"); ///< pending, delivered, failed, cancelled
    int attempts = 0;
    std::optional<qint64> nextAt;
    qint64 createdAt = 0;
    std::optional<qint64> finishedAt;
};

struct AttemptRow
{
    int number = 1;
    qint64 at = 0;
    int durationMs = 0;
    std::optional<int> statusCode;
    QString outcome;
};

void insertDelivery(const Work &work, const DeliveryRow &row);
[[nodiscard]] QList<DeliveryRow> listDeliveries(const Work &work, const QString &eventId,
                                                const PageRequest &page);
/// The same of one endpoint, which may be deleted by now.
[[nodiscard]] QList<DeliveryRow> listDeliveriesTo(const Work &work, const QString &endpointId,
                                                  const PageRequest &page);
[[nodiscard]] QList<AttemptRow> listAttempts(const Work &work, const QString &deliveryId);

/// Enabled endpoints for which something is due.
[[nodiscard]] QList<EndpointRow> dueEndpoints(const Work &work);
/// What is due for one endpoint, longest due first.
[[nodiscard]] QList<DeliveryRow> dueDeliveries(const Work &work, const QString &endpointId, int most);
/// Writes an attempt and the delivery's new state; false when the delivery no longer waits for it.
[[nodiscard]] bool storeAttempt(const Work &work, const DeliveryRow &after, const AttemptRow &attempt);

/// The deliveries of all events up to this one, with their attempts.
void deleteDeliveriesUpTo(const Work &work, const QString &eventId);
/// A reset: no deliveries are left, endpoints stay.
void deleteDeliveries(const Work &work);

} // namespace qairopay::sandbox
