// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/fencelistmodel.h"

#include "geo/geopoint.h"
#include "shell/replacerows.h"

namespace qairopay {

void FenceListModel::setLocations(const QList<Location> &locations)
{
    replaceRows(*this, m_locations, locations);
}

void FenceListModel::setNotes(const QList<Note> &notes)
{
    if (m_notes == notes)
        return;
    m_notes = notes;
    if (!m_locations.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_locations.size()) - 1),
                           {NoteRole, NotesRole, IgnoredRole, OverlapsRole});
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
        return m_notes.value(index.row()).texts.value(0);
    case NotesRole:
        return notes(index.row());
    case IgnoredRole:
        return m_notes.value(index.row()).isIgnored;
    case OverlapsRole:
        return m_notes.value(index.row()).overlaps;
    default:
        return {};
    }
}

QHash<int, QByteArray> FenceListModel::roleNames() const
{
    return {{LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}, {RadiusRole, "radius"},
            {MessageRole, "message"},   {PlaceRole, "place"},         {NoteRole, "note"},
            {NotesRole, "notes"},       {IgnoredRole, "ignored"},     {OverlapsRole, "overlaps"}};
}

} // namespace qairopay
