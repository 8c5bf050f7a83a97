// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/target.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/audittable.h"
#include "sandbox/store/signingkeys.h"

#include <QtCore/qjsonobject.h>

/// The audit log (api-contract 10.12): one entry for each write that reached the service, done or refused, in
/// the transaction of its effect.
namespace qairopay::sandbox::audit {

struct Deed
{
    QString actorKeyId;
    QString action;
    QString resourceId;
    QString requestId;
    QString outcome; ///< "ok", or the error's type and code
};

/// Appends; every hundredth entry a signed checkpoint is kept as well.
void append(const Work &work, const SigningKeys &keys, const Deed &deed);

[[nodiscard]] Outcome<Resource> list(const Work &work, QueryReader &query);
[[nodiscard]] Outcome<Resource> checkpoints(const Work &work, QueryReader &query);
/// The log as it ends now, signed.
[[nodiscard]] Outcome<QJsonObject> checkpoint(const Work &work, const SigningKeys &keys);
/// The public halves.
[[nodiscard]] Outcome<QJsonObject> publicKeys(const Work &work, const SigningKeys &keys);

inline constexpr qint64 checkpointEvery = 100;

} // namespace qairopay::sandbox::audit
