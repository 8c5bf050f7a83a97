// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "base/secret.h"

#include <QtCore/qdatetime.h>

namespace qairopay::api {

/// An API key of the tenant, without its secret (api-contract 1.2). Names are the API's: scope "read",
/// "write" or "admin", status "active", "pending_revocation" or "revoked".
struct ApiKey
{
    KeyId id;
    bool isPublishable = false;
    QString scope;
    QString description;
    QString hint; ///< the secret's last characters
    QString status;
    KeyId replaces; ///< the key whose rotation made this one
    QDateTime createdAt;
    QDateTime revokedAt;  ///< when it ends or ended; invalid: it does not
    QDateTime lastUsedAt; ///< invalid: never

    friend bool operator==(const ApiKey &, const ApiKey &) = default;
};

/// A key with its secret, which the service shows this once.
struct NewApiKey
{
    ApiKey key;
    Secret secret;
};

struct ApiKeyOrder
{
    bool isPublishable = false;
    QString scope; ///< of secret keys
    QString description;
};

/// An entry of the audit log (api-contract 10.12). `outcome` is "ok", or the type and code of a refusal.
struct AuditRecord
{
    QString id;
    qint64 seq = 0;
    QDateTime at;
    KeyId actorKeyId;
    QString action;
    QString resourceId;
    RequestId requestId;
    QString outcome;
    QString hash; ///< hexadecimal; the chain up to here

    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

} // namespace qairopay::api
