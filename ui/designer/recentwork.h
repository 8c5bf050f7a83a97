// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "artwork/cardimages.h"
#include "designer/templatelibrary.h"
#include "settings/recentfiles.h"

#include <QtCore/qthreadpool.h>

namespace qairopay {

/// What was worked on last: the drafts of this computer and the template files opened or saved here, newest
/// first, each with a picture of its Apple card. Files are read beside the window.
class RecentWork : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    static constexpr qsizetype limit = 12;

    enum Role { KeyRole = Qt::UserRole, NameRole, KindRole, WhenRole, SourceRole, FaceRole };
    Q_ENUM(Role)

    /// All outlive it.
    RecentWork(TemplateLibrary &library, const TemplateDesk::Services &services, DrawingKit drawing,
               QObject *parent = nullptr);
    ~RecentWork() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /// Looks again what there is.
    Q_INVOKABLE void refresh();
    /// A draft comes onto the desk; a file, and the draft of one, is asked for with `fileWanted`.
    Q_INVOKABLE void open(const QString &key);
    /// The draft of this profile that was edited last, once the drafts are loaded.
    [[nodiscard]] std::optional<settings::Draft> lastDraft() const;
    /// A template file was opened or saved.
    void noteFile(const QString &path);

    /// "Today, 14:05", in the language's own way; days and times are those of this computer.
    [[nodiscard]] static QString momentWords(const QDateTime &at, const QDateTime &now);

Q_SIGNALS:
    void loadingChanged();
    void countChanged();
    void fileWanted(const QString &path);
    /// The list of files has been written.
    void filesNoted();

private:
    struct File
    {
        QString path;
        PassTemplate value;
        artwork::CardImages images;
        QDateTime changedAt;
    };
    struct Row
    {
        QString key; ///< the draft's id, or the file's path
        PassTemplate value;
        QDateTime at;
        std::optional<settings::Draft> draft;
        std::optional<artwork::CardImages> images; ///< of a file; a draft's come from the loader
        std::shared_ptr<CardFace> face;
    };

    static QList<File> readFiles(const settings::RecentFiles &recent);
    void read();
    void take(const QList<File> &files);
    void show();
    void redrawPictures();
    void draw(const Row &row) const;
    [[nodiscard]] QList<Row> newestRows() const;
    [[nodiscard]] static QString sourceOf(const Row &row);

    TemplateLibrary &m_library;
    TemplateDesk::Services m_services;
    DrawingKit m_drawing;
    settings::RecentFiles m_recent;
    QList<File> m_files;
    QList<Row> m_rows;
    bool m_isReading = false;
    bool m_isOutdated = true; ///< what was read is not what there is
    QThreadPool m_thread;     ///< of one thread: what is begun later is done later
};

} // namespace qairopay
