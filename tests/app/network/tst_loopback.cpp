// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "network/loopback.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Which hosts are this machine.
class tst_Loopback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data();
    void hosts();
};

void tst_Loopback::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isThisMachine");
    QTest::newRow("its number") << u"127.0.0.1"_s << true;
    QTest::newRow("another of its net") << u"127.8.9.1"_s << true;
    QTest::newRow("its number by IPv6") << u"::1"_s << true;
    QTest::newRow("in brackets") << u"[::1]"_s << true;
    QTest::newRow("its name") << u"localhost"_s << true;
    QTest::newRow("its name in capitals") << u"LocalHost"_s << true;
    QTest::newRow("IPv4 in IPv6") << u"::ffff:127.0.0.1"_s << false;
    QTest::newRow("all of its numbers") << u"0.0.0.0"_s << false;
    QTest::newRow("all of its numbers by IPv6") << u"::"_s << false;
    QTest::newRow("below its name") << u"foo.localhost"_s << false;
    QTest::newRow("begins like its name") << u"localhost.example"_s << false;
    QTest::newRow("begins like its number") << u"127.0.0.1.example"_s << false;
    QTest::newRow("its own network") << u"192.168.1.1"_s << false;
    QTest::newRow("a bracket") << u"["_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_Loopback::hosts()
{
    QFETCH(const QString, host);
    QTEST(network::isLoopbackHost(host), "isThisMachine");
}

QTEST_GUILESS_MAIN(tst_Loopback)
#include "tst_loopback.moc"
