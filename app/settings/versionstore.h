// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "template/passtemplate.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

#include <memory>

namespace qairopay::settings {

/// How a version came about.
enum class VersionCause {
    Saved,
    Published,
    Replaced, ///< by a publication, and published elsewhere
    BeforeRestore,
    BeforeDiscard,
    BeforeImport,
    BeforeGoingBack,
};

/// A template as it was at some time.
struct Version
{
    QString id;   ///< file name without its ending
    QString name; ///< at most 120 characters; empty: it makes room when there are too many
    VersionCause cause = VersionCause::Saved;
    qint64 passes = 0; ///< that a publication reached
    QDateTime savedAt; ///< as the file says; keep() sets it there
    PassTemplate value;

    [[nodiscard]] bool isAutomatic() const { return name.isEmpty(); }

    friend bool operator==(const Version &, const Version &) = default;
};

struct VersionList
{
    QList<Version> versions; ///< newest first
    QList<Error> unreadable; ///< of files that were left alone; `where` is the path
};

/// The versions of templates: a folder for each template, a file for each version, written whole or not at
/// all. The pictures they name lie with those of the drafts, which never go. A template is told by a text,
/// its "subject": whose it is and its id. A file that did not change is not read again while its template is
/// the one that was listed last. Copies share what they read: one thread at a time.
class VersionStore
{
public:
    struct Limits
    {
        qsizetype automatic = 50;  ///< versions without a name, of a template
        qint64 bytes = 16LL << 20; ///< of all its versions together
    };

    explicit VersionStore(QString folder, Clock clock = systemClock());
    VersionStore(QString folder, Clock clock, const Limits &limits);

    /// Gives what is there then, with its id and time. The oldest ones without a name make room; where even
    /// that is too little, LimitExceeded. What is kept before something else happens is not written when the
    /// newest version is the same.
    Result<Version> keep(const QString &subject, Version version) const;
    [[nodiscard]] VersionList list(const QString &subject) const;
    /// What else the file says stays, also what only a later program knows.
    Result<void> rename(const QString &subject, const QString &id, const QString &name) const;
    Result<void> remove(const QString &subject, const QString &id) const;
    /// A template is another one from now on: a draft that a service has got, or one that it forgot.
    Result<void> move(const QString &from, const QString &to) const;
    /// A draft was thrown away.
    Result<void> removeAll(const QString &subject) const;

private:
    struct Read
    {
        QDateTime changedAt;
        qint64 size = 0;
        Version version;
    };
    /// By path.
    using Files = QHash<QString, Read>;

    [[nodiscard]] QString folderOf(const QString &subject) const;
    [[nodiscard]] QString path(const QString &subject, const QString &id) const;
    [[nodiscard]] Result<Version> load(const QString &subject, const QString &id) const;
    [[nodiscard]] std::optional<QStringList> outdatedBy(const QString &subject, const Version &next,
                                                        qint64 bytes, QList<Version> known) const;

    QString m_folder;
    Clock m_clock;
    Limits m_limits;
    std::shared_ptr<Files> m_files = std::make_shared<Files>();
};

} // namespace qairopay::settings
