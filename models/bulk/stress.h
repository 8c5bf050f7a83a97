// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/rowlint.h"

#include <map>

namespace qairopay::bulk {

/// One record that a template is tried with.
struct StressCase
{
    enum class Kind {
        Empty,
        Row, ///< of a real list
        Number,
        German,
        Arabic,
        Emoji,
    };

    Kind kind = Kind::Empty;
    quint32 size = 0; ///< of a row: its number; of a text: its characters
    Record record;

    friend bool operator==(const StressCase &, const StressCase &) = default;
};

/// The rows of a list that say most about a layout or a code: for each field and what is known of the holder
/// the one with the longest value, in characters and in bytes, and the longest and the shortest as a whole.
class RowExtremes
{
public:
    void add(quint32 number, const Record &record);
    /// From the shortest to the longest, each once.
    [[nodiscard]] QList<StressCase> cases() const;

private:
    struct Row
    {
        qsizetype length = -1;
        quint32 number = 0;
        Record record;
    };

    static void replaceIfLonger(Row &longest, qsizetype length, quint32 number, const Record &record);

    std::map<QString, Row> m_longest; ///< by field and measure; "" for the whole row
    Row m_shortest;
};

/// From nothing to the longest that a template should stand: an empty record, the rows, then texts of the
/// program's own, longer and longer.
[[nodiscard]] QList<StressCase> stressCases(const PassTemplate &passTemplate, const QList<StressCase> &rows);

/// What a record breaks: the gravest finding, from a warning on, that the template does not have with its
/// default values as well.
[[nodiscard]] std::optional<lint::Finding> breakOf(RowLint &lint, const Record &record);

/// The first case from `from` on that breaks something.
struct Break
{
    qsizetype index = 0;
    lint::Finding finding;
};
[[nodiscard]] std::optional<Break> firstBreak(RowLint &lint, const QList<StressCase> &cases,
                                              qsizetype from = 0);

} // namespace qairopay::bulk
