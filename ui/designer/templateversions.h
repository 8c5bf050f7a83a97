// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatedesk.h"
#include "designer/versioncomparison.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>

#include <memory>

namespace qairopay {

/// The versions of the template on the desk, newest first, each with a picture of its Apple card. One is kept
/// when somebody says so, by itself at each publication, and before something is written over. Files are read
/// and written beside the window; a picture is made when it is looked at.
class TemplateVersions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the desk.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString unreadable READ unreadable NOTIFY unreadableChanged FINAL)
    Q_PROPERTY(qairopay::VersionComparison *comparison READ comparison CONSTANT FINAL)

public:
    enum Role { KeyRole = Qt::UserRole, NameRole, TitleRole, DetailRole, FaceRole };
    Q_ENUM(Role)

    /// All outlive it.
    TemplateVersions(TemplateEditor &editor, TemplateDesk &desk, const TemplateDesk::Services &services,
                     DrawingKit drawing, QObject *parent = nullptr);
    ~TemplateVersions() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    /// Which files of the template's versions were left alone, and why; empty: all could be read.
    [[nodiscard]] QString unreadable() const;
    [[nodiscard]] VersionComparison *comparison() { return &m_comparison; }
    /// Null: there is none of that key.
    [[nodiscard]] const settings::Version *version(const QString &key) const;
    /// What a list calls a version: its name, or how it came about.
    [[nodiscard]] static QString titleOf(const settings::Version &version);

    /// The template as it is, with a name.
    Q_INVOKABLE void save(const QString &name);
    /// The template as it is, before that happens.
    void keepBefore(settings::VersionCause cause);
    /// Why a name cannot be taken; empty: it can.
    Q_INVOKABLE QString nameProblem(const QString &name) const;
    Q_INVOKABLE void rename(const QString &key, const QString &name);
    Q_INVOKABLE void remove(const QString &key);
    /// Puts it beside the template as it is.
    Q_INVOKABLE void compare(const QString &key);
    /// Puts it on the desk as a whole, as one edit.
    Q_INVOKABLE void restore(const QString &key);
    /// Asks for it as a template of its own, with `copyWanted`.
    Q_INVOKABLE void copy(const QString &key);
    /// A draft that was thrown away takes its versions along.
    void forget(const QString &draftId);
    /// The service is about to forget these templates: of those that nobody edits the versions go, too.
    void forgetService(QStringList templateIds);

Q_SIGNALS:
    void countChanged();
    void loadingChanged();
    void unreadableChanged();
    void copyWanted(const qairopay::PassTemplate &value);
    /// What was asked for is on the disk, or a notice said why not.
    void settled();

private:
    using Work = std::function<Result<void>(const settings::VersionStore &, const QString &subject)>;
    struct Outcome
    {
        Result<void> done;
        settings::VersionList list;
    };
    /// What people are told.
    struct Telling
    {
        QString done = {};                       ///< empty: the list shows it
        std::optional<PassTemplate> isLost = {}; ///< what is written over, where it could not be kept
    };
    struct Row
    {
        settings::Version version;
        mutable std::shared_ptr<CardFace> face = {}; ///< null until it was looked at
    };

    void open();
    void removeAll(const QStringList &ids);
    void becomeAnother(const QString &before, const QString &now);
    void keepPublished(const PassTemplate &sent, qint64 reached, const QString &id,
                       const std::optional<PassTemplate> &replaced);
    /// Of what was published, the newest that the service has not; none: there is no such version.
    [[nodiscard]] std::optional<PassTemplate> formerOf(const QList<settings::Version> &versions) const;
    void keep(const settings::Version &version, const Telling &telling);
    /// On the thread; then what changed of the list is read.
    void perform(const Work &work, const Telling &telling) { performOn(m_subject, work, telling); }
    void performOn(const QString &subject, const Work &work, const Telling &telling);
    void finish(const QString &subject, const Outcome &outcome, const Telling &telling);
    /// What was written over and could not be kept may be in the window still.
    void tellOfWayBack(const Error &error, const QString &subject, const PassTemplate &lost);
    [[nodiscard]] Error withWayBack(Error error, const QString &subject, const PassTemplate &lost) const;
    void take(const QList<settings::Version> &versions);
    void setLoading(bool loading);
    void redrawPictures();
    void draw(const Row &row) const;
    [[nodiscard]] QString subjectOf(const QString &id) const;
    [[nodiscard]] static QString causeWords(const settings::Version &version);
    [[nodiscard]] static QString detailOf(const settings::Version &version);

    TemplateEditor &m_editor;
    TemplateDesk &m_desk;
    TemplateDesk::Services m_services;
    DrawingKit m_drawing;
    settings::VersionStore m_store;
    VersionComparison m_comparison;
    QString m_subject; ///< whose versions the rows are
    QList<Row> m_rows;
    QList<Error> m_unreadable;
    bool m_isLoading = false;
    QTimer m_redrawing;   ///< at the end of a turn of the event loop: pictures come in swarms
    QThreadPool m_thread; ///< of one thread: what is begun later is done later
};

} // namespace qairopay
