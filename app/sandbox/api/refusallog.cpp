// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/refusallog.h"

namespace qairopay::sandbox {

bool RefusalLog::counts(const QString &what, qint64 now)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_last.constFind(what);
    if (known != m_last.cend() && now - *known < everyMs)
        return false;
    if (m_last.size() >= mostKnown)
        m_last.removeIf(
            [now](QHash<QString, qint64>::iterator entry) { return now - entry.value() >= everyMs; });
    if (m_last.size() >= mostKnown) // more kinds in one second than keys and routes there are
        return false;
    m_last.insert(what, now);
    return true;
}

} // namespace qairopay::sandbox
