// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandtree.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

/// "TEXT:{info,warning,error}" names all there are.
QStringList valuesOf(const CLI::Option &option)
{
    const auto type = text(option.get_type_name());
    const auto open = type.indexOf(u'{');
    const auto close = type.indexOf(u'}', open);
    return open < 0 || close < 0 ? QStringList() : type.sliced(open + 1, close - open - 1).split(u',');
}

OptionWords wordsOf(const CLI::Option &option)
{
    OptionWords words{.help = text(option.get_description()),
                      .isArgument = option.get_positional(),
                      .isRequired = option.get_required(),
                      .takesValue = option.get_items_expected_max() > 0,
                      .values = valuesOf(option)};
    for (const auto &name : option.get_lnames())
        words.names.append(u"--"_s + text(name));
    for (const auto &name : option.get_snames())
        words.names.append(u"-"_s + text(name));
    if (words.isArgument)
        words.names = {text(option.get_name(true))};
    return words;
}

} // namespace

QStringList CommandWords::paths() const
{
    QStringList paths;
    for (const auto &command : commands) {
        if (command.commands.isEmpty())
            paths.append(command.name);
        for (const auto &path : command.paths())
            paths.append(command.name + u' ' + path);
    }
    return paths;
}

CommandWords commandTree(const CLI::App &app)
{
    CommandWords words{.name = text(app.get_name()), .help = text(app.get_description())};
    for (const auto *option : app.get_options())
        words.options.append(wordsOf(*option));
    for (const auto *command : app.get_subcommands({}))
        words.commands.append(commandTree(*command));
    return words;
}

} // namespace qairopay::cli
