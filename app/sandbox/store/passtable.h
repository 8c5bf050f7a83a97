// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/pass.h"
#include "sandbox/store/listing.h"
#include "sandbox/store/tenant.h"

#include <QtCore/qstringlist.h>

namespace qairopay::sandbox {

/// A pass as stored: the value, and what only the service needs. Links and payloads are made when it is read.
struct PassRow
{
    Pass pass;
    QString token;             ///< unguessable; the last part of both links
    int revision = 1;          ///< +1 per change
    QString changeMessage;     ///< of the last update; what the wallets show with it
    QStringList changedFields; ///< by that update
    qint64 walletChange = 0;   ///< number of the tenant's change that the wallets have to fetch; 0: none yet
    qint64 walletChangedAt = 0;
};

struct PassFilter
{
    std::optional<QString> status;
    std::optional<QString> templateId;
    std::optional<QString> holderEmail;
    bool includeArchived = false;
};

void insertPass(const Work &work, const PassRow &row);
/// Stores a changed pass, sets its revision, and moves it between the counts.
void updatePass(const Work &work, const PassRow &before, PassRow &after);
[[nodiscard]] std::optional<PassRow> findPass(const Work &work, const QString &id);
[[nodiscard]] QList<PassRow> listPasses(const Work &work, const PassFilter &filter, const PageRequest &page);

/// A download link's owner, whatever the tenant.
struct TokenOwner
{
    qint64 tenant = 0;
    QString passId;
};

[[nodiscard]] std::optional<TokenOwner> findToken(Database &database, const QString &token);

/// Issued passes whose links have run out, oldest first.
[[nodiscard]] QList<PassRow> passesToExpire(const Work &work, int limit);
/// Removed and revoked passes that have not changed since `before`, oldest first.
[[nodiscard]] QList<PassRow> passesToArchive(const Work &work, qint64 before, int limit);

} // namespace qairopay::sandbox
