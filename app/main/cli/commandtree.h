// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

namespace CLI {
class App;
}

namespace qairopay::cli {

/// What the parser knows about the program's words, as values: completion and the manual are written from it.
struct OptionWords
{
    QStringList names; ///< "--out"; of an argument without a name its placeholder, "file"
    QString help;
    bool isArgument = false; ///< known by its place
    bool isRequired = false;
    bool takesValue = true;
    QStringList values; ///< the only ones it takes; none: any
};

struct CommandWords
{
    QString name;
    QString help;
    QList<OptionWords> options;
    QList<CommandWords> commands; ///< below it; none: it does something

    /// "template create" and so on, of everything below that does something.
    [[nodiscard]] QStringList paths() const;
};

[[nodiscard]] CommandWords commandTree(const CLI::App &app);

} // namespace qairopay::cli
