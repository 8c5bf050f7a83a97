// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/adminvalues.h"
#include "api/client.h"

namespace qairopay::api {

/// A tenant's keys and its audit log, for its administrators. Local services only: at QairoPay the dashboard
/// has the keys, and the log's route is not documented.
class Administration
{
public:
    /// The client must outlive it.
    explicit Administration(Client &client)
        : m_client(&client)
    {}

    [[nodiscard]] bool isSupported() const { return m_client->profile().isLocal(); }

    Reply<Page<ApiKey>> keys(const PageQuery &page = {});
    Reply<NewApiKey> createKey(const ApiKeyOrder &order);
    /// A second key like this one; this one goes on working for 24 hours.
    Reply<NewApiKey> rotateKey(const KeyId &id);
    /// From now on, or in 24 hours.
    Reply<ApiKey> revokeKey(const KeyId &id, bool inADay);

    Reply<Page<AuditRecord>> auditLog(const AuditQuery &query = {});

private:
    Client *m_client;
};

} // namespace qairopay::api
