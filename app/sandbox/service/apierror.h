// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

#include <expected>
#include <optional>

namespace qairopay::sandbox {

/// An error as the API tells it (api-contract 2.6, 4, 10.6). The message never repeats the caller's input, so
/// that a page may print it.
struct ApiError
{
    int status = 400;
    QString type;
    QString code;
    QString message;
    QString param;
    std::optional<int> retryAfterMs;

    /// The value of "error" in the envelope.
    [[nodiscard]] QJsonObject toJson(const QString &requestId) const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

template <typename T> using Outcome = std::expected<T, ApiError>;

// invalid_parameter, 400
[[nodiscard]] ApiError missingField(const QString &param);
[[nodiscard]] ApiError unknownField(const QString &param);
[[nodiscard]] ApiError typeMismatch(const QString &param, const QString &wanted);
[[nodiscard]] ApiError outOfRange(const QString &param, const QString &message);
[[nodiscard]] ApiError tooLong(const QString &param, qsizetype most);
[[nodiscard]] ApiError tooShort(const QString &param, qsizetype least);
[[nodiscard]] ApiError patternMismatch(const QString &param, const QString &message);
[[nodiscard]] ApiError invalidEnum(const QString &param, const QString &choices);
[[nodiscard]] ApiError invalidParameter(const QString &code, const QString &param, const QString &message);
// the others
[[nodiscard]] ApiError unauthenticated(const QString &code, const QString &message);
[[nodiscard]] ApiError insufficientScope(const QString &code, const QString &message);
[[nodiscard]] ApiError notFound(const QString &code);
[[nodiscard]] ApiError methodNotAllowed();
[[nodiscard]] ApiError conflict(const QString &code, const QString &message);
[[nodiscard]] ApiError versionMismatch();
[[nodiscard]] ApiError validationFailed(const QString &code, const QString &param, const QString &message);
[[nodiscard]] ApiError idempotencyConflict();
[[nodiscard]] ApiError idempotencyInflight();
[[nodiscard]] ApiError rateLimited(const QString &code, int retryAfterMs);
[[nodiscard]] ApiError versionRetired();
[[nodiscard]] ApiError unavailable(const QString &code, const QString &message);
[[nodiscard]] ApiError internalError();
[[nodiscard]] ApiError storageFault(); ///< the database did not take it

} // namespace qairopay::sandbox
