// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/transport.h"
#include "sandbox/server.h"

#include "loadclient.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>

namespace qairopay::bench {

/// The service's own transport with a constant instead of the service.
class Hello
{
public:
    Hello();

    [[nodiscard]] quint16 port() const { return m_transport->port(); }

private:
    std::unique_ptr<sandbox::Transport> m_transport;
};

/// The service on a store on disk, with one template and as many passes as it was given.
class ServiceUnderLoad
{
public:
    /// A database's address, or nothing: SQLite in the folder.
    ServiceUnderLoad(const QString &folder, const Secret &database);

    [[nodiscard]] quint16 port() const { return quint16(m_server->baseUrl().port()); }
    [[nodiscard]] QString dataFolder() const { return m_server->dataFolder(); }
    [[nodiscard]] const QByteArray &templatePath() const { return m_templatePath; }
    /// How many passes it was asked for.
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &more = {}) const;
    /// With an idempotency key of its own.
    [[nodiscard]] QByteArray send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                  const QByteArray &type = "application/json");
    /// For the next holder: "holder<number>@example.com".
    [[nodiscard]] QByteArray create();
    [[nodiscard]] QByteArray createBatch();

    static constexpr int perBatch = 100;

private:
    [[nodiscard]] QByteArray head(const QByteArray &method, const QByteArray &target) const;
    [[nodiscard]] QByteArray order();
    QJsonObject storeImages(LoadClient &client);

    std::unique_ptr<sandbox::Server> m_server;
    QByteArray m_templateId;
    QByteArray m_templatePath;
    int m_count = 0;
    int m_writes = 0;
};

} // namespace qairopay::bench
