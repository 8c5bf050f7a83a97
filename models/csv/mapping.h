// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "csv/sheet.h"
#include "template/field.h"

#include <QtCore/qlist.h>

#include <optional>

namespace qairopay::csv {

/// Where a column's values go.
struct ColumnTarget
{
    enum class Kind { Ignore, Email, Name, Field };
    Kind kind = Kind::Ignore;
    QString fieldKey; ///< for Kind::Field

    friend bool operator==(const ColumnTarget &, const ColumnTarget &) = default;
};

/// "holder.email", "holder.name", "fields.tier", "ignore": for command lines and the journal.
[[nodiscard]] QString toName(const ColumnTarget &target);
[[nodiscard]] std::optional<ColumnTarget> columnTargetFromName(QStringView name);

/// One target for each column of a sheet.
struct Mapping
{
    QList<ColumnTarget> columns;

    /// The first column with that target, or -1.
    [[nodiscard]] qsizetype columnOf(const ColumnTarget &target) const { return columns.indexOf(target); }

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// How sure a guess is. Exact: the header says so, but for case, spaces and punctuation.
enum class MatchQuality { None, Guess, Exact };

struct GuessedMapping
{
    Mapping mapping;
    QList<MatchQuality> qualities; ///< one for each column
};

/// Matches headers with the holder's members and the template's fields (key or label): exact names first,
/// then common synonyms ("E-mail", "Full name"), then near misses. Each target is taken once, by the leftmost
/// column. Without a header that says e-mail, a column whose samples are addresses is taken.
[[nodiscard]] GuessedMapping guessMapping(const QList<ColumnProfile> &columns, const QList<Field> &fields);

/// What keeps a mapping from being used: no e-mail column, a target given twice, an unknown field. `where`
/// names the column. (Repeated headers are headerNotes(); who lets a guess stand asks for them too.)
[[nodiscard]] QList<Error> validateMapping(const Mapping &mapping, const QStringList &header,
                                           const QList<Field> &fields);

} // namespace qairopay::csv
