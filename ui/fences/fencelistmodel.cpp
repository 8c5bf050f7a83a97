// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/fencelistmodel.h"

#include "geo/geopoint.h"

namespace qairopay {

void FenceListModel::setLocations(const QList<Location> &locations)
{
    qsizetype head = 0;
    const qsizetype both = std::min(m_locations.size(), locations.size());
    while (head < both && m_locations[head] == locations[head])
        ++head;
    qsizetype tail = 0;
    while (tail < both - head &&
           m_locations[m_locations.size() - 1 - tail] == locations[locations.size() - 1 - tail])
        ++tail;
    const qsizetype changed = both - head - tail;
    const qsizetype removed = m_locations.size() - both;
    const qsizetype added = locations.size() - both;
    if (removed > 0) {
        beginRemoveRows({}, int(head + changed), int(head + changed + removed - 1));
        m_locations.remove(head + changed, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, int(head + changed), int(head + changed + added - 1));
        for (qsizetype i = 0; i < added; ++i)
            m_locations.insert(head + changed + i, locations[head + changed + i]);
        endInsertRows();
    }
    if (changed > 0) {
        for (qsizetype i = head; i < head + changed; ++i)
            m_locations[i] = locations[i];
        Q_EMIT dataChanged(index(int(head)), index(int(head + changed - 1)));
    }
}

void FenceListModel::setNotes(const QList<Note> &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    if (!m_locations.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_locations.size()) - 1), {NoteRole, IgnoredRole});
}

int FenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_locations.size());
}

QVariant FenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Location &location = m_locations[index.row()];
    switch (role) {
    case LatitudeRole:
        return location.latitude;
    case LongitudeRole:
        return location.longitude;
    case RadiusRole:
        return location.radius;
    case Qt::DisplayRole:
    case MessageRole:
        return location.message;
    case PlaceRole:
        return geo::toText({location.latitude, location.longitude});
    case NoteRole:
        return note(index.row());
    case IgnoredRole:
        return m_notes.value(index.row()).isIgnored;
    default:
        return {};
    }
}

QHash<int, QByteArray> FenceListModel::roleNames() const
{
    return {{LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}, {RadiusRole, "radius"},
            {MessageRole, "message"},   {PlaceRole, "place"},         {NoteRole, "note"},
            {IgnoredRole, "ignored"}};
}

} // namespace qairopay
