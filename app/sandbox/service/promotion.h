// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "sandbox/store/tenant.h"

/// Templates from one tenant into another (api-contract 1.5, 3.3, 10.10): configuration, never passes.
namespace qairopay::sandbox::promotion {

/// {"to": "live", "dry_run"?, "include_webhook_endpoints"?}: makes the template in `live`, or makes the one
/// promoted before like it. A dry run answers the same and writes nothing.
[[nodiscard]] Outcome<QJsonObject> promote(const Work &work, const Work &live, const QString &id,
                                           const QJsonObject &body);

/// What import takes, as a file of its own.
[[nodiscard]] Outcome<QJsonObject> exported(const Work &work, const QString &id);
/// A new template from such a file.
[[nodiscard]] Outcome<QJsonObject> importFrom(const Work &work, const QJsonObject &body);

} // namespace qairopay::sandbox::promotion
