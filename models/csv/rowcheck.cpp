// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/rowcheck.h"

#include "csv/email.h"

#include <QtCore/qutf8stringview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::csv {

namespace {

using Kind = ColumnTarget::Kind;

inline bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Without white space and no-break spaces (U+00A0) at the ends.
inline QByteArrayView trimmed(QByteArrayView text)
{
    const char *begin = text.data();
    const char *end = begin + text.size();
    for (;;) {
        if (begin != end && isSpace(*begin))
            ++begin;
        else if (end - begin >= 2 && begin[0] == '\xC2' && begin[1] == '\xA0')
            begin += 2;
        else
            break;
    }
    for (;;) {
        if (begin != end && isSpace(end[-1]))
            --end;
        else if (end - begin >= 2 && end[-2] == '\xC2' && end[-1] == '\xA0')
            end -= 2;
        else
            break;
    }
    return {begin, end};
}

/// The cell's trimmed value; `buffer` keeps it where the bytes of the file do not have it as it reads.
inline QByteArrayView valueOf(const Cell &cell, QByteArray &buffer)
{
    if (!cell.escaped)
        return trimmed(cell.bytes());
    buffer = cell.value();
    return trimmed(buffer);
}

/// ^-?\d+(\.\d+)?$
inline bool isNumber(QByteArrayView text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const auto digits = [&] {
        const char *const begin = at;
        while (at != end && *at >= '0' && *at <= '9')
            ++at;
        return at != begin;
    };
    if (at != end && *at == '-')
        ++at;
    if (!digits())
        return false;
    if (at != end && *at == '.') {
        ++at;
        return digits() && at == end;
    }
    return at == end;
}

RowIssue issueOf(const Row &row, IssueCode code, size_t column, quint64 other = 0)
{
    return {row.number, static_cast<quint32>(other), static_cast<quint16>(column), code};
}

bool isEmptyRow(const Row &row)
{
    return std::ranges::all_of(row.cells, [](const Cell &cell) { return trimmed(cell.bytes()).isEmpty(); });
}

} // namespace

RowChecker::RowChecker(const Mapping &mapping, qsizetype headerColumns, const PassTemplate &passTemplate)
    : m_headerColumns(static_cast<size_t>(headerColumns))
    , m_template(passTemplate)
{
    for (qsizetype index = 0; index < mapping.columns.size(); ++index) {
        const auto &target = mapping.columns[index];
        if (target.kind == Kind::Ignore)
            continue;
        const auto *const field = target.kind == Kind::Field ? passTemplate.field(target.fieldKey) : nullptr;
        m_columns.push_back({static_cast<size_t>(index), target, field && field->numeric});
        if (target.kind == Kind::Email)
            m_emailColumn = static_cast<size_t>(index);
    }
    if (passTemplate.barcode)
        addPayload(passTemplate.barcode->payloadTemplate);
    if (passTemplate.nfc && passTemplate.nfc->enabled)
        addPayload(passTemplate.nfc->payloadTemplate);
}

void RowChecker::addPayload(const QString &text)
{
    auto payload = PayloadTemplate::parse(text);
    if (!payload)
        return; // a fault of the template, which its own validation names
    const auto dependsOnRow = [](const QString &name) { return !name.startsWith("pass."_L1); };
    if (std::ranges::any_of(payload->variables(), dependsOnRow))
        m_payloads.append(*std::move(payload));
}

RowChecker::Verdict RowChecker::check(const Row &row, std::vector<RowIssue> &issues) const
{
    const auto before = issues.size();
    const auto cells = row.cells.size();
    if (cells != m_headerColumns || row.cells.front().size == 0) {
        if (isEmptyRow(row))
            return Verdict::Blank;
        checkShape(row, issues);
    }
    if (row.maybeHigh && !QUtf8StringView(row.raw()).isValidUtf8()) {
        issues.push_back(issueOf(row, IssueCode::NotUtf8, 0));
        return Verdict::Broken;
    }
    for (const auto &column : m_columns) {
        if (column.index < cells)
            checkColumn(row, column, issues);
    }
    if (!m_payloads.isEmpty() && issues.size() == before)
        checkPayloads(row, issues);
    return issues.size() == before ? Verdict::Good : Verdict::Broken;
}

/// Fewer or more cells than the header; empty ones at the end do no harm (a delimiter at the end of each
/// line).
void RowChecker::checkShape(const Row &row, std::vector<RowIssue> &issues) const
{
    const auto cells = row.cells.size();
    if (cells < m_headerColumns) {
        issues.push_back(issueOf(row, IssueCode::TooFewCells, 0, cells));
        return;
    }
    const auto isFilled = [](const Cell &cell) { return cell.size > 0; };
    if (std::any_of(row.cells.begin() + static_cast<qptrdiff>(m_headerColumns), row.cells.end(), isFilled))
        issues.push_back(issueOf(row, IssueCode::TooManyCells, 0, cells));
}

void RowChecker::checkColumn(const Row &row, const Column &column, std::vector<RowIssue> &issues) const
{
    const auto &cell = row.cells[column.index];
    if (cell.stray) {
        issues.push_back(issueOf(row, IssueCode::StrayText, column.index + 1));
        return;
    }
    QByteArray buffer;
    const auto value = valueOf(cell, buffer);
    if (column.target.kind == Kind::Email) {
        if (value.isEmpty())
            issues.push_back(issueOf(row, IssueCode::MissingEmail, column.index + 1));
        else if (!isEmail(value))
            issues.push_back(issueOf(row, IssueCode::MalformedEmail, column.index + 1));
        return;
    }
    if (column.isNumeric && !value.isEmpty() && !isNumber(value))
        issues.push_back(issueOf(row, IssueCode::NotNumeric, column.index + 1));
    if (value.size() > limits::fieldValue) { // bytes: at least as many as characters
        const auto characters = QString::fromUtf8(value).size();
        if (characters > limits::fieldValue)
            issues.push_back(
                issueOf(row, IssueCode::ValueTooLong, column.index + 1, static_cast<quint64>(characters)));
    }
}

void RowChecker::checkPayloads(const Row &row, std::vector<RowIssue> &issues) const
{
    const auto record = this->record(row);
    QMap<QString, QString> values;
    for (const auto &field : m_template.fields)
        values.insert(field.key, record.fields.value(field.key, field.value));
    // An id of the usual length: "pass_" and 26 characters.
    const PassId id(QString(31, u'0'));
    const TemplateId templateId(QString(30, u'0'));
    for (const auto &payload : m_payloads) {
        const auto text = payload.expand(payloadLookup(id, templateId, record.holder, values));
        const auto bytes = text ? text->toUtf8().size() : 0;
        if (bytes > limits::payloadBytes) {
            issues.push_back(issueOf(row, IssueCode::PayloadTooLong, 0, static_cast<quint64>(bytes)));
            return;
        }
    }
}

QByteArrayView RowChecker::key(const Row &row, QByteArray &buffer) const
{
    return m_emailColumn < row.cells.size() ? valueOf(row.cells[m_emailColumn], buffer) : QByteArrayView{};
}

Record RowChecker::record(const Row &row) const
{
    Record record;
    QByteArray buffer;
    for (const auto &column : m_columns) {
        if (column.index >= row.cells.size())
            continue;
        const auto value = QString::fromUtf8(valueOf(row.cells[column.index], buffer));
        if (column.target.kind == Kind::Email)
            record.holder.email = value;
        else if (column.target.kind == Kind::Name)
            record.holder.name = value;
        else if (!value.isEmpty())
            record.fields.insert(column.target.fieldKey, value);
    }
    return record;
}

} // namespace qairopay::csv
