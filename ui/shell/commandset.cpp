// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/commandset.h"

#include <algorithm>

namespace qairopay {

QList<Command *> CommandSet::commands() const
{
    QList<Command *> commands;
    for (auto *part : m_parts) {
        if (auto *command = qobject_cast<Command *>(part))
            commands.append(command);
        else if (const auto *set = qobject_cast<CommandSet *>(part))
            commands.append(set->commands());
    }
    return commands;
}

Command *CommandSet::commandFor(int key, int modifiers) const
{
    const auto all = commands();
    const auto found =
        std::ranges::find_if(all, [&](const Command *command) { return command->matches(key, modifiers); });
    return found == all.cend() ? nullptr : *found;
}

void CommandSet::append(QObject *part)
{
    part->setParent(this);
    m_parts.append(part);
}

QQmlListProperty<QObject> CommandSet::data()
{
    return {this,
            nullptr,
            [](QQmlListProperty<QObject> *list, QObject *part) {
                static_cast<CommandSet *>(list->object)->append(part);
            },
            [](QQmlListProperty<QObject> *list) {
                return static_cast<CommandSet *>(list->object)->m_parts.size();
            },
            [](QQmlListProperty<QObject> *list, qsizetype index) {
                return static_cast<CommandSet *>(list->object)->m_parts.at(index);
            },
            nullptr};
}

} // namespace qairopay
