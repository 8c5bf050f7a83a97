// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The sandbox over HTTP, with its store on a disk and every acknowledged write durable: what it makes of what
// the machine has, as ratios of what was measured in turn in the same run. docs/scaling.md says what they
// are.
#include "service/measures.h"

#include "sandbox/store/database.h"

#include <QtCore/qcommandlineparser.h>
#include <QtCore/qcoreapplication.h>
#include <QtCore/qstorageinfo.h>
#include <QtCore/qtemporarydir.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::bench;

namespace {

constexpr int fewPasses = 1000;
constexpr int leastPasses = 10'000;

struct Arguments
{
    QString folder = QDir::tempPath();
    int passes = 100'000;
    Secret database;
};

Arguments readArguments(const QCoreApplication &application)
{
    Arguments arguments;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the sandbox over HTTP. The aims are met: exit code 0."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"passes"_s, u"how many there are at last, at least 10000"_s, u"count"_s,
          QString::number(arguments.passes)},
         {u"folder"_s, u"where the store goes, on a disk"_s, u"folder"_s, arguments.folder},
         {u"database"_s, u"postgres://user@host/name, empty; the password in PGPASSWORD. Default: SQLite"_s,
          u"address"_s}});
    parser.process(application);
    arguments.folder = parser.value(u"folder"_s);
    arguments.passes = parser.value(u"passes"_s).toInt();
    arguments.database = Secret(parser.value(u"database"_s).toUtf8());
    if (arguments.passes < leastPasses)
        qFatal("--passes is 10000 at least");
    // Nothing there is durable, so nothing that is measured there holds for a disk.
    if (QStorageInfo(arguments.folder).fileSystemType() == "tmpfs")
        qFatal("%s is in memory; name a folder on a disk with --folder", qPrintable(arguments.folder));
    return arguments;
}

/// What commits there wait for.
QString settings(const Secret &address)
{
    const auto parsed = sandbox::DatabaseAddress::fromUrl(address);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().text()));
    const auto database = sandbox::Database::open(*parsed, sandbox::Database::Access::Read);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    return (*database)
        ->one(u"SELECT 'version ' || current_setting('server_version') || ', fsync ' || "
              "current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit')",
              [](const sandbox::Row &row) { return row.text(0); })
        .value_or(QString());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = readArguments(application);
    const QTemporaryDir folder(arguments.folder + u"/bench_service-XXXXXX"_s);
    const bool isSqlite = arguments.database.isEmpty();
    std::printf("service over HTTP, %d passes, %s\n", arguments.passes,
                isSqlite ? "SQLite" : qPrintable(u"PostgreSQL "_s + settings(arguments.database)));

    ServiceUnderLoad service(folder.filePath(u"data"_s), arguments.database);
    Hello hello;
    Report report;
    const Setting setting{service, hello, report, folder.path()};
    (void)fill(setting, fewPasses);
    revokeSome(setting);
    const auto few = measureLookups(setting);
    const auto ids = fillMeasured(setting, arguments.passes);
    reportLookups(setting, few, measureLookups(setting), fewPasses);
    measureCreates(setting);
    measureReads(setting, ids);
    measureLatency(setting, ids);
    if (isSqlite)
        measureBatches(setting);
    measureDownloads(setting);
    measureTemplateChange(setting);
    return report.isGood() ? 0 : 1;
}
