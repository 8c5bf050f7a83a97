// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/pass.h"
#include "template/passtemplate.h"

namespace qairopay::difference {

/// Which of a template's passes a change is looked at on.
enum class Pick { Longest, Newest, Random };

inline constexpr std::array allPicks{Pick::Longest, Pick::Newest, Pick::Random};

/// Picks them while the passes are read, a page at a time; keeps no more than one for each.
class PassPicks
{
public:
    PassPicks() = default;
    /// The template that the values are read with: a pass that does not say one has its default.
    explicit PassPicks(PassTemplate passTemplate);

    /// `dice` is any number, another one for each pass. Only those are picked that a change of the template
    /// reaches: issued ones and ones in wallets.
    void add(const Pass &pass, quint32 dice);

    [[nodiscard]] qint64 count() const { return m_count; } ///< of those that a change reaches
    [[nodiscard]] const std::optional<Pass> &picked(Pick pick) const;

private:
    PassTemplate m_template;
    qint64 m_count = 0;
    qsizetype m_length = -1; ///< of the longest one's values
    std::optional<Pass> m_longest;
    std::optional<Pass> m_newest;
    std::optional<Pass> m_random;
};

} // namespace qairopay::difference
