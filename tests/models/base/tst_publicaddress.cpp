// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/publicaddress.h"

#include <QtNetwork/qhostaddress.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Which addresses and names are on the public Internet.
class tst_PublicAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void names_data();
    void names();
};

void tst_PublicAddress::addresses_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *open : {"1.1.1.1",
                             "8.8.8.8",
                             "11.0.0.1",
                             "100.63.255.255",
                             "100.128.0.1",
                             "126.255.255.255",
                             "128.0.0.1",
                             "169.253.255.255",
                             "169.255.0.1",
                             "172.15.255.255",
                             "172.32.0.1",
                             "192.0.1.1",
                             "192.167.255.255",
                             "192.169.0.1",
                             "198.17.255.255",
                             "198.20.0.1",
                             "223.255.255.255",
                             "2606:4700:4700::1111",
                             "2001:4860:4860::8888",
                             "2a00:1450::1",
                             "64:ff9b::8.8.8.8",
                             "64:ff9b::808:808"})
        QTest::newRow(open) << true;
    for (const char *closed : {"0.0.0.0",
                               "0.1.2.3",
                               "10.0.0.1",
                               "10.255.255.255",
                               "100.64.0.1",
                               "100.127.255.255",
                               "127.0.0.1",
                               "127.255.255.254",
                               "169.254.0.1",
                               "169.254.169.254",
                               "172.16.0.1",
                               "172.31.255.255",
                               "192.0.0.1",
                               "192.0.2.1",
                               "192.88.99.1",
                               "192.168.0.1",
                               "192.168.255.255",
                               "198.18.0.1",
                               "198.19.255.255",
                               "198.51.100.7",
                               "203.0.113.9",
                               "224.0.0.1",
                               "239.255.255.255",
                               "240.0.0.1",
                               "255.255.255.255",
                               "::",
                               "::1",
                               "::ffff:127.0.0.1",
                               "::ffff:8.8.8.8",
                               "::127.0.0.1",
                               "64:ff9b::7f00:1",
                               "64:ff9b::10.0.0.1",
                               "64:ff9b::169.254.169.254",
                               "64:ff9b::192.168.1.1",
                               "64:ff9b::0.0.0.0",
                               "64:ff9b::1:808:808",
                               "64:ff9b:1::1",
                               "100::1",
                               "2001::1",
                               "2001:0:1::1",
                               "2001:10::1",
                               "2001:20::1",
                               "2001:db8::1",
                               "2002:7f00:1::1",
                               "3fff::1",
                               "fc00::1",
                               "fd12:3456::1",
                               "fe80::1",
                               "febf::1",
                               "fec0::1",
                               "ff02::1",
                               "4000::1",
                               "1fff::1"})
        QTest::newRow(closed) << false;
}

void tst_PublicAddress::addresses()
{
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QByteArray bytes;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        for (const int shift : {24, 16, 8, 0})
            bytes += char(address.toIPv4Address() >> shift);
    } else {
        const auto raw = address.toIPv6Address();
        bytes = QByteArray(reinterpret_cast<const char *>(raw.c), 16);
    }
    QTEST(isPublicAddress(bytes), "isPublic");
    QVERIFY(!isPublicAddress(bytes.chopped(1)));
    QVERIFY(!isPublicAddress({}));
}

void tst_PublicAddress::names_data()
{
    QTest::addColumn<bool>("isLocal");
    for (const char *local :
         {"localhost", "hooks.localhost", "printer.local", "metadata.internal", "nas.home.arpa"})
        QTest::newRow(local) << true;
    for (const char *open :
         {"example.com", "localhost.example.com", "local", "notlocalhost", "internal.example"})
        QTest::newRow(open) << false;
}

void tst_PublicAddress::names()
{
    QTEST(isLocalName(QString::fromLatin1(QTest::currentDataTag())), "isLocal");
}

QTEST_GUILESS_MAIN(tst_PublicAddress)
#include "tst_publicaddress.moc"
