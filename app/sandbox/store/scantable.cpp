// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/scantable.h"

#include "sandbox/store/timeid.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

ScanRow fromRow(const QSqlQuery &row)
{
    return {
        .id = row.value(0).toString(),
        .passId = row.value(1).toString(),
        .scannerId = row.value(2).toString(),
        .latitude = optionalColumn<double>(row, 3),
        .longitude = optionalColumn<double>(row, 4),
        .method = row.value(5).toString(),
        .result = row.value(6).toString(),
        .scannedAt = row.value(7).toLongLong(),
    };
}

} // namespace

void insertScan(const Work &work, const ScanRow &row)
{
    work.database.run(u"INSERT INTO scans (tenant, id, pass_id, scanner_id, latitude, longitude, method, "
                      "verification_result, scanned_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      work.tenant.number, row.id, row.passId, row.scannerId, row.latitude, row.longitude,
                      row.method, row.result, row.scannedAt);
}

QList<ScanRow> listScans(const Work &work, const ScanFilter &filter, const PageRequest &page)
{
    ListingQuery query(u"SELECT id, pass_id, scanner_id, latitude, longitude, method, verification_result, "
                       "scanned_at FROM scans WHERE tenant = ?",
                       work.tenant.number);
    if (filter.passId)
        query.where(u"pass_id = ?", *filter.passId);
    if (filter.scannerId)
        query.where(u"scanner_id = ?", *filter.scannerId);
    if (filter.result)
        query.where(u"verification_result = ?", *filter.result);
    // A scan's id carries its time, so a range of time is a range of the key.
    if (filter.from)
        query.where(u"id >= ?", firstIdAt(ScanId::prefix(), *filter.from));
    if (filter.to)
        query.where(u"id < ?", firstIdAt(ScanId::prefix(), *filter.to));
    query.page(page);
    QList<ScanRow> rows;
    work.database.each(query.sql(), query.values(), [&](const QSqlQuery &row) { rows.append(fromRow(row)); });
    return rows;
}

} // namespace qairopay::sandbox
