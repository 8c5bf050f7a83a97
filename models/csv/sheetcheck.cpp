// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/sheetcheck.h"

#include "csv/keyindex.h"
#include "csv/words.h"

#include <QtCore/qhashfunctions.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::csv {

std::span<const RowIssue> CheckReport::issuesOf(quint32 number) const
{
    const auto found = std::ranges::equal_range(m_issues, number, {}, &RowIssue::row);
    return {found.begin(), found.end()};
}

/// The one pass. A row's key waits for some rows before it is looked up, so that its slot is in the cache by
/// then.
class SheetCheck
{
public:
    SheetCheck(const Sheet &sheet, const RowChecker &checker)
        : m_sheet(sheet)
        , m_checker(checker)
        , m_keys(expectedRows(sheet))
        , m_seed(static_cast<quint64>(QHashSeed::globalSeed()))
    {
        m_report.m_firstNumber = sheet.firstNumber;
        m_report.m_offsets.reserve(static_cast<size_t>(expectedRows(sheet)));
    }

    Result<CheckReport> run(const CheckProgress &progress)
    {
        Tokenizer tokenizer(m_sheet.dialect.delimiter);
        tokenizer.seek(m_sheet.firstOffset, m_sheet.firstNumber);
        tokenizer.setWindow(m_sheet.bytes.sliced(static_cast<qsizetype>(m_sheet.firstOffset)), true);
        Row row;
        for (;;) {
            const auto step = tokenizer.next(row);
            if (!step)
                return std::unexpected(step.error());
            if (*step != Tokenizer::Step::Row)
                break;
            take(row);
            if ((row.number & progressMask) == 0 && progress &&
                !progress(row.end, static_cast<quint64>(m_sheet.bytes.size())))
                return failure(ErrorKind::Cancelled, Words::tr("Reading the file was cancelled."));
        }
        return finish();
    }

private:
    static constexpr quint32 progressMask = 0x3FFF;
    static constexpr size_t waitingKeys = 16;

    struct WaitingKey
    {
        quint32 hash = 0;
        quint32 row = 0; ///< 0: none
    };

    /// From the length of the first rows; wrong by a factor it costs a resize, nothing else.
    static qsizetype expectedRows(const Sheet &sheet)
    {
        Tokenizer tokenizer(sheet.dialect.delimiter);
        const auto rows = sheet.bytes.sliced(static_cast<qsizetype>(sheet.firstOffset));
        tokenizer.setWindow(rows, true);
        Row row;
        qsizetype looked = 0;
        for (; looked < 1000; ++looked) {
            const auto step = tokenizer.next(row);
            if (!step || *step != Tokenizer::Step::Row)
                break;
        }
        if (looked < 1000)
            return looked + 1;
        const auto perRow = static_cast<double>(tokenizer.position()) / static_cast<double>(looked);
        return static_cast<qsizetype>(static_cast<double>(rows.size()) / std::max(perRow, 2.0) * 1.03) + 16;
    }

    void take(const Row &row)
    {
        m_report.m_offsets.push_back(row.offset);
        switch (m_checker.check(row, m_report.m_issues)) {
        case RowChecker::Verdict::Good:
            enter(row);
            break;
        case RowChecker::Verdict::Broken:
            ++m_report.m_broken;
            break;
        case RowChecker::Verdict::Blank:
            ++m_report.m_blank;
            m_report.m_blankRows.push_back(row.number);
            break;
        }
    }

    void enter(const Row &row)
    {
        const auto hash = KeyIndex::hash(m_checker.key(row, m_buffer), m_seed);
        m_keys.prefetch(hash);
        auto &waiting = m_waiting[m_next++ % waitingKeys];
        look(waiting);
        waiting = {hash, row.number};
    }

    void look(const WaitingKey &waiting)
    {
        if (waiting.row == 0)
            return;
        const auto earlier = m_keys.insert(waiting.hash, waiting.row, [&](quint32 row) {
            return keyAt(row).compare(keyAt(waiting.row), Qt::CaseInsensitive) == 0;
        });
        if (earlier)
            m_repeated.push_back({waiting.row, *earlier, m_checker.keyColumn(), IssueCode::RepeatedEmail});
    }

    QByteArray keyAt(quint32 number) const
    {
        Row row;
        QByteArray buffer;
        if (!m_sheet.read(m_report.offsetOf(number), number, row))
            return {};
        return m_checker.key(row, buffer).toByteArray();
    }

    Result<CheckReport> finish()
    {
        for (size_t i = 0; i < waitingKeys; ++i)
            look(m_waiting[m_next++ % waitingKeys]);
        if (m_report.rowCount() == m_report.m_blank)
            return failure(ErrorKind::InvalidInput, Words::tr("The file has a header, but no rows."));
        auto &issues = m_report.m_issues;
        const auto middle = static_cast<qptrdiff>(issues.size());
        issues.insert(issues.end(), m_repeated.begin(), m_repeated.end());
        std::ranges::inplace_merge(issues, issues.begin() + middle, {}, &RowIssue::row);
        m_report.m_broken += static_cast<quint32>(m_repeated.size());
        return std::move(m_report);
    }

    const Sheet &m_sheet;
    const RowChecker &m_checker;
    CheckReport m_report;
    KeyIndex m_keys;
    quint64 m_seed;
    std::array<WaitingKey, waitingKeys> m_waiting{};
    size_t m_next = 0;
    std::vector<RowIssue> m_repeated;
    QByteArray m_buffer;
};

Result<CheckReport> checkSheet(const Sheet &sheet, const RowChecker &checker, const CheckProgress &progress)
{
    return SheetCheck(sheet, checker).run(progress);
}

} // namespace qairopay::csv
