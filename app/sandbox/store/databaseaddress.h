// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QtCore/qstring.h>

namespace qairopay::sandbox {

/// Where a store is: a SQLite file of one process, or a PostgreSQL database that several share.
struct DatabaseAddress
{
    QString file; ///< of SQLite; empty for PostgreSQL

    QString host; ///< a name, an address, or the folder of a unix socket; empty: what libpq takes
    int port = -1;
    QString name;
    QString user;
    Secret password; ///< empty: PGPASSWORD, ~/.pgpass or none
    QString options; ///< as QPSQL wants them: "sslmode=verify-full;connect_timeout=5"

    [[nodiscard]] bool isShared() const { return file.isEmpty(); }

    [[nodiscard]] static DatabaseAddress ofFile(QString file);
    /// "postgres://user@host:5432/name?sslmode=verify-full", or with the folder of a socket as
    /// "postgres:///name?host=/run/postgresql". A percent sign escapes as in any URL. Members of the query
    /// that this program does not know are refused.
    [[nodiscard]] static Result<DatabaseAddress> fromUrl(const Secret &url);
    /// The one of a URL, or where that is empty the SQLite file of a data folder.
    [[nodiscard]] static Result<DatabaseAddress> choose(const Secret &url, const QString &dataFolder);
    /// Whether whoever sees the text of an address may see a password. One with "/", "?" or "@" in it that
    /// are not escaped ends the host elsewhere than it was meant, so of an address that is not understood all
    /// is looked at.
    [[nodiscard]] static bool mayShowPassword(const Secret &url);
};

} // namespace qairopay::sandbox
