// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanexport.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scans;

class tst_ScanExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void writesWhatASpreadsheetReads()
    {
        scan::ScanColumns columns;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
        columns.append({ScanId(u"scan_1"_s), PassId(u"pass_1"_s), u"=HYPERLINK(\"x\")"_s,
                        geo::GeoPoint{28.4177, -81.5812}, scan::ScanMethod::Barcode, scan::ScanResult::Valid,
                        time});
        columns.append({ScanId(u"scan_2"_s), PassId(u"pass_2"_s), u"Café, bar"_s, std::nullopt,
                        scan::ScanMethod::Nfc, scan::ScanResult::NotInstalled, time});
        const QString path = m_folder.filePath(u"scans.csv"_s);
        const std::vector<quint32> rows{1, 0};
        QCOMPARE(writeScansCsv(columns, rows, path), Result<qsizetype>(2));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4); // header, two rows, nothing behind the last line's end
        QVERIFY(lines[0].startsWith("scanned_at,verification_result,pass_id"));
        QCOMPARE(lines[1].trimmed(),
                 "2023-11-14T22:13:20.123Z,not_installed,pass_2,\"Café, bar\",nfc,,,scan_2");
        QVERIFY(!lines[2].contains(",=HYPERLINK"));
        QVERIFY(lines[2].contains("28.417700"));
    }

    void aFolderThatIsNotThere()
    {
        const auto written = writeScansCsv({}, {}, m_folder.filePath(u"nowhere/scans.csv"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(tst_ScanExport)
#include "tst_scanexport.moc"
