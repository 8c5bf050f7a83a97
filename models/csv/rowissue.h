// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <QtCore/qstringlist.h>

namespace qairopay::csv {

/// Why a row cannot become a pass.
enum class IssueCode : quint8 {
    TooFewCells,
    TooManyCells,
    StrayText, ///< text behind a closing quote
    NotUtf8,
    MissingEmail,
    MalformedEmail,
    RepeatedEmail, ///< `other` is the row that has it first
    NotNumeric,
    ValueTooLong,
    PayloadTooLong, ///< barcode or NFC text; `other` is its length in bytes
};

/// One thing that is wrong with one row; small, because a file can have a million of them.
struct RowIssue
{
    quint32 row = 0;    ///< as a spreadsheet counts
    quint32 other = 0;  ///< what the code says
    quint16 column = 0; ///< from 1; 0: the row as a whole
    IssueCode code = IssueCode::TooFewCells;

    friend bool operator==(const RowIssue &, const RowIssue &) = default;
};

/// The sentence for people: where ("row 3, column 2 (Email)"), what, and what to do.
[[nodiscard]] Error describe(const RowIssue &issue, const QStringList &header);

/// "missing_email": for JSON output and the journal.
[[nodiscard]] QString toName(IssueCode code);

} // namespace qairopay::csv
