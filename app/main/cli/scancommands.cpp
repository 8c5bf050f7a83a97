// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/simulator.h"
#include "cli/arguments.h"
#include "cli/await.h"
#include "cli/views.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QStringList rowOf(const api::Scan &scan)
{
    const auto place = scan.latitude && scan.longitude
                           ? u"%1, %2"_s.arg(*scan.latitude, 0, 'f', 5).arg(*scan.longitude, 0, 'f', 5)
                           : QString();
    return {timeText(scan.scannedAt), scan.result, scan.method,
            scan.scannerId,           place,       scan.passId.toString()};
}

Result<QDateTime> timeFrom(const QString &text)
{
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && !time.isValid())
        return failure(ErrorKind::InvalidInput, u"Write a time such as 2026-05-19T10:00:00Z."_s, text);
    return time;
}

} // namespace

int listScans(Console &console, const Choice &choice, const ScanListArguments &arguments)
{
    const auto from = timeFrom(arguments.from);
    const auto to = timeFrom(arguments.to);
    if (!from || !to)
        return console.fail(from ? to.error() : from.error());
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    api::ScanQuery query{*from, *to, PassId(arguments.passId), arguments.result, {}};
    QJsonArray array;
    QList<QStringList> rows;
    do {
        query.page.limit = int(std::min<qsizetype>(api::pageLimit, arguments.limit - rows.size()));
        const auto page = await((*client)->listScans(query));
        if (!page)
            return console.fail(page.error());
        for (const auto &scan : page->items) {
            array.append(toJson(scan));
            rows.append(rowOf(scan));
        }
        query.page.startingAfter = page->nextCursor;
    } while (!query.page.startingAfter.isEmpty() && rows.size() < arguments.limit);
    if (console.isJson())
        console.json(array);
    else
        console.table({u"TIME"_s, u"RESULT"_s, u"METHOD"_s, u"SCANNER"_s, u"PLACE"_s, u"PASS"_s}, rows);
    return Ok;
}

int simulateScan(Console &console, const Choice &choice, const SimulateArguments &arguments)
{
    api::SimulatedScan scan{.passId = PassId(arguments.passId),
                            .scannerId = arguments.scanner,
                            .method = arguments.method,
                            .payload = arguments.payload};
    if (!arguments.place.isEmpty()) {
        const auto parts = arguments.place.split(u',');
        bool isLatitude = false;
        bool isLongitude = false;
        scan.latitude = parts.value(0).toDouble(&isLatitude);
        scan.longitude = parts.value(1).toDouble(&isLongitude);
        if (parts.size() != 2 || !isLatitude || !isLongitude)
            return console.fail(
                {ErrorKind::InvalidInput, u"Write a place as LATITUDE,LONGITUDE."_s, arguments.place, {}});
    }
    const auto client = openClient(choice, console);
    if (!client)
        return console.fail(client.error());
    const auto seen = await(api::Simulator(**client).scan(scan));
    if (!seen)
        return console.fail(seen.error());
    if (console.isJson())
        console.json(toJson(*seen));
    else
        console.line(rowOf(*seen).join(u"  "_s));
    return Ok;
}

} // namespace qairopay::cli
