// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatedesk.h"
#include "preview/cardface.h"
#include "preview/drawingkit.h"
#include "shell/errorwords.h"

#include <QtCore/qabstractitemmodel.h>

#include <memory>

namespace qairopay {

/// The templates of the service and the drafts of this computer, each with a picture of its Apple card.
class TemplateLibrary : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString errorReference READ errorReference NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool showsArchived READ showsArchived WRITE setShowsArchived NOTIFY showsArchivedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int archivedCount READ archivedCount NOTIFY countChanged FINAL)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT FINAL)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        NameRole,
        KindRole,
        StateRole,
        PassesRole,
        ArchivedRole,
        DraftOnlyRole,
        FaceRole
    };
    Q_ENUM(Role)

    TemplateLibrary(TemplateDesk &desk, const TemplateDesk::Services &services, DrawingKit drawing,
                    QObject *parent = nullptr);
    ~TemplateLibrary() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] QString error() const { return wordsFor(m_error); }
    [[nodiscard]] QString errorReference() const { return m_error.reference; }
    [[nodiscard]] bool showsArchived() const { return m_showsArchived; }
    void setShowsArchived(bool shows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int archivedCount() const;
    [[nodiscard]] QStringList kindNames() const;
    /// Of all that the service has, archived ones as well.
    [[nodiscard]] QStringList templateIds() const;
    /// All that are not archived, but the one that has this subject on the desk.
    [[nodiscard]] QList<PassTemplate> valuesBut(const QString &subject) const;

    Q_INVOKABLE void refresh();
    /// Puts a template on the desk; of two asked for in a row the second.
    Q_INVOKABLE void open(const QString &key);
    /// Puts a new one of a kind (PassKind as int) on the desk.
    Q_INVOKABLE void create(int kind);
    /// Puts a draft on the desk at once, whether the service answers or not.
    void openDraft(const settings::Draft &draft);
    /// Puts a value from elsewhere on the desk as a new draft; with the file that it comes from.
    void openCopyOf(const PassTemplate &value, const std::optional<settings::DraftFile> &file = std::nullopt);
    /// Shows what is on the desk.
    void showDesk() { tellOpened(); }
    /// Puts a copy on the desk; it is a draft until it is published.
    Q_INVOKABLE void duplicate(const QString &key);
    /// Archives a template at the service, or throws a draft away.
    Q_INVOKABLE void archive(const QString &key);
    /// What archiving this one means, in a sentence with counts.
    Q_INVOKABLE QString archiveWords(const QString &key) const;

Q_SIGNALS:
    void loadingChanged();
    void showsArchivedChanged();
    void countChanged();
    /// A template came onto the desk.
    void opened();
    void threwAway(const QString &draftId);
    /// The first answer is there.
    void loaded();

private:
    struct Row
    {
        QString key; ///< the template's id, or the draft's
        PassTemplate value;
        std::optional<api::TemplateResource> resource;
        std::optional<settings::Draft> draft;
        std::shared_ptr<CardFace> face;

        [[nodiscard]] bool isArchived() const { return resource && resource->archived; }
    };

    void loadPage(const QString &cursor, QList<api::TemplateResource> before);
    /// Nothing: the service did not give them.
    void finishLoading(const std::optional<QList<api::TemplateResource>> &all);
    void show(const QList<api::TemplateResource> &resources);
    void filter();
    void openFromService(const TemplateId &id);
    void tellOpened();
    [[nodiscard]] const Row *row(const QString &key) const;
    void redrawPictures();
    void draw(const Row &row) const;
    [[nodiscard]] QString stateOf(const Row &row) const;

    TemplateDesk &m_desk;
    TemplateDesk::Services m_services;
    DrawingKit m_drawing;
    QList<api::TemplateResource> m_listed; ///< by the last answer of the service
    QList<Row> m_all;
    QList<Row> m_rows;
    Error m_error;
    int m_asked = 0; ///< changes with each that is to come, or has come, onto the desk
    bool m_isLoading = false;
    bool m_showsArchived = false;
};

} // namespace qairopay
