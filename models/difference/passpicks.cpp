// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/passpicks.h"

#include "template/values.h"

namespace qairopay::difference {

namespace {

bool isReached(const Pass &pass)
{
    return !pass.archivedAt.isValid() &&
           (pass.status == PassStatus::Issued || pass.status == PassStatus::Installed);
}

qsizetype lengthOf(const PassTemplate &passTemplate, const Record &record)
{
    qsizetype length = 0;
    for (const auto &value : valuesInForce(passTemplate, record))
        length += value.size();
    return length;
}

} // namespace

PassPicks::PassPicks(PassTemplate passTemplate)
    : m_template(std::move(passTemplate))
{}

void PassPicks::add(const Pass &pass, quint32 dice)
{
    if (!isReached(pass))
        return;
    ++m_count;
    // Each of those read so far is as likely to be the one (reservoir sampling).
    if (dice % m_count == 0)
        m_random = pass;
    if (!m_newest || pass.createdAt > m_newest->createdAt)
        m_newest = pass;
    if (const auto length = lengthOf(m_template, pass.record); length > m_length) {
        m_length = length;
        m_longest = pass;
    }
}

const std::optional<Pass> &PassPicks::picked(Pick pick) const
{
    switch (pick) {
    case Pick::Longest:
        return m_longest;
    case Pick::Newest:
        return m_newest;
    case Pick::Random:
        return m_random;
    }
    Q_UNREACHABLE_RETURN(m_newest);
}

} // namespace qairopay::difference
