// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/scantable.h"

#include "sandbox/store/timeid.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

ScanRow fromRow(const Row &row)
{
    return {
        .id = row.text(0),
        .passId = row.text(1),
        .scannerId = row.text(2),
        .latitude = optionalColumn<double>(row, 3),
        .longitude = optionalColumn<double>(row, 4),
        .method = row.text(5),
        .result = row.text(6),
        .scannedAt = row.integer(7),
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
    work.database.each(query.sql(), query.values(), [&](const Row &row) { rows.append(fromRow(row)); });
    return rows;
}

} // namespace qairopay::sandbox
