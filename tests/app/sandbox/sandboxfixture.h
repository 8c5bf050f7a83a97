// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpclient.h"
#include "sandbox/server.h"
#include "testdatabase.h"

#include <QtCore/qtemporarydir.h>

#include <atomic>

namespace qairopay::tests {

/// A real sandbox on a free port with a folder of its own and a clock that only the test moves.
class SandboxFixture
{
public:
    explicit SandboxFixture(sandbox::Options options = {});

    [[nodiscard]] HttpClient client(sandbox::KeyScope scope = sandbox::KeyScope::Admin,
                                    sandbox::Environment environment = sandbox::Environment::Sandbox) const;
    [[nodiscard]] sandbox::Server &server() const { return *m_server; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    /// Past the service.
    [[nodiscard]] TestDatabase::Answer ask(const QString &sql) const
    {
        return m_database.ask(m_folder.path(), sql);
    }
    void stop() { m_server.reset(); }
    void start();
    void advance(qint64 milliseconds) { *m_now += milliseconds; }

    /// Puts the test authority of an earlier server of this test program into a data folder: making its keys
    /// is what takes long about a first start.
    static void lendAuthority(const QString &dataFolder);
    static void keepAuthority(const QString &dataFolder);

private:
    QTemporaryDir m_folder;
    TestDatabase m_database;
    std::shared_ptr<std::atomic<qint64>> m_now = std::make_shared<std::atomic<qint64>>(1'795'000'000'000);
    sandbox::Options m_options;
    std::unique_ptr<sandbox::Server> m_server;
};

/// The guide's template, shortened: tier, points (numeric), QR.
[[nodiscard]] QJsonObject loyaltyTemplate();
[[nodiscard]] QJsonObject passFor(const QString &templateId, const QString &email,
                                  const QJsonObject &fields = {});
/// Creates one and answers its id.
QString createTemplate(HttpClient &client);
QString createPass(HttpClient &client, const QString &templateId,
                   const QString &email = QStringLiteral("ada@example.com"));
/// Of the place beside it, as the service writes it: the last page of a list has no cursor to its end.
[[nodiscard]] QByteArray cursorOf(const QString &id);
[[nodiscard]] QStringList idsOf(const QJsonArray &rows);

} // namespace qairopay::tests
