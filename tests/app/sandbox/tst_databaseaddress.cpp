// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/databaseaddress.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::sandbox;

class tst_DatabaseAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAServer();
    void ofASocket();
    void refused_data();
    void refused();
    void passwordsInSight_data();
    void passwordsInSight();
    void aFile();
    void aFoldersOwnOrAnother();
};

void tst_DatabaseAddress::ofAServer()
{
    const auto address = DatabaseAddress::fromUrl(
        Secret("postgresql://pass%20service:p%40ss%2Fword@db.example:6432/passes?sslmode=verify-full\n"));
    QVERIFY(address.has_value());
    QCOMPARE(address->host, u"db.example"_s);
    QCOMPARE(address->port, 6432);
    QCOMPARE(address->name, u"passes"_s);
    QCOMPARE(address->user, u"pass service"_s);
    QCOMPARE(address->password.reveal(), "p@ss/word");
    QCOMPARE(address->options, u"sslmode=verify-full;connect_timeout=10;tcp_user_timeout=10000"_s);
    QVERIFY(address->isShared());
}

void tst_DatabaseAddress::ofASocket()
{
    const auto address = DatabaseAddress::fromUrl(
        Secret("postgres:///passes?host=/run/postgresql&tcp_user_timeout=4000&connect_timeout=3"));
    QVERIFY(address.has_value());
    QCOMPARE(address->host, u"/run/postgresql"_s);
    QCOMPARE(address->port, -1);
    QCOMPARE(address->user, QString());
    QVERIFY(address->password.isEmpty());
    QCOMPARE(address->options, u"tcp_user_timeout=4000;connect_timeout=3"_s);
}

void tst_DatabaseAddress::refused_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("another database") << QByteArray("mysql://a@b/c");
    QTest::newRow("a file") << QByteArray("/var/lib/passes.sqlite");
    QTest::newRow("no name") << QByteArray("postgres://a@b/");
    QTest::newRow("two names") << QByteArray("postgres://a@b/c/d");
    QTest::newRow("a fragment") << QByteArray("postgres://a@b/c#d");
    QTest::newRow("an option that sets something of the session")
        << QByteArray("postgres://a@b/c?options=-csearch_path%3Dx");
    QTest::newRow("a password where it would be seen in logs") << QByteArray("postgres://a@b/c?password=d");
    QTest::newRow("an option inside a value") << QByteArray("postgres://a@b/c?sslmode=disable%20host%3Devil");
    QTest::newRow("a quote in a value") << QByteArray("postgres://a@b/c?sslcert='x");
    QTest::newRow("a second host") << QByteArray("postgres://a@b/c?host=/tmp");
    QTest::newRow("an empty value") << QByteArray("postgres://a@b/c?sslmode=");
}

void tst_DatabaseAddress::refused()
{
    QFETCH(const QByteArray, url);
    const auto address = DatabaseAddress::fromUrl(Secret(url));
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::InvalidInput);
    // It may have had a password in it.
    QVERIFY(!address.error().text().contains(u"a@b"_s));
}

void tst_DatabaseAddress::passwordsInSight_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("mayShow");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("a user") << QByteArray("postgres://a@b/c") << false;
    QTest::newRow("a port") << QByteArray("postgres://a@b:5432/c") << false;
    QTest::newRow("a port and no user") << QByteArray("postgres://b:5432/c") << false;
    QTest::newRow("a socket") << QByteArray("postgres:///c?host=/run/postgresql&user=a") << false;
    QTest::newRow("a user with an @ in the query") << QByteArray("postgres://b:5432/c?user=a@b") << false;
    QTest::newRow("IPv6") << QByteArray("postgres://a@[::1]:5432/c") << false;
    QTest::newRow("no address, and none") << QByteArray("passes.sqlite") << false;
    QTest::newRow("a password") << QByteArray("postgres://a:d@b/c") << true;
    QTest::newRow("an empty one") << QByteArray("postgres://a:@b/c") << true;
    QTest::newRow("with an @") << QByteArray("postgres://a:d@e@b/c") << true;
    QTest::newRow("with a slash") << QByteArray("postgres://a:d/e@b/c") << true;
    QTest::newRow("with a number before a slash") << QByteArray("postgres://a:1/e@b") << true;
    QTest::newRow("with a question mark") << QByteArray("postgres://a:1?e@b/c") << true;
    QTest::newRow("with a hash") << QByteArray("postgres://a:1#e@b/c") << true;
    QTest::newRow("with a percent sign") << QByteArray("postgres://a:100%@b/c") << true;
    QTest::newRow("with a space") << QByteArray("postgres://a:d e@b/c") << true;
    QTest::newRow("without a scheme") << QByteArray("a:d@b/c") << true;
    QTest::newRow("without a scheme, with slashes") << QByteArray("a:d//e@b/c") << true;
    QTest::newRow("in the query") << QByteArray("postgres://a@b/c?password=d") << true;
    QTest::newRow("in capitals, later in the query")
        << QByteArray("postgres://a@b/c?sslmode=require&PASSWORD=d") << true;
    QTest::newRow("as libpq has it") << QByteArray("host=b password=d") << true;
}

void tst_DatabaseAddress::passwordsInSight()
{
    QFETCH(const QByteArray, url);
    QTEST(DatabaseAddress::mayShowPassword(Secret(url)), "mayShow");
}

void tst_DatabaseAddress::aFile()
{
    QVERIFY(!DatabaseAddress::ofFile(u"/a/b.sqlite"_s).isShared());
}

void tst_DatabaseAddress::aFoldersOwnOrAnother()
{
    const auto own = DatabaseAddress::choose({}, u"/a"_s);
    QVERIFY(own.has_value());
    QCOMPARE(own->file, u"/a/sandbox.sqlite"_s);
    const auto other = DatabaseAddress::choose(Secret("postgres://a@b/c"), u"/a"_s);
    QVERIFY(other.has_value());
    QCOMPARE(other->host, u"b"_s);
    QVERIFY(other->isShared());
    QVERIFY(!DatabaseAddress::choose(Secret("mysql://a@b/c"), u"/a"_s));
}

QTEST_GUILESS_MAIN(tst_DatabaseAddress)
#include "tst_databaseaddress.moc"
