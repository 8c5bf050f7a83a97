// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/target.h"
#include "sandbox/service/resource.h"
#include "sandbox/store/keytable.h"

#include <QtCore/qjsonobject.h>

/// The tenant and its API keys: what QairoPay's dashboard offers (api-contract 1.2, 1.4), here as routes.
namespace qairopay::sandbox::keys {

inline constexpr qint64 graceMs = 24LL * 60 * 60 * 1000;
inline constexpr int mostKeys = 50;

/// A key after a change, and the rows that changed; memory takes them over after the commit.
struct Changed
{
    QJsonObject resource; ///< with `secret`, if one was made
    QList<KeyRow> rows;
};

[[nodiscard]] Outcome<Resource> list(const Work &work, QueryReader &query);
[[nodiscard]] Outcome<QJsonObject> find(const Work &work, const QString &id);
/// {"flavour"?: secret|publishable, "scope"?: read|write|admin, "description"?}
[[nodiscard]] Outcome<Changed> create(const Work &work, const QJsonObject &body);
/// A second key like this one; this one goes on working for 24 hours.
[[nodiscard]] Outcome<Changed> rotate(const Work &work, const QString &id);
/// {"pending"?: true}: refuses the key from now on, or in 24 hours.
[[nodiscard]] Outcome<Changed> revoke(const Work &work, const QString &id, const QJsonObject &body);

[[nodiscard]] Outcome<QJsonObject> tenant(const Work &work);
/// {"api_version"}: what serves calls that name no version. Takes effect with Tenant::pin.
[[nodiscard]] Outcome<QJsonObject> pin(const Work &work, const QJsonObject &body);

} // namespace qairopay::sandbox::keys
