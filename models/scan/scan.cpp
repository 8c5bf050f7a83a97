// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scan.h"

#include "base/jsonobjectreader.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay::scan {

namespace {

constexpr std::array resultNames{"valid"_L1,    "revoked"_L1,           "removed"_L1, "not_installed"_L1,
                                 "archived"_L1, "invalid_signature"_L1, "other"_L1};
constexpr std::array methodNames{"barcode"_L1, "nfc"_L1, "other"_L1};
static_assert(resultNames.size() == allScanResults.size() && methodNames.size() == allScanMethods.size());

std::optional<geo::GeoPoint> readPlace(JsonObjectReader &reader)
{
    const auto latitude = reader.optionalNumber(u"latitude"_s);
    const auto longitude = reader.optionalNumber(u"longitude"_s);
    if (!latitude || !longitude)
        return std::nullopt;
    const geo::GeoPoint point{*latitude, *longitude};
    if (!point.isValid())
        reader.fail(u"latitude"_s, u"The position is not on the globe."_s);
    return point;
}

} // namespace

QString toApiName(ScanResult result)
{
    return resultNames[std::to_underlying(result)];
}

QString toApiName(ScanMethod method)
{
    return methodNames[std::to_underlying(method)];
}

ScanResult scanResultFromApiName(QStringView name)
{
    for (const ScanResult result : allScanResults) {
        if (name == resultNames[std::to_underlying(result)])
            return result;
    }
    return ScanResult::Other;
}

ScanMethod scanMethodFromApiName(QStringView name)
{
    for (const ScanMethod method : allScanMethods) {
        if (name == methodNames[std::to_underlying(method)])
            return method;
    }
    return ScanMethod::Other;
}

Result<Scan> scanFromJson(const QJsonObject &object, const QString &path)
{
    JsonObjectReader reader(object, path, JsonObjectReader::Unknown::Ignore);
    Scan scan;
    scan.id = ScanId(reader.requiredString(u"id"_s));
    scan.passId = PassId(reader.requiredString(u"pass_id"_s));
    scan.scannerId = reader.string(u"scanner_id"_s);
    scan.place = readPlace(reader);
    scan.method = scanMethodFromApiName(reader.string(u"method"_s));
    scan.result = scanResultFromApiName(reader.requiredString(u"verification_result"_s));
    const QString time = reader.requiredString(u"scanned_at"_s);
    scan.scannedAt = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
    if (!time.isEmpty() && !scan.scannedAt.isValid())
        reader.fail(u"scanned_at"_s, u"This is not an ISO 8601 time."_s);
    return reader.finish().transform([&scan] { return std::move(scan); });
}

QJsonObject toJson(const Scan &scan)
{
    QJsonObject object{{u"id"_s, scan.id.toString()},
                       {u"pass_id"_s, scan.passId.toString()},
                       {u"scanner_id"_s, scan.scannerId},
                       {u"method"_s, toApiName(scan.method)},
                       {u"verification_result"_s, toApiName(scan.result)},
                       {u"scanned_at"_s, scan.scannedAt.toUTC().toString(Qt::ISODateWithMs)},
                       {u"latitude"_s, QJsonValue::Null},
                       {u"longitude"_s, QJsonValue::Null}};
    if (scan.place) {
        object[u"latitude"_s] = scan.place->latitude;
        object[u"longitude"_s] = scan.place->longitude;
    }
    return object;
}

} // namespace qairopay::scan
