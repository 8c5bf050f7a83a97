// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/stress.h"

namespace qairopay::bulk {

/// A record that a template's code or NFC message is measured with.
struct CodeRow
{
    enum class Source {
        List,    ///< a row of the last list; `number` is its own
        Sample,  ///< of the template; `number` counts from 1
        Default, ///< the fields' own values
    };

    Source source = Source::Default;
    quint32 number = 0;
    Record record;

    friend bool operator==(const CodeRow &, const CodeRow &) = default;
};

/// As it would be issued, with ids and a token as long as real ones.
[[nodiscard]] IssuedRecord issuedOf(const CodeRow &row);

/// Rows of the last list, else the template's samples, else its default values: never none.
[[nodiscard]] QList<CodeRow> codeRows(const PassTemplate &passTemplate, const QList<StressCase> &rows);

/// What one payload template becomes at its longest, counted in bytes of UTF-8.
struct LongestPayload
{
    CodeRow row;  ///< the one that gives most
    QString text; ///< of that row
    /// Of the longest value for each variable, from whatever row: no row of the list has more.
    qsizetype mostBytes = 0;

    [[nodiscard]] qsizetype bytes() const { return text.toUtf8().size(); }
};

/// An error: the payload template cannot be filled in, or there is no row.
[[nodiscard]] Result<LongestPayload> longestPayload(const QString &payload, const PassTemplate &passTemplate,
                                                    const QList<CodeRow> &rows);

} // namespace qairopay::bulk
