// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "carecommands.h"

#include "complaint.h"
#include "sandbox/store/backup.h"
#include "sandbox/store/doctor.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

int look(const QString &dataFolder, const sandbox::DatabaseAddress &address)
{
    const auto findings = sandbox::examine(dataFolder, address);
    for (const auto &finding : findings) {
        std::printf("%s  %s: %s\n", finding.isSound ? "ok     " : "PROBLEM", qUtf8Printable(finding.what),
                    qUtf8Printable(finding.remark));
        if (!finding.advice.isEmpty())
            std::printf("         %s\n", qUtf8Printable(finding.advice));
    }
    return std::ranges::all_of(findings, &sandbox::Finding::isSound) ? 0 : 1;
}

int backUp(const QString &dataFolder, const QString &backup)
{
    if (const auto made = sandbox::backUp(dataFolder, backup); !made)
        return complain(made.error());
    std::printf(
        "Backed up into %s, and checked. It has the keys in it: keep it as safe as the sandbox itself.\n",
        qUtf8Printable(backup));
    return 0;
}

int restore(const QString &backup, const QString &dataFolder)
{
    const auto aside = sandbox::restore(backup, dataFolder, QDateTime::currentDateTimeUtc());
    if (!aside)
        return complain(aside.error());
    std::printf("The backup is in its place.\n");
    if (!aside->isEmpty())
        std::printf("What was there before is in %s.\n", qUtf8Printable(*aside));
    return 0;
}

} // namespace

void addCareCommands(CLI::App &cli, CareArguments &arguments)
{
    using Task = CareArguments::Task;
    const auto add = [&](const char *name, Task task, const char *help) {
        auto *command = cli.add_subcommand(name, help);
        command->fallthrough(); // --data stands before or after it
        command->callback([&arguments, task] { arguments.task = task; });
        return command;
    };
    add("doctor", Task::Doctor,
        "Look the data folder and its database over, and say what to do; changes nothing");
    add("backup", Task::BackUp, "Copy the data folder at one moment, also while a sandbox runs")
        ->add_option("FOLDER", arguments.folder, "The copy: a new folder")
        ->required();
    add("restore", Task::Restore, "Put a backup in the place of what is in the data folder, which is kept")
        ->add_option("FOLDER", arguments.folder, "What backup has made")
        ->required();
    cli.require_subcommand(0, 1);
}

int takeCare(const CareArguments &arguments, const QString &dataFolder, const Secret &database)
{
    const auto address = sandbox::DatabaseAddress::choose(database, dataFolder);
    if (!address)
        return complain(address.error());
    if (arguments.task == CareArguments::Task::Doctor)
        return look(dataFolder, *address);
    if (address->isShared())
        return complain({.kind = ErrorKind::Unsupported,
                         .message =
                             u"A PostgreSQL database is backed up by its own programs, pg_dump and "
                             "pg_restore; the data folder is copied. docs/scaling.md has the commands."_s});
    const auto folder = QString::fromStdString(arguments.folder);
    return arguments.task == CareArguments::Task::BackUp ? backUp(dataFolder, folder)
                                                         : restore(folder, dataFolder);
}

} // namespace qairopay
