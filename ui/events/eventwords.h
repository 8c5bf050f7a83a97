// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"
#include "api/webhookvalues.h"

namespace qairopay {

/// The words of the interface for events and their way to endpoints. Types, states and outcomes that a
/// service invents later are shown as they came.
[[nodiscard]] QString eventTitle(const QString &type);
[[nodiscard]] QString eventIcon(const QString &type);
/// The types this program knows, and the wildcards over them, as the API names them.
[[nodiscard]] QStringList knownEventTypes();
[[nodiscard]] QString eventTypeTitle(const QString &typeOrWildcard);
/// What an endpoint is sent: "All events", or the types as the API names them.
[[nodiscard]] QString sentEventsText(const QStringList &patterns);

[[nodiscard]] QString endpointStateWord(const QString &status);
[[nodiscard]] QString endpointTone(const QString &status);
[[nodiscard]] QString deliveryStateWord(const QString &status);
[[nodiscard]] QString deliveryTone(const QString &status);
/// "Answered 500", "Timed out": what became of one attempt.
[[nodiscard]] QString attemptWord(const api::DeliveryAttempt &attempt);

} // namespace qairopay
