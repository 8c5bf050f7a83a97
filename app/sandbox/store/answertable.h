// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/tenant.h"

namespace qairopay::sandbox {

/// The stored answer to the first call with an idempotency key (api-contract 5.1, 10.7).
struct StoredAnswer
{
    QByteArray requestHash;
    int status = 0;
    QString headers; ///< a JSON object
    QByteArray body;
};

inline constexpr qint64 answerLifeMs = 24LL * 60 * 60 * 1000;

[[nodiscard]] std::optional<StoredAnswer> findAnswer(const Work &work, const QString &key);
void storeAnswer(const Work &work, const QString &key, const StoredAnswer &answer);
/// Forgets answers past their life, at most `limit`.
void purgeAnswers(const Work &work, int limit);

} // namespace qairopay::sandbox
