// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/rowlinting.h"

#include "csv/rowcheck.h"

#include <QtConcurrent/qtconcurrentrun.h>

#include <algorithm>

namespace qairopay::issuance {

namespace {

constexpr quint32 firstBatch = 500;
constexpr quint32 laterBatches = 4000;
constexpr quint32 askedEvery = 64; ///< rows between two looks at a cancellation

class Linting
{
public:
    explicit Linting(SheetSourcePtr source)
        : m_source(std::move(source))
        , m_checker(m_source->file->mapping, m_source->file->file->sheet().header.size(),
                    m_source->file->passTemplate)
        , m_lint(m_source->setting)
    {}

    void run(QPromise<LintedRows> &promise)
    {
        for (quint32 next = 0; next < m_source->size() && !promise.isCanceled();) {
            const quint32 wanted = next == 0 ? firstBatch : laterBatches;
            auto batch = batchFrom(next, std::min(wanted, m_source->size() - next), promise);
            next += static_cast<quint32>(batch.results.size());
            promise.addResult(std::move(batch));
        }
    }

private:
    LintedRows batchFrom(quint32 first, quint32 count, const QPromise<LintedRows> &promise)
    {
        LintedRows batch{first, {}};
        batch.results.reserve(count);
        for (quint32 i = 0; i < count && (i % askedEvery != 0 || !promise.isCanceled()); ++i)
            batch.results.push_back(resultOf(m_source->numbers[first + i]));
        return batch;
    }

    bulk::RowResult resultOf(quint32 number)
    {
        const auto &report = m_source->file->report;
        if (!report.issuesOf(number).empty() ||
            !m_source->file->file->sheet().read(report.offsetOf(number), number, m_row))
            return bulk::refused();
        return bulk::resultOf(m_lint.checkOwn(bulk::draftOf(m_checker.record(m_row), number)));
    }

    SheetSourcePtr m_source;
    csv::RowChecker m_checker;
    bulk::RowLint m_lint;
    csv::Row m_row;
};

/// Calls `take` with the number and the record of each row that can be issued, until the work is cancelled.
template <typename T, typename Take>
void eachGoodRow(const CheckedFile &file, const QPromise<T> &promise, Take take)
{
    const auto &report = file.report;
    const auto &sheet = file.file->sheet();
    const csv::RowChecker checker(file.mapping, sheet.header.size(), file.passTemplate);
    csv::Row row;
    for (quint32 i = 0; i < report.rowCount() && !promise.isCanceled(); ++i) {
        const auto number = report.firstNumber() + i;
        if (report.issuesOf(number).empty() && sheet.read(report.offsetOf(number), number, row) &&
            !row.isBlank())
            take(number, checker.record(row));
    }
}

} // namespace

std::shared_ptr<const SheetSource> SheetSource::of(CheckedFilePtr file, bulk::Setting setting)
{
    auto source = std::make_shared<SheetSource>();
    const auto &report = file->report;
    source->numbers.reserve(report.rowCount() - report.blankCount());
    for (quint32 i = 0; i < report.rowCount(); ++i) {
        const auto number = report.firstNumber() + i;
        if (!std::ranges::binary_search(report.blankRows(), number))
            source->numbers.push_back(number);
    }
    source->file = std::move(file);
    source->setting = std::make_shared<const bulk::Setting>(std::move(setting));
    return source;
}

QFuture<LintedRows> lintRows(const SheetSourcePtr &source)
{
    return QtConcurrent::run([source](QPromise<LintedRows> &promise) { Linting(source).run(promise); });
}

QFuture<QList<bulk::StressCase>> hardestRows(const CheckedFilePtr &file)
{
    return QtConcurrent::run([file](QPromise<QList<bulk::StressCase>> &promise) {
        bulk::RowExtremes extremes;
        eachGoodRow(*file, promise,
                    [&](quint32 number, const Record &record) { extremes.add(number, record); });
        promise.addResult(extremes.cases());
    });
}

QFuture<bulk::CodeExtremes> longestRows(const CheckedFilePtr &file, const bulk::CodeQuestion &question)
{
    return QtConcurrent::run([file, question](QPromise<bulk::CodeExtremes> &promise) {
        bulk::CodeSearch search(question);
        eachGoodRow(*file, promise, [&](quint32 number, const Record &record) {
            search.add({bulk::CodeRow::Source::List, number, record});
        });
        promise.addResult(search.found());
    });
}

} // namespace qairopay::issuance
