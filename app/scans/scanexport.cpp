// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanexport.h"

#include "base/writeall.h"
#include "csv/writer.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsavefile.h>

namespace qairopay::scans {

namespace {

constexpr qsizetype flushBytes = 1 << 20;

void writeRow(csv::Writer &writer, const scan::Scan &scan)
{
    writer.cell(scan.scannedAt.toString(Qt::ISODateWithMs));
    writer.cell(toApiName(scan.result));
    writer.cell(scan.passId.toString());
    writer.cell(scan.scannerId);
    writer.cell(toApiName(scan.method));
    writer.cell(scan.place ? QString::number(scan.place->latitude, 'f', 6) : QString());
    writer.cell(scan.place ? QString::number(scan.place->longitude, 'f', 6) : QString());
    writer.cell(scan.id.toString());
    writer.endRow();
}

} // namespace

Result<qsizetype> writeScansCsv(const scan::ScanColumns &columns, std::span<const quint32> rows,
                                const QString &path)
{
    QSaveFile file(path);
    const auto ioFailure = [&] {
        return failure(ErrorKind::Io,
                       QCoreApplication::translate("ScanArchive", "The file cannot be written: %1.")
                           .arg(writeProblem(file)),
                       path);
    };
    if (!file.open(QIODevice::WriteOnly))
        return ioFailure();
    // A scanner's id is what somebody typed into a device: it must not become a formula.
    csv::Writer writer(',', csv::FormulaDefence::On);
    for (const QStringView title : {u"scanned_at", u"verification_result", u"pass_id", u"scanner_id",
                                    u"method", u"latitude", u"longitude", u"scan_id"})
        writer.cell(title);
    writer.endRow();
    QByteArray pending;
    for (const quint32 row : rows) {
        writeRow(writer, columns.scan(row));
        pending += writer.take();
        if (pending.size() >= flushBytes) {
            if (!writeAll(file, pending))
                return ioFailure();
            pending.clear();
        }
    }
    if (!writeAll(file, pending) || !file.commit())
        return ioFailure();
    return qsizetype(rows.size());
}

} // namespace qairopay::scans
