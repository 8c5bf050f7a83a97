// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/tenant.h"

#include <QtCore/qstringlist.h>

namespace qairopay::sandbox {

/// Which of several processes on a database is at work on which lane of an outbox. Nothing is sent inside a
/// transaction: a lane is taken in one, what is due is sent, and the lane given back in the one that writes
/// down the outcome. A process renews what it holds; of one that died it is another's after a while, by the
/// database's clock. On a SQLite file, which is one process's, all lanes are free.
class OutboxLanes
{
public:
    static constexpr qint64 lifeMs = 10'000; ///< renewed several times within

    /// `outbox`: "webhooks"; `holder` names this process.
    OutboxLanes(QString outbox, QString holder)
        : m_outbox(std::move(outbox))
        , m_holder(std::move(holder))
    {}

    static void renew(Database &database, const QString &holder);
    static void giveBackAll(Database &database, const QString &holder);

    /// Those of `lanes` that no other process is at work on, as it looks.
    [[nodiscard]] QStringList freeOf(const Work &work, const QStringList &lanes) const;
    /// False when another process has it.
    [[nodiscard]] bool take(const Work &work, const QString &lane) const;
    void giveBack(const Work &work, const QString &lane) const;

private:
    QString m_outbox;
    QString m_holder;
};

} // namespace qairopay::sandbox
