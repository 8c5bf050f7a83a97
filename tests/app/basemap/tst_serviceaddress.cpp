// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/serviceaddress.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::basemap;

class tst_ServiceAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("of a host") << u"https://tiles.example.com/1.png"_s << true;
        QTest::newRow("in the clear") << u"http://tiles.example.com/1.png"_s << false;
        // In the clear only to where the guard lets everything through.
        QTest::newRow("this machine") << u"http://127.0.0.1:8080/1.png"_s << true;
        QTest::newRow("another address of this machine") << u"http://127.0.0.2/1.png"_s << true;
        QTest::newRow("this machine in six") << u"http://[::1]:8080/1.png"_s << true;
        QTest::newRow("this machine by name") << u"http://LocalHost/1.png"_s << true;
        QTest::newRow("looks like this machine") << u"http://127.0.0.1.example.com/1.png"_s << false;
        QTest::newRow("a neighbour") << u"http://192.168.1.2/1.png"_s << false;
        QTest::newRow("a name") << u"https://me@tiles.example.com/1.png"_s << false;
        QTest::newRow("a password") << u"https://me:secret@tiles.example.com/1.png"_s << false;
        QTest::newRow("a file") << u"file:///tmp/1.png"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void takesAddresses()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isTaken);
        const auto checked = checkServiceAddress(QUrl(address, QUrl::StrictMode));
        QCOMPARE(checked.has_value(), isTaken);
        if (!checked)
            QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(tst_ServiceAddress)
#include "tst_serviceaddress.moc"
