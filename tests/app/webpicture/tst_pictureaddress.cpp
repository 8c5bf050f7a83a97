// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/markingtranslator.h"
#include "webpicture/pictureaddress.h"

#include <QtNetwork/qhostaddress.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::webpicture;

/// Which addresses of pictures are fetched at all.
class tst_PictureAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAddresses_data();
    void goodAddresses();
    void badAddresses_data();
    void badAddresses();
    void refusalsAreInTheWindowsLanguage_data() { badAddresses_data(); }
    void refusalsAreInTheWindowsLanguage();
    void publicNumbers_data();
    void publicNumbers();
};

void tst_PictureAddress::goodAddresses_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *address, const QString &host, const QString &asked) {
        QTest::newRow(address) << host << asked;
    };
    row("https://acme.example/logo.png", u"acme.example"_s, u"https://acme.example/logo.png"_s);
    row("https://acme.example:443/a?b=c%20d", u"acme.example"_s, u"https://acme.example:443/a?b=c%20d"_s);
    row("HTTPS://CDN.Acme.Example/L.PNG", u"cdn.acme.example"_s, u"https://cdn.acme.example/L.PNG"_s);
    row("https://acme.example/logo.png#large", u"acme.example"_s, u"https://acme.example/logo.png"_s);
    row("https://acme.example/@2x/logo.png", u"acme.example"_s, u"https://acme.example/@2x/logo.png"_s);
    row("https://b\u00fccher.example/l", u"xn--bcher-kva.example"_s, u"https://xn--bcher-kva.example/l"_s);
    row("https://1.1.1.1/l.png", u"1.1.1.1"_s, u"https://1.1.1.1/l.png"_s);
    row("https://[2606:4700:4700::1111]/l.png", u"2606:4700:4700::1111"_s,
        u"https://[2606:4700:4700::1111]/l.png"_s);
}

void tst_PictureAddress::goodAddresses()
{
    const auto url = readPictureAddress(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(url, url ? "" : qPrintable(url.error().message));
    QTEST(hostOf(*url), "host");
    QTEST(url->toString(QUrl::FullyEncoded), "asked");
}

void tst_PictureAddress::badAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &address, const QString &says) {
        QTest::newRow(name) << address << says;
    };
    const auto inside = u"public Internet"_s;
    row("nothing", {}, u"no complete address"_s);
    row("without a scheme", u"acme.example/logo.png"_s, u"no complete address"_s);
    row("broken", u"https://acme.example/%zz"_s, u"no complete address"_s);
    row("in the clear", u"http://acme.example/logo.png"_s, u"https only"_s);
    row("a file", u"file:///etc/passwd"_s, u"https only"_s);
    row("another scheme", u"ftp://acme.example/logo.png"_s, u"https only"_s);
    row("written into the address", u"data:image/png;base64,AAAA"_s, u"https only"_s);
    row("no host", u"https:///logo.png"_s, u"no host"_s);
    row("a user", u"https://jane@acme.example/logo.png"_s, u"before the @"_s);
    row("a password", u"https://jane:secret@acme.example/logo.png"_s, u"before the @"_s);
    row("the port of a proxy", u"https://acme.example:8443/logo.png"_s, u"port 443"_s);
    row("the port of http", u"https://acme.example:80/logo.png"_s, u"port 443"_s);
    row("this machine", u"https://localhost/logo.png"_s, inside);
    row("this machine by number", u"https://127.0.0.1/logo.png"_s, inside);
    row("this machine by one number", u"https://2130706433/logo.png"_s, inside);
    row("this machine by IPv6", u"https://[::1]/logo.png"_s, inside);
    row("IPv4 in IPv6", u"https://[::ffff:10.0.0.1]/logo.png"_s, inside);
    row("a private network", u"https://192.168.1.1/logo.png"_s, inside);
    row("a cloud's metadata", u"https://169.254.169.254/latest"_s, inside);
    row("a name of the own network", u"https://nas.local/logo.png"_s, inside);
    row("a short name", u"https://intranet/logo.png"_s, u"full name"_s);
    row("a name with a dot at its end", u"https://acme.example./logo.png"_s, u"full name"_s);
    row("too long", u"https://acme.example/"_s + QString(2048, u'a'), u"2048"_s);
}

void tst_PictureAddress::badAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, says);
    const auto url = readPictureAddress(address);
    QVERIFY(!url);
    QVERIFY2(url.error().message.contains(says), qPrintable(url.error().message));
    QVERIFY(!url.error().message.contains("secret"_L1));
}

void tst_PictureAddress::refusalsAreInTheWindowsLanguage()
{
    QFETCH(const QString, address);
    const test::MarkingTranslator translator;
    const auto url = readPictureAddress(address);
    QVERIFY(!url);
    QVERIFY2(test::MarkingTranslator::isMarked(url.error().message), qPrintable(url.error().message));
}

/// The table of all ranges is tst_publicaddress's; here, that the right bytes are looked at.
void tst_PictureAddress::publicNumbers_data()
{
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("8.8.8.8") << true;
    QTest::newRow("10.8.8.8") << false;
    QTest::newRow("8.8.8.10") << true;
    QTest::newRow("2a00:1450::1") << true;
    QTest::newRow("fd00::1") << false;
    QTest::newRow("::ffff:8.8.8.8") << false;
    QTest::newRow("64:ff9b::8.8.8.8") << true;
    QTest::newRow("64:ff9b::10.8.8.8") << false;
    QTest::newRow("nothing") << false;
}

void tst_PictureAddress::publicNumbers()
{
    QTEST(isPublic(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), "isPublic");
}

QTEST_GUILESS_MAIN(tst_PictureAddress)
#include "tst_pictureaddress.moc"
