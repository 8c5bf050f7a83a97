// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>
#include <QtCore/qstring.h>

#include <algorithm>
#include <array>

namespace qairopay {

/// What a wallet says itself, in one language and in the order of an enum.
template <std::size_t count> struct WordRow
{
    QLocale::Language language;
    std::array<QStringView, count> words;
};

template <std::size_t count, std::size_t languages>
consteval bool isComplete(const std::array<WordRow<count>, languages> &table)
{
    return std::ranges::all_of(table, [](const WordRow<count> &row) {
        return std::ranges::none_of(row.words, [](QStringView word) { return word.isEmpty(); });
    });
}

/// A language without a row says it in that of the first one.
template <typename Word, std::size_t count, std::size_t languages>
[[nodiscard]] QString wordIn(const std::array<WordRow<count>, languages> &table, Word word,
                             const QLocale &locale)
{
    const auto known = std::ranges::find(table, locale.language(), &WordRow<count>::language);
    const auto &row = known == table.end() ? table.front() : *known;
    return row.words.at(static_cast<std::size_t>(word)).toString();
}

} // namespace qairopay
