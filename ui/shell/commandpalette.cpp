// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/commandpalette.h"

#include "base/fuzzyquery.h"

#include <QtCore/qpointer.h>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Among equals what is at hand comes first, and it outweighs a letter more or less.
constexpr int nearBonus = 3;

} // namespace

CommandPalette::CommandPalette(const CommandList &commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
{}

int CommandPalette::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CommandPalette::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = entryAt(index.row());
    switch (role) {
    case TextRole:
        return entry.text;
    case AboutRole:
        return entry.about;
    case KeysRole:
        return entry.keys;
    case IconRole:
        return entry.iconName;
    case ObstacleRole:
        return entry.obstacle;
    default:
        return {};
    }
}

QHash<int, QByteArray> CommandPalette::roleNames() const
{
    return {{TextRole, "text"_ba},
            {AboutRole, "about"_ba},
            {KeysRole, "keys"_ba},
            {IconRole, "iconName"_ba},
            {ObstacleRole, "obstacle"_ba}};
}

void CommandPalette::addSource(Source source)
{
    m_sources.append(std::move(source));
}

void CommandPalette::setSearchText(const QString &text)
{
    if (m_searchText == text)
        return;
    m_searchText = text;
    Q_EMIT searchTextChanged();
    filter();
}

int CommandPalette::hinderedCount() const
{
    return int(std::ranges::count_if(
        m_shown, [this](qsizetype index) { return !m_entries[index].obstacle.isEmpty(); }));
}

QString CommandPalette::countText() const
{
    return m_shown.isEmpty() ? tr("Nothing found") : tr("%n match(es)", nullptr, count());
}

void CommandPalette::open(const QString &page)
{
    beginResetModel();
    m_shown.clear();
    m_entries = commandEntries(page);
    for (const auto &source : m_sources)
        m_entries.append(source());
    std::ranges::stable_partition(m_entries, &Entry::isNear);
    endResetModel();
    if (!m_searchText.isEmpty()) {
        m_searchText.clear();
        Q_EMIT searchTextChanged();
    }
    filter();
}

QList<CommandPalette::Entry> CommandPalette::commandEntries(const QString &page)
{
    QList<Entry> entries;
    for (auto *command : m_commands.commands()) {
        if (command->isLocal())
            continue;
        const QPointer<Command> kept(command);
        entries.append({.text = command->text(),
                        .about = command->place(),
                        .words = command->words(),
                        .keys = command->keysText(),
                        .iconName = command->iconName(),
                        .obstacle = command->obstacle(),
                        .isNear = !page.isEmpty() && command->page() == page,
                        .run = [this, kept] {
                            if (!kept || !kept->isEnabled())
                                return;
                            if (!kept->page().isEmpty())
                                Q_EMIT pageWanted(kept->page());
                            kept->trigger();
                        }});
    }
    return entries;
}

void CommandPalette::filter()
{
    struct Hit
    {
        qsizetype index;
        bool canBeDone;
        int score;
    };
    const FuzzyQuery query(m_searchText);
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        if (const auto score = query.score(entry.text, entry.about + u' ' + entry.words))
            hits.append({i, entry.obstacle.isEmpty(), *score + (entry.isNear ? nearBonus : 0)});
    }
    std::ranges::stable_sort(hits, std::greater(),
                             [](const Hit &hit) { return std::pair(hit.canBeDone, hit.score); });
    beginResetModel();
    m_shown.clear();
    for (const auto &hit : hits | std::views::take(mostShown))
        m_shown.append(hit.index);
    endResetModel();
    Q_EMIT countChanged();
}

QString CommandPalette::obstacle(int row) const
{
    return row < 0 || row >= m_shown.size() ? QString() : entryAt(row).obstacle;
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_shown.size() || !entryAt(row).obstacle.isEmpty())
        return;
    const auto run = entryAt(row).run; // it may open the palette anew
    run();
}

} // namespace qairopay
