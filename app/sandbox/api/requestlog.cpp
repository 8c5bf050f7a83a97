// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/requestlog.h"

#include <ranges>
#include <utility>

namespace qairopay::sandbox {

void RequestLog::add(RequestLine line)
{
    const std::lock_guard lock(m_mutex);
    line.seq = ++m_lastSeq;
    m_lines.push_back(std::move(line));
    if (m_lines.size() > mostKept)
        m_lines.pop_front();
}

QList<RequestLine> RequestLog::of(qint64 tenant, qint64 after, qsizetype most) const
{
    const std::lock_guard lock(m_mutex);
    QList<RequestLine> lines;
    for (const auto &line : m_lines | std::views::reverse) {
        if (line.seq <= after || lines.size() >= most)
            break;
        if (line.tenant == tenant || line.tenant == 0)
            lines.append(line);
    }
    return lines;
}

qint64 RequestLog::lastSeq() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastSeq;
}

} // namespace qairopay::sandbox
