// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "cli/console.h"
#include "issuance/journal.h"
#include "passfile/passfiles.h"
#include "passfile/testauthority.h"
#include "sandbox/server.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qsize.h>

namespace qairopay::cli {

/// `qairopay demo`: the whole way of a program on a sandbox of its own, each step with its result. The folder
/// must be new or empty. Gives the exit code: 0 only if every step held.
[[nodiscard]] int runDemo(Console &console, const QString &out);

/// One pass on its way: the row it came from, and its pass.json as first downloaded.
struct DemoPass
{
    issuance::RowEntry row;
    QByteArray passJson;
    bool isInstalled = false;
    bool isRemoved = false;
};

/// The steps, in their order; each tells its result in a few words, or why it did not hold.
class Demo
{
public:
    Demo(Console &console, QString out);
    ~Demo();

    [[nodiscard]] int run();

private:
    using Outcome = Result<QString>;
    using Step = Outcome (Demo::*)();

    [[nodiscard]] bool perform(const QString &title, Step step);

    // demoissue.cpp
    Outcome startSandbox();
    Outcome createTemplate();
    Outcome readRows();
    Outcome issueRows();
    Outcome writeRowFiles();
    // democheck.cpp
    Outcome downloadPasses();
    Outcome verifyPasses();
    Outcome verifyGoogleLinks();
    // demochanges.cpp
    Outcome install();
    Outcome scan();
    Outcome update();
    Outcome revoke();
    Outcome republish();
    // demopictures.cpp
    Outcome drawCards();
    Outcome drawChangedCards();
    Outcome drawMap();
    Outcome stop();
    Outcome writeSummary();

    [[nodiscard]] QString path(const QString &name) const { return m_out + u'/' + name; }
    /// The .pkpass as the service gives it now, checked; its files.
    Result<QList<passfile::PassFile>> currentFiles(const DemoPass &pass);
    Result<QByteArray> currentJson(const DemoPass &pass);
    Result<QSize> drawApple(const DemoPass &pass, const QString &name);
    Result<QSize> drawGoogle(const DemoPass &pass, const QString &name);
    Result<QList<passfile::PassFile>> checkedFiles(const QByteArray &archive) const;

    Console &m_console;
    QString m_out;
    QJsonArray m_summary;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<issuance::Journal> m_journal;
    std::optional<passfile::TestAuthority> m_authority;
    api::TemplateResource m_template;
    issuance::CheckedFilePtr m_checked;
    issuance::JobInfo m_job;
    QList<DemoPass> m_passes;
    qsizetype m_scans = 0;
};

/// The reason of a step that did not hold.
[[nodiscard]] inline std::unexpected<Error> notHeld(const QString &reason)
{
    return failure(ErrorKind::Internal, reason);
}

} // namespace qairopay::cli
