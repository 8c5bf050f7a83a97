// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "base/secret.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace qairopay::api {

/// Somebody's address that events are sent to (api-contract 2.5). `status` is the API's name: "enabled",
/// "dead" (given up after its last attempt) or "disabled".
struct WebhookEndpoint
{
    QString id;
    QString url;
    QStringList enabledEvents; ///< types or wildcards such as "pass.*"
    QString description;
    QString status;
    QString apiVersion;
    QDateTime createdAt;
    QDateTime updatedAt;

    friend bool operator==(const WebhookEndpoint &, const WebhookEndpoint &) = default;
};

/// An endpoint with its signing secret, which the service shows this once.
struct NewEndpoint
{
    WebhookEndpoint endpoint;
    Secret secret;
};

/// What is asked for: a new endpoint, or, with what is none left as it is, a change of one.
struct EndpointOrder
{
    std::optional<QString> url;
    std::optional<QStringList> enabledEvents;
    std::optional<QString> description;
    std::optional<bool> isEnabled; ///< of changes only; enabling wakes a dead endpoint
};

/// One try to deliver. Without a status code no answer came; `outcome` then says what did ("timeout").
struct DeliveryAttempt
{
    int number = 0;
    QDateTime at;
    qint64 durationMs = 0;
    std::optional<int> statusCode;
    QString outcome;

    friend bool operator==(const DeliveryAttempt &, const DeliveryAttempt &) = default;
};

/// An event on its way to one endpoint: "pending", "delivered", "failed".
struct Delivery
{
    QString id;
    EventId eventId;
    QString endpointId;
    bool isReplay = false;
    QString status;
    QDateTime nextAttemptAt; ///< invalid: there is none
    QDateTime createdAt;
    QDateTime finishedAt;
    QList<DeliveryAttempt> attempts;

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

} // namespace qairopay::api
