// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"

namespace qairopay::api {

/// Calls that answer with a JSON object as it came: keys, webhooks, audit log and the like, which a command
/// line prints and nothing computes with. Paths begin after "/v1".
class Plain
{
public:
    /// The client must outlive it.
    explicit Plain(Client &client)
        : m_client(&client)
    {}

    Reply<QJsonObject> get(const QString &path, const QUrlQuery &query = {});
    Reply<QJsonObject> post(const QString &path, const QJsonObject &body = {});
    Reply<QJsonObject> patch(const QString &path, const QJsonObject &body);
    /// `liveKey`: an admin key of the live tenant, sent to the same host (api-contract 10.10).
    Reply<QJsonObject> promote(const QString &templateId, const QJsonObject &body, const Secret &liveKey);
    Reply<QJsonObject> remove(const QString &path);

private:
    Client *m_client;
};

} // namespace qairopay::api
