// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "carecommands.h"

#include "sandbox/store/backup.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

int complain(const Error &error)
{
    std::fprintf(stderr, "qairopay-sandbox: %s\n", qUtf8Printable(error.text()));
    return 1;
}

int examine(const QString &dataFolder)
{
    const auto findings = sandbox::examine(dataFolder);
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
    std::printf("Backed up into %s, and checked. It has the keys in it: keep it as safe as the sandbox itself.\n",
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
    // --data stands before or after the command.
    auto *doctor =
        cli.add_subcommand("doctor", "Look the data folder over: database, keys, permissions; changes nothing");
    auto *backup = cli.add_subcommand("backup", "Copy the data folder at one moment, also while a sandbox runs");
    auto *restore = cli.add_subcommand("restore", "Put a backup in the place of the data folder's content");
    backup->add_option("FOLDER", arguments.backup, "The copy: a new folder")->required();
    restore->add_option("FOLDER", arguments.backup, "What backup has made")->required();
    doctor->callback([&arguments] { arguments.isDoctor = true; });
    backup->callback([&arguments] { arguments.isBackup = true; });
    restore->callback([&arguments] { arguments.isRestore = true; });
    for (auto *command : {doctor, backup, restore})
        command->fallthrough();
    cli.require_subcommand(0, 1);
}

std::optional<int> takeCare(const CareArguments &arguments, const QString &dataFolder)
{
    const auto folder = QString::fromStdString(arguments.backup);
    if (arguments.isDoctor)
        return examine(dataFolder);
    if (arguments.isBackup)
        return backUp(dataFolder, folder);
    if (arguments.isRestore)
        return restore(folder, dataFolder);
    return std::nullopt;
}

} // namespace qairopay
