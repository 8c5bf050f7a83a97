// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The places of a template, as rows of a list and circles of a map.
class FenceListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the editor.")

public:
    enum Role {
        LatitudeRole = Qt::UserRole + 1,
        LongitudeRole,
        RadiusRole,
        MessageRole,
        PlaceRole,
        NoteRole,     ///< the gravest of what is to be said of it beside the others; empty: nothing
        NotesRole,    ///< all of it, a line each
        IgnoredRole,  ///< its message never shows
        OverlapsRole, ///< it shares ground with another
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// Changes, inserts and removes as few rows as it takes: a circle under the mouse must stay the same one.
    void setLocations(const QList<Location> &locations);
    [[nodiscard]] const QList<Location> &locations() const { return m_locations; }

    struct Note
    {
        QStringList texts; ///< the gravest first
        bool isIgnored = false;
        bool overlaps = false;

        friend bool operator==(const Note &, const Note &) = default;
    };
    /// As many as there are locations.
    void setNotes(const QList<Note> &notes);
    /// All that is to be said of it, a line each.
    [[nodiscard]] QString notes(int row) const { return m_notes.value(row).texts.join(u'\n'); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    template <typename Model, typename Row>
    friend void replaceRows(Model &model, QList<Row> &rows, const QList<Row> &wanted);

    QList<Location> m_locations;
    QList<Note> m_notes;
};

} // namespace qairopay
