// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/adminvalues.h"
#include "api/sandboxvalues.h"
#include "api/values.h"
#include "api/webhookvalues.h"

#include <QtCore/qbytearray.h>

#include <chrono>

namespace qairopay::api {

/// The answers of the API, read leniently: unknown members are ignored, a required one that is missing or of
/// the wrong type is an error of kind Corrupt that names it.
[[nodiscard]] Result<TemplateResource> decodeTemplate(const QByteArray &body);
[[nodiscard]] Result<Page<TemplateResource>> decodeTemplatePage(const QByteArray &body);
[[nodiscard]] Result<Pass> decodePass(const QByteArray &body);
[[nodiscard]] Result<Page<Pass>> decodePassPage(const QByteArray &body);
[[nodiscard]] Result<Scan> decodeScan(const QByteArray &body);
[[nodiscard]] Result<Page<Scan>> decodeScanPage(const QByteArray &body);
[[nodiscard]] Result<Event> decodeEvent(const QByteArray &body);
[[nodiscard]] Result<Page<Event>> decodeEventPage(const QByteArray &body);
[[nodiscard]] Result<WebhookEndpoint> decodeEndpoint(const QByteArray &body);
[[nodiscard]] Result<NewEndpoint> decodeNewEndpoint(const QByteArray &body);
[[nodiscard]] Result<Page<WebhookEndpoint>> decodeEndpointPage(const QByteArray &body);
[[nodiscard]] Result<Page<Delivery>> decodeDeliveryPage(const QByteArray &body);
/// The deliveries that a replay made.
[[nodiscard]] Result<QList<Delivery>> decodeReplay(const QByteArray &body);
/// `count`: items of the request; each index must be answered once.
[[nodiscard]] Result<BatchResult> decodeBatch(const QByteArray &body, qsizetype count);

[[nodiscard]] Result<ApiKey> decodeApiKey(const QByteArray &body);
[[nodiscard]] Result<NewApiKey> decodeNewApiKey(const QByteArray &body);
[[nodiscard]] Result<Page<ApiKey>> decodeApiKeyPage(const QByteArray &body);
[[nodiscard]] Result<Page<AuditRecord>> decodeAuditPage(const QByteArray &body);

[[nodiscard]] Result<SandboxClock> decodeClock(const QByteArray &body);
[[nodiscard]] Result<RequestLines> decodeRequestLines(const QByteArray &body);
[[nodiscard]] Result<PhoneNews> decodePhoneNews(const QByteArray &body);
[[nodiscard]] Result<Promotion> decodePromotion(const QByteArray &body);

/// One resource inside another document (an event's data).
[[nodiscard]] Result<Pass> passFromResource(const QJsonObject &resource);
[[nodiscard]] Result<Scan> scanFromResource(const QJsonObject &resource);

/// How many items a batch body carries.
[[nodiscard]] qsizetype batchItemCount(const QByteArray &body);

/// The error an answer with a status of 400 or more stands for. A body that is no error envelope gives a
/// sentence made from the status.
struct DecodedError
{
    Error error;
    QString type;                                        ///< "conflict", "idempotency_inflight"
    std::optional<std::chrono::milliseconds> retryAfter; ///< of the body
};

[[nodiscard]] DecodedError decodeError(int status, const QByteArray &body);
[[nodiscard]] Error errorFromEnvelope(const QJsonObject &error, int status = 0);

} // namespace qairopay::api
