// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstring.h>

#include <mutex>

namespace qairopay::sandbox {

/// What is being answered right now: requests per tenant, and idempotency keys whose first call still runs.
/// Thread-safe.
class InFlight
{
public:
    static constexpr int mostPerTenant = 64;

    [[nodiscard]] bool enter(qint64 tenant)
    {
        const std::lock_guard lock(m_mutex);
        auto &count = m_requests[tenant];
        if (count >= mostPerTenant)
            return false;
        ++count;
        return true;
    }

    void leave(qint64 tenant)
    {
        const std::lock_guard lock(m_mutex);
        --m_requests[tenant];
    }

    [[nodiscard]] bool takeKey(qint64 tenant, const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        const auto size = m_keys.size();
        m_keys.insert({tenant, key});
        return m_keys.size() > size;
    }

    void dropKey(qint64 tenant, const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        m_keys.remove({tenant, key});
    }

private:
    std::mutex m_mutex;
    QHash<qint64, int> m_requests;
    QSet<std::pair<qint64, QString>> m_keys;
};

} // namespace qairopay::sandbox
