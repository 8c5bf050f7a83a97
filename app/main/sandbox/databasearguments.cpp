// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "databasearguments.h"

#include "passfile/privatefile.h"
#include "sandbox/store/databaseaddress.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace qairopay {

void addDatabaseOptions(CLI::App &cli, DatabaseArguments &arguments)
{
    auto *url =
        cli.add_option("--database", arguments.url,
                       "PostgreSQL, postgres://user@host/name, instead of SQLite in the data folder; "
                       "several sandboxes may share it. The password comes from $PGPASSWORD or ~/.pgpass");
    cli.add_option("--database-file", arguments.urlFile,
                   "File with that address (mode 0600), which may have the password in it")
        ->excludes(url);
}

Result<Secret> readDatabase(const DatabaseArguments &arguments)
{
    if (!arguments.urlFile.empty()) {
        return passfile::readPrivateFile(QString::fromStdString(arguments.urlFile))
            .transform([](const Secret &secret) { return Secret(secret.reveal().trimmed()); })
            .and_then([](Secret url) -> Result<Secret> {
                if (url.isEmpty())
                    return failure(ErrorKind::InvalidInput,
                                   u"The file with the address of the database is empty."_s);
                return url;
            });
    }
    const Secret url(QByteArray::fromStdString(arguments.url));
    if (sandbox::DatabaseAddress::mayShowPassword(url))
        return failure(ErrorKind::InvalidInput,
                       u"The address of the database has a password, or what may be one, which everybody on "
                       "this machine can read on the command line. Put the address into a file of mode 0600 "
                       "and give it as --database-file, or the password into PGPASSWORD or ~/.pgpass. Change "
                       "this one."_s);
    if (url.isEmpty())
        return url;
    return sandbox::DatabaseAddress::fromUrl(url).transform([&](const auto &) { return url; });
}

} // namespace qairopay
