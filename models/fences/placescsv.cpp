// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/table.h"
#include "csv/writer.h"
#include "fences/placecollector.h"
#include "fences/words.h"
#include "geo/coordinatetext.h"
#include "geo/placetext.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay::fences {

namespace {

/// Which column holds what; -1: none.
struct Columns
{
    qsizetype latitude = -1;
    qsizetype longitude = -1;
    qsizetype both = -1;
    qsizetype radius = -1;
    bool isFeet = false;
    qsizetype message = -1;

    [[nodiscard]] bool hasDegrees() const { return latitude >= 0 && longitude >= 0; }
    [[nodiscard]] bool hasPlace() const { return both >= 0 || hasDegrees(); }
};

Columns columnsOf(const QStringList &header)
{
    Columns columns;
    qsizetype name = -1;
    const auto take = [](qsizetype &column, qsizetype index) {
        if (column < 0)
            column = index;
    };
    for (qsizetype i = 0; i < header.size(); ++i) {
        switch (const auto meaning = meaningOf(header[i])) {
        case Meaning::Latitude:
            take(columns.latitude, i);
            break;
        case Meaning::Longitude:
            take(columns.longitude, i);
            break;
        case Meaning::Both:
            take(columns.both, i);
            break;
        case Meaning::RadiusMetres:
        case Meaning::RadiusFeet:
            if (columns.radius < 0)
                columns.isFeet = meaning == Meaning::RadiusFeet;
            take(columns.radius, i);
            break;
        case Meaning::Message:
            take(columns.message, i);
            break;
        case Meaning::Name:
            take(name, i);
            break;
        case Meaning::Other:
            break;
        }
    }
    if (columns.message < 0)
        columns.message = name;
    return columns;
}

/// A list without a header: latitude, longitude, and perhaps radius and message.
Columns columnsWithoutHeader(const csv::Row &row)
{
    if (row.cells.size() < 2 || !geo::numberFromText(row.cells[0].text()) ||
        !geo::numberFromText(row.cells[1].text()))
        return {};
    const auto behind = [&row](qsizetype column) {
        return column < qsizetype(row.cells.size()) ? column : -1;
    };
    return {.latitude = 0,
            .longitude = 1,
            .both = -1,
            .radius = behind(2),
            .isFeet = false,
            .message = behind(3)};
}

QString cellOf(const csv::Row &row, qsizetype column)
{
    return column >= 0 && column < qsizetype(row.cells.size()) ? row.cells[size_t(column)].text().trimmed()
                                                               : QString();
}

/// Takes off the apostrophe that spreadsheets and writeCsv() put before what could be a formula.
QString withoutDefence(const QString &text)
{
    const bool isDefended = text.size() > 1 && text[0] == u'\'' && u"=+-@"_s.contains(text[1]);
    return isDefended ? text.sliced(1) : text;
}

RawPlace placeOf(const csv::Row &row, const Columns &columns)
{
    RawPlace place;
    const QString latitude = withoutDefence(cellOf(row, columns.latitude));
    const QString longitude = withoutDefence(cellOf(row, columns.longitude));
    const QString text = cellOf(row, columns.both);
    if (text.isEmpty() || !latitude.isEmpty() || !longitude.isEmpty()) {
        place.latitude = geo::numberFromText(latitude);
        place.longitude = geo::numberFromText(longitude);
    } else {
        const auto point = geo::readPlace(text);
        if (point) {
            place.latitude = point->latitude;
            place.longitude = point->longitude;
        } else {
            place.problem = point.error().message;
        }
    }
    if (const QString radius = cellOf(row, columns.radius); !radius.isEmpty())
        place.radius = geo::numberFromText(radius).value_or(-1) * (columns.isFeet ? geo::metresPerFoot : 1);
    place.message = withoutDefence(cellOf(row, columns.message));
    return place;
}

Result<PlacesFile> readRows(csv::Tokenizer &tokenizer, std::optional<Columns> columns,
                            const PlaceDefaults &defaults)
{
    PlaceCollector collector(defaults);
    csv::Row row;
    for (;;) {
        const auto step = tokenizer.next(row);
        if (!step)
            return std::unexpected(step.error());
        if (*step != csv::Tokenizer::Step::Row)
            return collector.take();
        if (row.isBlank())
            continue;
        if (collector.isFull())
            return failure(ErrorKind::LimitExceeded, Words::tr("The file has more than 10,000 places."));
        if (!columns)
            columns = columnsWithoutHeader(row);
        if (!columns->hasPlace())
            return failure(
                ErrorKind::InvalidInput,
                Words::tr(
                    "No columns are called latitude and longitude. Add a first row that names the columns."),
                Words::tr("row %1").arg(1));
        collector.add(placeOf(row, *columns), Words::tr("row %1").arg(row.number));
    }
}

} // namespace

Result<PlacesFile> readCsv(const QByteArray &bytes, const PlaceDefaults &defaults)
{
    const auto table = csv::openTable(bytes);
    if (!table)
        return std::unexpected(table.error());
    const Columns named = columnsOf(table->sheet.header);
    auto tokenizer = named.hasPlace() ? table->rows() : table->rowsWithHeader();
    return readRows(tokenizer, named.hasPlace() ? std::optional(named) : std::nullopt, defaults);
}

QByteArray writeCsv(const QList<Location> &places)
{
    // Messages are people's text and get the defence; a longitude of -81 must stay a number.
    csv::Writer writer(',', csv::FormulaDefence::On);
    for (const auto *name : {u"latitude", u"longitude", u"radius_m", u"message"})
        writer.cell(QStringView(name));
    writer.endRow();
    for (const Location &place : places) {
        writer.raw(u"%1,%2,%3"_s.arg(place.latitude, 0, 'f', 6)
                       .arg(place.longitude, 0, 'f', 6)
                       .arg(QString::number(place.radius, 'f', QLocale::FloatingPointShortest))
                       .toLatin1());
        writer.cell(place.message);
        writer.endRow();
    }
    return writer.take();
}

} // namespace qairopay::fences
