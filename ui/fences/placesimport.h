// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/fencelistmodel.h"
#include "fences/placepicks.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

class Notices;
class TemplateEditor;

/// Places from a file and into one: GeoJSON, KML or CSV. A file is read first, and what it holds is told;
/// then those that are picked go behind the template's, update them or take their room, as one step of the
/// undo stack.
class PlacesImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed FINAL)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString problems READ problems NOTIFY changed FINAL)
    Q_PROPERTY(int how READ how WRITE setHow NOTIFY changed FINAL)
    Q_PROPERTY(QString takeText READ takeText NOTIFY changed FINAL)
    Q_PROPERTY(int takeCount READ takeCount NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::PlacePicks *picks READ picks CONSTANT FINAL)
    Q_PROPERTY(qairopay::FenceListModel *ghosts READ ghosts CONSTANT FINAL)
    Q_PROPERTY(QStringList openFilters READ openFilters CONSTANT FINAL)

public:
    /// Both outlive this.
    PlacesImport(TemplateEditor &editor, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// A file was read and waits for what to do with it.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    /// "23 places in the file. 2 could not be read."
    [[nodiscard]] QString summary() const;
    /// A line each, the first few.
    [[nodiscard]] QString problems() const;
    /// A fences::Taking; at first the one that suits the file.
    [[nodiscard]] int how() const { return int(m_how); }
    void setHow(int how);
    /// The verb with its count: "Add 3 places".
    [[nodiscard]] QString takeText() const;
    [[nodiscard]] int takeCount() const { return m_isOpen ? m_picks.pickedCount() : 0; }
    [[nodiscard]] PlacePicks *picks() { return &m_picks; }
    /// The picked ones, where they will be.
    [[nodiscard]] FenceListModel *ghosts() { return &m_ghosts; }
    [[nodiscard]] QStringList openFilters() const;
    /// 0 GeoJSON, 1 KML, 2 CSV.
    Q_INVOKABLE [[nodiscard]] QString suggestedName(int format) const;

    /// Reads a file off the GUI thread; a failure is told by the notices.
    Q_INVOKABLE void open(const QUrl &file);
    /// Whether each of the files is one of places, by its name: what is dragged asks at every movement.
    Q_INVOKABLE [[nodiscard]] bool takes(const QList<QUrl> &files) const;
    /// Opens what was dropped. Of several files nothing is read: each wants to be looked at.
    Q_INVOKABLE void drop(const QList<QUrl> &files);
    Q_INVOKABLE void close();
    Q_INVOKABLE void take();
    /// Writes the template's places, in the form of the file's name; of `format` where the name tells none.
    Q_INVOKABLE void save(const QUrl &file, int format);
    /// A CSV file with the columns that are read, and an example row.
    Q_INVOKABLE void saveEmptyList(const QUrl &file);

Q_SIGNALS:
    void changed();
    /// Some of the template's places are about to go, or to be others.
    void replacing();
    /// The template has what was picked.
    void taken();

private:
    void showGhosts();
    void followTemplate();
    void finish(const Result<fences::PlacesFile> &read);

    TemplateEditor &m_editor;
    Notices &m_notices;
    QString m_fileName;
    fences::PlacesFile m_file;
    PlacePicks m_picks;
    FenceListModel m_ghosts;
    fences::Taking m_how = fences::Taking::Add;
    int m_run = 0; ///< a later file makes an earlier one's answer void
    bool m_isReading = false;
    bool m_isOpen = false;
};

} // namespace qairopay
