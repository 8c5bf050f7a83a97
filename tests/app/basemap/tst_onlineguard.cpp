// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/onlineguard.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::basemap;

namespace {

bool isLet(const QString &host)
{
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(host, 443));
    return proxies.size() == 1 && proxies.first().type() == QNetworkProxy::NoProxy;
}

} // namespace

class tst_OnlineGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsLoopbackOnly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("let");
        QTest::newRow("this machine") << u"127.0.0.1"_s << true;
        QTest::newRow("its whole net") << u"127.8.9.1"_s << true;
        QTest::newRow("by name") << u"LocalHost"_s << true;
        QTest::newRow("sixth version") << u"::1"_s << true;
        QTest::newRow("in brackets") << u"[::1]"_s << true;
        QTest::newRow("allowed") << u"API.example.com"_s << true;
        QTest::newRow("below an allowed one") << u"x.api.example.com"_s << false;
        QTest::newRow("the map plugin's") << u"maps-redirect.example"_s << false;
        QTest::newRow("looks like this machine") << u"127.0.0.1.example"_s << false;
        QTest::newRow("local net") << u"192.168.1.1"_s << false;
        QTest::newRow("everything") << u"0.0.0.0"_s << false;
    }

    void letsLoopbackOnly()
    {
        QFETCH(QString, host);
        QFETCH(bool, let);
        OnlineGuard guard({u"api.example.com"_s});
        QCOMPARE(isLet(host), let);
        QCOMPARE(guard.refusedHosts(), let ? QStringList() : QStringList{host});
    }

    void aHostThatTwoWantStaysForTheOther()
    {
        OnlineGuard guard({u"api.example.com"_s});
        guard.allow(u"api.example.com"_s);
        guard.forbid(u"api.example.com"_s);
        QVERIFY(isLet(u"api.example.com"_s));
        guard.forbid(u"api.example.com"_s);
        guard.forbid(u"api.example.com"_s);
        QVERIFY(!isLet(u"api.example.com"_s));
        guard.allow(u"api.example.com"_s);
        QVERIFY(isLet(u"api.example.com"_s));
    }

    void changesItsMind()
    {
        OnlineGuard guard;
        QVERIFY(!isLet(u"api.example.com"_s));
        guard.allow(u"api.example.com"_s);
        QVERIFY(isLet(u"api.example.com"_s));
        guard.forbid(u"Api.Example.com"_s);
        QVERIFY(!isLet(u"api.example.com"_s));
        QCOMPARE(guard.refusedHosts(), QStringList{u"api.example.com"_s});
    }
};

QTEST_GUILESS_MAIN(tst_OnlineGuard)
#include "tst_onlineguard.moc"
