// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxfixture.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>

namespace qairopay::tests {

/// qairopay-sandbox in a process of its own.
class SandboxProgram
{
public:
    explicit SandboxProgram(const QString &folder, const QStringList &more = {})
        : m_ready(folder + QStringLiteral("/ready.json"))
    {
        m_process.setProgram(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM));
        m_process.setArguments(QStringList{QStringLiteral("--data"), folder + QStringLiteral("/data"),
                                           QStringLiteral("--ready-file"), m_ready,
                                           QStringLiteral("--no-rate-limits")} +
                               m_database.arguments() + more);
    }
    ~SandboxProgram() { kill(); }

    void start()
    {
        QFile::remove(m_ready);
        SandboxFixture::lendAuthority(QFileInfo(m_ready).path() + QStringLiteral("/data"));
        m_process.start();
        QDeadlineTimer deadline(30'000);
        while (!QFile::exists(m_ready) && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
            m_process.waitForFinished(20);
    }

    [[nodiscard]] QJsonObject ready() const
    {
        QFile file(m_ready);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    [[nodiscard]] HttpClient client() const
    {
        return HttpClient(QUrl(ready().value(QLatin1StringView("url")).toString()),
                          Secret(ready().value(QLatin1StringView("key")).toString().toLatin1()));
    }

    /// The ready file's key only writes; the administrator's stands in the data folder.
    [[nodiscard]] HttpClient administrator() const
    {
        QFile file(QFileInfo(m_ready).path() + QStringLiteral("/data/host-keys.json"));
        const auto keys =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        const auto key = keys[QLatin1StringView("sandbox")][QLatin1StringView("admin")].toString();
        return HttpClient(QUrl(ready().value(QLatin1StringView("url")).toString()), Secret(key.toLatin1()));
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QString readyFile() const { return m_ready; }
    QProcess &process() { return m_process; }
    /// Past the service.
    [[nodiscard]] QVariant ask(const QString &sql) const
    {
        return m_database.ask(QFileInfo(m_ready).path() + QStringLiteral("/data"), sql).value;
    }

private:
    TestDatabase m_database;
    QString m_ready;
    QProcess m_process;
};

} // namespace qairopay::tests
