// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"
#include "api/words.h"
#include "base/strictjson.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

ErrorKind kindOf(int status, const QString &type)
{
    // A first call that still runs has no outcome yet.
    if (type == "idempotency_inflight"_L1)
        return ErrorKind::Unavailable;
    switch (status) {
    case 401:
        return ErrorKind::Unauthenticated;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 409:
    case 412:
        return ErrorKind::Conflict;
    case 405:
    case 410:
        return ErrorKind::Unsupported;
    case 408:
    case 425:
        return ErrorKind::Unavailable;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 400 && status < 500 ? ErrorKind::InvalidInput : ErrorKind::Unavailable;
    }
}

/// Inside a batch there is no status of its own, only the type.
int statusOf(const QString &type)
{
    static const QHash<QString, int> statuses{
        {u"invalid_parameter"_s, 400}, {u"unauthenticated"_s, 401},      {u"insufficient_scope"_s, 403},
        {u"not_found"_s, 404},         {u"idempotency_conflict"_s, 409}, {u"idempotency_inflight"_s, 409},
        {u"conflict"_s, 409},          {u"validation_failed"_s, 422},    {u"rate_limited"_s, 429},
        {u"version_retired"_s, 410},   {u"method_not_allowed"_s, 405}};
    return statuses.value(type, 500);
}

/// For answers that come from something in between: a proxy's page, an empty body.
QString plainMessage(int status)
{
    switch (kindOf(status, {})) {
    case ErrorKind::Unauthenticated:
        return Words::tr("The service does not accept the key.");
    case ErrorKind::Forbidden:
        return Words::tr("The key does not allow this.");
    case ErrorKind::NotFound:
        return Words::tr("The service does not have this.");
    case ErrorKind::RateLimited:
        return Words::tr("The service asks to wait: too many calls.");
    case ErrorKind::Unavailable:
        return Words::tr("The service cannot do this at the moment.");
    default:
        return Words::tr("The service refused the call (HTTP %1).").arg(status);
    }
}

} // namespace

Error errorFromEnvelope(const QJsonObject &envelope, int status)
{
    const auto text = [&](const QString &name) { return envelope.value(name).toString(); };
    const auto type = text(u"type"_s);
    if (status == 0)
        status = statusOf(type);
    Error error;
    error.kind = kindOf(status, type);
    error.message = text(u"message"_s);
    if (error.message.isEmpty())
        error.message = plainMessage(status);
    error.where = text(u"param"_s);
    error.code = text(u"code"_s);
    error.reference = text(u"request_id"_s);
    error.detail = u"HTTP %1 %2"_s.arg(status).arg(type);
    return error;
}

DecodedError decodeError(int status, const QByteArray &body)
{
    const auto object = parseJsonObject(body).value_or(QJsonObject{});
    const auto envelope = object.value(u"error"_s).toObject();
    DecodedError decoded{errorFromEnvelope(envelope, status), envelope.value(u"type"_s).toString(), {}};
    if (const auto after = envelope.value(u"retry_after_ms"_s).toInteger(-1); after >= 0)
        decoded.retryAfter = std::chrono::milliseconds(after);
    return decoded;
}

} // namespace qairopay::api
