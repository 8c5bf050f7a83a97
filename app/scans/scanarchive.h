// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "scan/scancolumns.h"

#include <QtCore/qstring.h>

namespace qairopay::scans {

/// What was fetched of a tenant's scans and where the feed stands, in one SQLite file, so that a start asks
/// only for what is new. Belongs to one thread.
class ScanArchive
{
public:
    /// Makes the file if there is none. One of a newer studio is refused; a damaged one is an error, never
    /// overwritten.
    [[nodiscard]] static Result<std::unique_ptr<ScanArchive>> open(const QString &path);
    ~ScanArchive();
    Q_DISABLE_COPY_MOVE(ScanArchive)

    /// All scans, oldest first. May take a second for a million: any thread, a connection of its own.
    [[nodiscard]] static Result<scan::ScanColumns> load(const QString &path);

    /// Forgets all scans and where the feed was: the service was emptied. On any thread, as load(), and while
    /// no archive is open there: that one would not know.
    [[nodiscard]] static Result<void> clear(const QString &path);

    /// Where the feed goes on; empty at the beginning.
    [[nodiscard]] const QString &cursor() const { return m_cursor; }
    /// Keeps a page and the place behind it, both or neither. Gives those that were not there yet.
    [[nodiscard]] Result<QList<scan::Scan>> append(const QList<scan::Scan> &page, const QString &cursor);

private:
    ScanArchive(QString path, QString connection);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<bool> insert(const scan::Scan &scan);

    QString m_path;
    QString m_connection;
    QString m_cursor;
};

} // namespace qairopay::scans
