// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/rowcheck.h"
#include "csv/sheet.h"

#include <functional>
#include <span>
#include <vector>

namespace qairopay::csv {

/// What a pass over all rows found: eight bytes for each row and twelve for each fault.
class CheckReport
{
public:
    [[nodiscard]] quint32 rowCount() const
    {
        return static_cast<quint32>(m_offsets.size());
    } ///< blank ones included
    [[nodiscard]] quint32 blankCount() const { return m_blank; }
    [[nodiscard]] quint32 brokenCount() const { return m_broken; }
    [[nodiscard]] quint32 goodCount() const { return rowCount() - m_blank - m_broken; }
    /// Number of the first row, as a spreadsheet counts; the others follow without gaps.
    [[nodiscard]] quint32 firstNumber() const { return m_firstNumber; }
    [[nodiscard]] quint64 offsetOf(quint32 number) const { return m_offsets[number - m_firstNumber]; }

    [[nodiscard]] const std::vector<RowIssue> &issues() const { return m_issues; } ///< by row
    [[nodiscard]] std::span<const RowIssue> issuesOf(quint32 number) const;
    /// Blank rows are rare; their numbers, in order.
    [[nodiscard]] const std::vector<quint32> &blankRows() const { return m_blankRows; }

private:
    friend class SheetCheck;

    std::vector<quint64> m_offsets;
    std::vector<RowIssue> m_issues;
    std::vector<quint32> m_blankRows;
    quint32 m_firstNumber = 1;
    quint32 m_blank = 0;
    quint32 m_broken = 0;
};

/// Called now and then with the bytes done; false cancels.
using CheckProgress = std::function<bool(quint64 done, quint64 total)>;

/// Reads all rows of a sheet once: shape, values, e-mails that were there before. A sheet without rows, a
/// fault of the tokenizer and a cancellation are errors.
[[nodiscard]] Result<CheckReport> checkSheet(const Sheet &sheet, const RowChecker &checker,
                                             const CheckProgress &progress = {});

} // namespace qairopay::csv
