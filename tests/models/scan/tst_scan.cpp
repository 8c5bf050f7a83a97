// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scan.h"

#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scan;

namespace {

QJsonObject wire()
{
    return {{u"id"_s, u"scan_01J0000000000000000000000A"_s},
            {u"pass_id"_s, u"pass_01J0000000000000000000000B"_s},
            {u"scanner_id"_s, u"gate-3"_s},
            {u"latitude"_s, 28.4177},
            {u"longitude"_s, -81.5812},
            {u"method"_s, u"nfc"_s},
            {u"verification_result"_s, u"revoked"_s},
            {u"scanned_at"_s, u"2026-03-01T10:20:30.456Z"_s}};
}

} // namespace

class tst_Scan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWire()
    {
        const auto scan = scanFromJson(wire());
        QVERIFY(scan);
        QCOMPARE(scan->scannerId, u"gate-3"_s);
        QCOMPARE(scan->result, ScanResult::Revoked);
        QCOMPARE(scan->method, ScanMethod::Nfc);
        QCOMPARE(scan->place, (geo::GeoPoint{28.4177, -81.5812}));
        QCOMPARE(scan->scannedAt, QDateTime(QDate(2026, 3, 1), QTime(10, 20, 30, 456), QTimeZone::UTC));
        QCOMPARE(toJson(*scan), wire());
    }

    void tolerates_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a result of tomorrow") << u"verification_result"_s << QJsonValue(u"quarantined"_s);
        QTest::newRow("a method of tomorrow") << u"method"_s << QJsonValue(u"ble"_s);
        QTest::newRow("an unknown member") << u"reader_firmware"_s << QJsonValue(u"1.2"_s);
        QTest::newRow("no latitude") << u"latitude"_s << QJsonValue(QJsonValue::Null);
        QTest::newRow("no longitude") << u"longitude"_s << QJsonValue(QJsonValue::Null);
    }

    void tolerates()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject object = wire();
        object[member] = value;
        const auto scan = scanFromJson(object);
        QVERIFY(scan);
        QCOMPARE(scan->place.has_value(), !member.endsWith("tude"_L1));
        if (member == "verification_result"_L1)
            QCOMPARE(scan->result, ScanResult::Other);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << u"id"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("no pass") << u"pass_id"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a result that is a number") << u"verification_result"_s << QJsonValue(1);
        QTest::newRow("a time that is none") << u"scanned_at"_s << QJsonValue(u"yesterday"_s);
        QTest::newRow("a place off the globe") << u"latitude"_s << QJsonValue(91);
    }

    void refuses()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject object = wire();
        object[member] = value;
        const auto scan = scanFromJson(object, u"data[3]"_s);
        QVERIFY(!scan);
        QCOMPARE(scan.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(scan.error().where, u"data[3]."_s + member);
    }

    void namesRoundTrip()
    {
        for (const ScanResult result : allScanResults)
            QCOMPARE(scanResultFromApiName(toApiName(result)), result);
        for (const ScanMethod method : allScanMethods)
            QCOMPARE(scanMethodFromApiName(toApiName(method)), method);
        QCOMPARE(scanResultFromApiName(u"VALID"), ScanResult::Other);
    }
};

QTEST_APPLESS_MAIN(tst_Scan)
#include "tst_scan.moc"
