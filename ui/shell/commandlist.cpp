// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/commandlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Local keys belong to what has the keyboard, which comes first; they cannot be in anybody's way.
bool shareKeys(const Command &one, const Command &other)
{
    if (one.isLocal() || other.isLocal() ||
        (one.page() != other.page() && !one.page().isEmpty() && !other.page().isEmpty()))
        return false;
    return std::ranges::any_of(
        one.sequences(), [&other](const QString &sequence) { return other.sequences().contains(sequence); });
}

} // namespace

void CommandList::add(CommandSet *set)
{
    m_sets.append(set);
    m_shown = commands();
    Q_EMIT changed();
}

QList<Command *> CommandList::commands() const
{
    QList<Command *> commands;
    for (const auto &set : m_sets) {
        if (set)
            commands.append(set->commands());
    }
    return commands;
}

Command *CommandList::find(const QString &name) const
{
    const auto all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.cend() ? nullptr : *found;
}

QList<ShortcutGroup> CommandList::shortcuts() const
{
    QList<ShortcutGroup> groups;
    for (const auto *command : commands()) {
        if (command->sequences().isEmpty())
            continue;
        auto group = std::ranges::find(groups, command->place(), &ShortcutGroup::place);
        if (group == groups.end())
            group = groups.insert(groups.end(), ShortcutGroup{command->place(), {}});
        group->lines.append({command->text(), command->shownKeys().join(u", "_s)});
    }
    return groups;
}

QStringList CommandList::conflicts() const
{
    QStringList conflicts;
    const auto all = commands();
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype k = 0; k < i; ++k) {
            if (all[i]->name() == all[k]->name())
                conflicts.append(u"%1 is there twice"_s.arg(all[i]->name()));
            if (shareKeys(*all[i], *all[k]))
                conflicts.append(u"%1 and %2 have the same keys"_s.arg(all[k]->name(), all[i]->name()));
        }
    }
    return conflicts;
}

QQmlListProperty<Command> CommandList::all()
{
    return {this, &m_shown};
}

} // namespace qairopay
