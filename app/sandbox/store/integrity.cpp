// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/integrity.h"

#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype mostNamed = 3;

} // namespace

Result<void> checkIntegrity(Database &database)
{
    if (database.isShared())
        return {};
    QStringList faults;
    database.each(u"PRAGMA integrity_check(3)", {},
                  [&](const Row &row) { faults.append(row.text(0).simplified()); });
    database.each(u"PRAGMA foreign_key_check", {}, [&](const Row &row) {
        if (faults.size() < mostNamed)
            faults.append(u"a row of %1 belongs to no tenant"_s.arg(row.text(0)));
    });
    const auto failed = database.takeFailure();
    faults.removeAll(u"ok"_s);
    if (faults.isEmpty())
        return failed ? Result<void>(std::unexpected(*failed)) : Result<void>();
    return failure(ErrorKind::Corrupt, u"The database is damaged: %1."_s.arg(
                                           faults.first(std::min(mostNamed, faults.size())).join(u"; "_s)));
}

} // namespace qairopay::sandbox
