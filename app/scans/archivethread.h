// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scans/scanarchive.h"

#include <QtCore/qfuture.h>
#include <QtCore/qthreadpool.h>

namespace qairopay::scans {

/// A scan archive on a thread of its own, so that nobody waits for its disk. What is asked first is done
/// first.
class ArchiveThread
{
public:
    explicit ArchiveThread(QString path);
    /// After all that was asked.
    ~ArchiveThread();
    Q_DISABLE_COPY_MOVE(ArchiveThread)

    struct Content
    {
        scan::ScanColumns columns; ///< oldest first
        QString cursor;            ///< where the feed goes on
    };
    /// Opens it, if it is not open, and reads all scans.
    [[nodiscard]] QFuture<Result<Content>> open();

    struct Kept
    {
        QList<scan::Scan> fresh; ///< those that were not there yet
        QString cursor;
    };
    /// After open().
    [[nodiscard]] QFuture<Result<Kept>> append(const QList<scan::Scan> &page, const QString &cursor);

    /// Closes it and forgets what is in it.
    [[nodiscard]] QFuture<Result<void>> clear();

private:
    [[nodiscard]] Result<Content> openNow();

    QString m_path;
    std::unique_ptr<ScanArchive> m_archive; ///< the thread's alone
    QThreadPool m_thread;                   ///< of one thread, always the same: the archive belongs to it
};

} // namespace qairopay::scans
