// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

#include <functional>

namespace qairopay::cli {
class Console;
} // namespace qairopay::cli

namespace qairopay::test {

/// What a command ended with, and all that it printed.
struct CommandOutcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    [[nodiscard]] QJsonArray array() const { return json().array(); }
};

/// Runs `qairopay` with these arguments in memory, with `input` as its standard input.
CommandOutcome runCommand(const QStringList &arguments, const QByteArray &input = {});

/// What is run on a console and gives the exit code; `out` is what it has printed so far, and grows with it.
using ConsoleCall = std::function<int(cli::Console &console, const QByteArray &out)>;

/// The same of a call that needs more than arguments.
CommandOutcome runOnConsole(const ConsoleCall &call, const QByteArray &input = {});

} // namespace qairopay::test
