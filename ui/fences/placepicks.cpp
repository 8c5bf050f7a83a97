// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placepicks.h"

#include "geo/geopoint.h"

#include <algorithm>

namespace qairopay {

using fences::Taking;

void PlacePicks::show(const fences::PlacesFile &file, const QList<Location> &there, Taking how)
{
    m_file = file;
    m_isOwnWill = false;
    m_query.clear();
    m_picked = QList<bool>(file.places.size(), false);
    filter();
    fitTo(there, how);
}

void PlacePicks::fitTo(const QList<Location> &there, Taking how)
{
    m_there = there;
    m_how = how;
    m_known = fences::knownAs(m_file, there);
    fill(m_isOwnWill ? m_picked : QList<bool>(m_file.places.size(), true));
}

/// As many of the wanted ones, from the first on, as there is room for.
void PlacePicks::fill(const QList<bool> &wanted)
{
    m_used = m_how == Taking::Replace ? 0 : m_there.size();
    for (qsizetype place = 0; place < wanted.size(); ++place) {
        m_picked[place] = wanted[place] && (!needsRoom(place) || !isFull());
        m_used += m_picked[place] && needsRoom(place) ? 1 : 0;
    }
    tellPicks();
}

bool PlacePicks::needsRoom(qsizetype place) const
{
    return m_how != Taking::Update || m_known[place] < 0;
}

QList<qsizetype> PlacePicks::picked() const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_picked.size(); ++place) {
        if (m_picked[place])
            places.append(place);
    }
    return places;
}

int PlacePicks::updatedCount() const
{
    return int(std::ranges::count_if(picked(), [this](qsizetype place) { return !needsRoom(place); }));
}

void PlacePicks::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    filter();
    Q_EMIT changed();
}

void PlacePicks::filter()
{
    beginResetModel();
    m_rows.clear();
    const QString words = m_query.simplified();
    for (qsizetype place = 0; place < m_file.places.size(); ++place) {
        if (words.isEmpty() || m_file.places[place].message.contains(words, Qt::CaseInsensitive))
            m_rows.append(place);
    }
    endResetModel();
}

QString PlacePicks::countText() const
{
    return tr("%1 of %2 places in the template then").arg(m_used).arg(limits::locationCount);
}

void PlacePicks::toggle(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const auto place = m_rows[row];
    if (!m_picked[place] && needsRoom(place) && isFull())
        return;
    m_isOwnWill = true;
    auto wanted = m_picked;
    wanted[place] = !wanted[place];
    fill(wanted);
}

void PlacePicks::pickNone()
{
    m_isOwnWill = true;
    fill(QList<bool>(m_file.places.size(), false));
}

void PlacePicks::pickFirst()
{
    m_isOwnWill = false;
    fitTo(m_there, m_how);
}

void PlacePicks::tellPicks()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {DetailRole, PickedRole, PickableRole});
    Q_EMIT changed();
    Q_EMIT picksChanged();
}

QString PlacePicks::detailOf(qsizetype place) const
{
    const Location &found = m_file.places[place];
    const QString where = geo::toText({found.latitude, found.longitude});
    return needsRoom(place) ? where : tr("%1, updates place %2").arg(where).arg(m_known[place] + 1);
}

int PlacePicks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PlacePicks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto place = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return m_file.places[place].message;
    case DetailRole:
        return detailOf(place);
    case PickedRole:
        return m_picked[place];
    case PickableRole:
        return m_picked[place] || !needsRoom(place) || !isFull();
    default:
        return {};
    }
}

QHash<int, QByteArray> PlacePicks::roleNames() const
{
    return {
        {MessageRole, "message"}, {DetailRole, "detail"}, {PickedRole, "picked"}, {PickableRole, "pickable"}};
}

} // namespace qairopay
