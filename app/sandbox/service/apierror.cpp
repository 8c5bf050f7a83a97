// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/apierror.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

QJsonObject ApiError::toJson(const QString &requestId) const
{
    QJsonObject object{
        {u"type"_s, type},
        {u"code"_s, code},
        {u"message"_s, message},
        {u"request_id"_s, requestId},
        {u"docs_url"_s, QString(u"https://developers.qairopay.com/concepts/errors#"_s + code)},
    };
    if (!param.isEmpty())
        object.insert(u"param"_s, param);
    if (retryAfterMs)
        object.insert(u"retry_after_ms"_s, *retryAfterMs);
    return object;
}

ApiError invalidParameter(const QString &code, const QString &param, const QString &message)
{
    return {400, u"invalid_parameter"_s, code, message, param, {}};
}

ApiError missingField(const QString &param)
{
    return invalidParameter(u"missing_field"_s, param, u"This is required."_s);
}

ApiError unknownField(const QString &param)
{
    return invalidParameter(u"unknown_field"_s, param, u"This is not known here."_s);
}

ApiError typeMismatch(const QString &param, const QString &wanted)
{
    return invalidParameter(u"type_mismatch"_s, param, u"This must be %1."_s.arg(wanted));
}

ApiError outOfRange(const QString &param, const QString &message)
{
    return invalidParameter(u"out_of_range"_s, param, message);
}

ApiError tooLong(const QString &param, qsizetype most)
{
    return invalidParameter(u"too_long"_s, param, u"At most %1 characters are allowed."_s.arg(most));
}

ApiError tooShort(const QString &param, qsizetype least)
{
    return invalidParameter(u"too_short"_s, param, u"At least %1 characters are needed."_s.arg(least));
}

ApiError patternMismatch(const QString &param, const QString &message)
{
    return invalidParameter(u"pattern_mismatch"_s, param, message);
}

ApiError invalidEnum(const QString &param, const QString &choices)
{
    return invalidParameter(u"invalid_enum"_s, param, u"This must be one of %1."_s.arg(choices));
}

ApiError unauthenticated(const QString &code, const QString &message)
{
    return {401, u"unauthenticated"_s, code, message, {}, {}};
}

ApiError insufficientScope(const QString &code, const QString &message)
{
    return {403, u"insufficient_scope"_s, code, message, {}, {}};
}

ApiError notFound(const QString &code)
{
    return {404, u"not_found"_s, code, u"There is nothing here under this name."_s, {}, {}};
}

ApiError methodNotAllowed()
{
    return {405,
            u"method_not_allowed"_s,
            u"method_not_allowed"_s,
            u"This address does not take this method."_s,
            {},
            {}};
}

ApiError conflict(const QString &code, const QString &message)
{
    return {409, u"conflict"_s, code, message, {}, {}};
}

ApiError versionMismatch()
{
    return {412,
            u"conflict"_s,
            u"version_mismatch"_s,
            u"Somebody changed this since you read it. Read it again and repeat the change."_s,
            u"If-Match"_s,
            {}};
}

ApiError validationFailed(const QString &code, const QString &param, const QString &message)
{
    return {422, u"validation_failed"_s, code, message, param, {}};
}

ApiError idempotencyConflict()
{
    return {409,
            u"idempotency_conflict"_s,
            u"body_mismatch"_s,
            u"This idempotency key was used for another request. Take a new key."_s,
            u"Idempotency-Key"_s,
            {}};
}

ApiError idempotencyInflight()
{
    return {409,
            u"idempotency_inflight"_s,
            u"in_progress"_s,
            u"The first request with this idempotency key is still running."_s,
            u"Idempotency-Key"_s,
            250};
}

ApiError rateLimited(const QString &code, int retryAfterMs)
{
    return {429, u"rate_limited"_s, code, u"There were too many requests. Wait, then try again."_s,
            {},  retryAfterMs};
}

ApiError versionRetired()
{
    return {410,
            u"version_retired"_s,
            u"version_retired"_s,
            u"This API version is past its end date."_s,
            u"QairoPay-Version"_s,
            {}};
}

ApiError unavailable(const QString &code, const QString &message)
{
    return {503, u"unavailable"_s, code, message, {}, {}};
}

ApiError internalError()
{
    return {500, u"internal_error"_s, u"internal_error"_s, u"Something went wrong on this side."_s, {}, {}};
}

ApiError storageFault()
{
    return unavailable(u"storage_unavailable"_s,
                       u"The service's store does not answer now. Send this again later; with the same "
                       "Idempotency-Key nothing happens twice."_s);
}

} // namespace qairopay::sandbox
