// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstringlist.h>

#include <optional>

namespace qairopay {

/// Words as somebody types them in a hurry. Case and accents do not count; the beginning of a word, its
/// letters in order ("pblsh") or all but one slip of it find it as well.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// How well it fits, 1 to 100; each word of the query has to be found, in what is called so or, for half,
    /// in what else is known of it. None: not at all.
    [[nodiscard]] std::optional<int> score(const QString &name, const QString &about = {}) const;

private:
    QStringList m_words; ///< folded
};

} // namespace qairopay
