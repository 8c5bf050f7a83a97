// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/record.h"
#include "sandbox/service/apierror.h"
#include "template/passtemplate.h"

#include <optional>

namespace qairopay::sandbox {

/// The body of POST /v1/passes, before the template is known.
struct PassOrder
{
    QString templateId;
    Record record;
};

/// The body of PATCH /v1/passes/{id}: values to set; an absent one in `fields` goes back to the default.
struct PassChange
{
    QMap<QString, std::optional<QString>> fields;
    QString changeMessage;
};

/// In a batch the pass is named by `id` among the members.
struct NamedChange
{
    QString id;
    PassChange change;
};

struct NamedRevocation
{
    QString id;
    QString reason;
};

[[nodiscard]] Outcome<PassOrder> readPassOrder(const QJsonObject &body);
[[nodiscard]] Outcome<PassChange> readPassChange(const QJsonObject &body);
[[nodiscard]] Outcome<NamedChange> readNamedChange(const QJsonObject &item);
/// The body of …/revoke; answers the reason.
[[nodiscard]] Outcome<QString> readRevocation(const QJsonObject &body);
[[nodiscard]] Outcome<NamedRevocation> readNamedRevocation(const QJsonObject &item);

/// The body of a batch: from one to `most` items under `name`, each of which is read by itself.
[[nodiscard]] Outcome<QJsonArray> readBatch(const QJsonObject &body, const QString &name, qsizetype most);

/// Refuses values whose key the template does not have and texts that a numeric field does not take.
[[nodiscard]] Outcome<void> checkValues(const PassTemplate &value, const QMap<QString, QString> &fields);

} // namespace qairopay::sandbox
