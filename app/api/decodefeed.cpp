// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/decode.h"
#include "api/lenientjson.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

Result<Scan> readScan(const QJsonObject &object)
{
    auto reader = lenientReader(object);
    Scan scan;
    scan.id = ScanId(reader.requiredString(u"id"_s));
    scan.passId = PassId(reader.requiredString(u"pass_id"_s));
    scan.scannerId = reader.string(u"scanner_id"_s);
    scan.latitude = reader.optionalNumber(u"latitude"_s);
    scan.longitude = reader.optionalNumber(u"longitude"_s);
    scan.method = reader.string(u"method"_s);
    scan.result = reader.requiredString(u"verification_result"_s);
    scan.scannedAt = readRequiredTime(reader, u"scanned_at"_s);
    scan.tenantId = TenantId(reader.string(u"tenant_id"_s));
    scan.liveMode = reader.boolean(u"live_mode"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    return scan;
}

/// Of an object with its nulls: in a snapshot null is a value, such as that of a field without a text.
Result<Event> readEvent(const QJsonObject &object)
{
    auto reader = lenientReader(withoutNulls(object));
    Event event;
    event.id = EventId(reader.requiredString(u"id"_s));
    event.type = reader.requiredString(u"type"_s);
    event.created = readRequiredTime(reader, u"created"_s);
    event.tenantId = TenantId(reader.string(u"tenant_id"_s));
    event.liveMode = reader.boolean(u"live_mode"_s);
    event.apiVersion = reader.string(u"api_version"_s);
    (void)reader.object(u"data"_s); // of the right type?
    (void)reader.object(u"previous_attributes"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(corrupt(end.error()));
    event.data = object.value("data"_L1).toObject();
    event.previousAttributes = object.value("previous_attributes"_L1).toObject();
    return event;
}

} // namespace

Result<Scan> scanFromResource(const QJsonObject &resource)
{
    return readScan(withoutNulls(resource));
}

Result<Scan> decodeScan(const QByteArray &body)
{
    return parseAnswer(body).and_then(readScan);
}

Result<Page<Scan>> decodeScanPage(const QByteArray &body)
{
    return readPage<Scan>(body, readScan);
}

Result<Event> decodeEvent(const QByteArray &body)
{
    return parseWhole(body).and_then(readEvent);
}

Result<Page<Event>> decodeEventPage(const QByteArray &body)
{
    return readPage<Event>(body, readEvent, parseWhole);
}

} // namespace qairopay::api
