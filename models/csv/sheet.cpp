// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/sheet.h"

#include "csv/addedcolumns.h"
#include "csv/words.h"
#include "csv/writer.h"

#include <QtCore/qhash.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::csv {

namespace {

QStringList headerOf(const Row &row, bool hasHeader)
{
    QStringList header;
    for (qsizetype column = 0; column < static_cast<qsizetype>(row.cells.size()); ++column) {
        header.append(hasHeader ? row.cells[static_cast<size_t>(column)].text().trimmed()
                                : u"Column %1"_s.arg(column + 1));
    }
    return header;
}

/// "1.23E+11": digits, a point, an exponent with a sign.
bool looksDamaged(QStringView value)
{
    const auto exponent = value.indexOf(u"E+");
    if (exponent < 1 || exponent + 2 >= value.size())
        return false;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::ranges::all_of(value.sliced(exponent + 2), isDigit) &&
           std::ranges::all_of(value.first(exponent),
                               [&](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
}

void look(ColumnProfile &profile, const Cell &cell)
{
    const auto value = cell.text().trimmed();
    if (value.isEmpty())
        return;
    profile.filledShare += 1;
    profile.looksDamaged |= looksDamaged(value);
    if (profile.samples.size() < 3 && !profile.samples.contains(value))
        profile.samples.append(value);
}

} // namespace

QByteArray Sheet::headerLine() const
{
    Writer writer(dialect.delimiter);
    for (const auto &name : header.sliced(addedCount))
        writer.cell(name);
    return writer.take();
}

Result<void> Sheet::read(quint64 offset, quint32 number, Row &row) const
{
    Tokenizer tokenizer(dialect.delimiter);
    tokenizer.seek(offset, number);
    tokenizer.setWindow(bytes.sliced(static_cast<qsizetype>(offset)), true);
    const auto step = tokenizer.next(row);
    if (!step)
        return std::unexpected(step.error());
    if (*step != Tokenizer::Step::Row)
        return failure(ErrorKind::NotFound, Words::tr("There is no such row."),
                       Words::tr("row %1").arg(number));
    return {};
}

QByteArrayView Sheet::originalPart(const Row &row) const
{
    const auto count = static_cast<qsizetype>(row.cells.size());
    if (addedCount == 0)
        return row.raw();
    if (count <= addedCount)
        return {};
    const auto first = row.cells[static_cast<size_t>(addedCount)].raw();
    return row.raw().sliced(first.data() - row.data);
}

Result<Sheet> openSheet(QByteArrayView bytes, const Dialect &dialect)
{
    Sheet sheet{bytes, dialect, {}, dialect.start, 1, 0};
    Tokenizer tokenizer(dialect.delimiter);
    tokenizer.seek(dialect.start, 1);
    tokenizer.setWindow(bytes.sliced(static_cast<qsizetype>(dialect.start)), true);
    Row row;
    do {
        const auto step = tokenizer.next(row);
        if (!step)
            return std::unexpected(step.error());
        if (*step != Tokenizer::Step::Row)
            return failure(ErrorKind::InvalidInput,
                           Words::tr("The file is empty: it has no header and no rows."));
    } while (row.isBlank());
    sheet.header = headerOf(row, dialect.hasHeader);
    sheet.addedCount = dialect.hasHeader ? addedColumnCount(sheet.header) : 0;
    sheet.firstOffset = dialect.hasHeader ? row.end : row.offset;
    sheet.firstNumber = dialect.hasHeader ? row.number + 1 : row.number;
    return sheet;
}

QList<HeaderNote> headerNotes(const QStringList &header)
{
    QList<HeaderNote> notes;
    QHash<QString, qsizetype> seen;
    for (qsizetype column = 1; column <= header.size(); ++column) {
        const auto name = header[column - 1].toCaseFolded();
        if (name.isEmpty()) {
            notes.append({HeaderNote::Kind::Empty, column, 0});
        } else if (const auto earlier = seen.constFind(name); earlier != seen.cend()) {
            notes.append({HeaderNote::Kind::Repeated, column, *earlier});
        } else {
            seen.insert(name, column);
        }
    }
    return notes;
}

QString describe(const HeaderNote &note, const QStringList &header)
{
    switch (note.kind) {
    case HeaderNote::Kind::Empty:
        return Words::tr("Column %1 has no name and is ignored.").arg(note.column);
    case HeaderNote::Kind::Repeated:
        return Words::tr(
                   "Columns %1 and %2 are both named “%3”. Rename one of them, or say which one counts.")
            .arg(QString::number(note.firstColumn), QString::number(note.column), header[note.column - 1]);
    }
    return {};
}

QList<ColumnProfile> profileColumns(const Sheet &sheet, qsizetype rows)
{
    QList<ColumnProfile> profiles;
    for (const auto &name : sheet.header)
        profiles.append({name, 0, {}, false});
    Tokenizer tokenizer(sheet.dialect.delimiter);
    tokenizer.setWindow(sheet.bytes.sliced(static_cast<qsizetype>(sheet.firstOffset)), true);
    Row row;
    qsizetype looked = 0;
    while (looked < rows) {
        const auto step = tokenizer.next(row);
        if (!step || *step != Tokenizer::Step::Row)
            break;
        if (row.isBlank())
            continue;
        ++looked;
        const auto columns = std::min(profiles.size(), static_cast<qsizetype>(row.cells.size()));
        for (qsizetype column = 0; column < columns; ++column)
            look(profiles[column], row.cells[static_cast<size_t>(column)]);
    }
    for (auto &profile : profiles)
        profile.filledShare = looked == 0 ? 0 : profile.filledShare / static_cast<double>(looked);
    return profiles;
}

} // namespace qairopay::csv
