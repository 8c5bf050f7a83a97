// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/address.h"
#include "sandbox/webhook/schedule.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::sandbox;

/// Where webhooks may go, when they are tried again and how they are signed: the pure parts.
class tst_WebhookAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodUrls_data();
    void goodUrls();
    void badUrls_data();
    void badUrls();
    void loopbackOnlyByTheSwitch();
    void patterns_data();
    void patterns();
    void wordsOfPatterns_data();
    void wordsOfPatterns();
    void gapsAreTheDocumentedOnes();
    void theContractsVector();
};

void tst_WebhookAddress::goodUrls_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("authority");
    QTest::newRow("https://hooks.example.com")
        << u"hooks.example.com"_s << 443 << "/"_ba << "hooks.example.com"_ba;
    QTest::newRow("https://Hooks.Example.com:8443/a/b?c=d%20e")
        << u"hooks.example.com"_s << 8443 << "/a/b?c=d%20e"_ba << "hooks.example.com:8443"_ba;
    QTest::newRow("https://b\u00fccher.example/h") << u"xn--bcher-kva.example"_s << 443 << "/h"_ba
                                                   << "xn--bcher-kva.example"_ba;
    QTest::newRow("https://1.1.1.1/") << u"1.1.1.1"_s << 443 << "/"_ba << "1.1.1.1"_ba;
    QTest::newRow("https://[2606:4700:4700::1111]/") << u"2606:4700:4700::1111"_s << 443 << "/"_ba
                                                     << "[2606:4700:4700::1111]"_ba;
}

void tst_WebhookAddress::goodUrls()
{
    const auto address = readWebhookUrl(QString::fromUtf8(QTest::currentDataTag()), false);
    QVERIFY(address);
    QVERIFY(address->isTls && !address->isLoopback);
    QTEST(address->host, "host");
    QTEST(int(address->port), "port");
    QTEST(address->target, "target");
    QTEST(address->authority(), "authority");
}

void tst_WebhookAddress::badUrls_data()
{
    QTest::addColumn<QString>("code");
    const auto rows = [](const QString &code, std::initializer_list<const char *> urls) {
        for (const char *url : urls)
            QTest::newRow(url) << code;
    };
    rows(u"insecure_url"_s,
         {"http://hooks.example.com/", "http://localhost/", "http://127.0.0.1/", "HTTP://x.example/"});
    rows(u"pattern_mismatch"_s, {"hooks.example.com",
                                 "//hooks.example.com/",
                                 "ftp://hooks.example.com/",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)",
                                 "gopher://x.example/",
                                 "https://",
                                 "https:///path",
                                 "https://user@x.example/",
                                 "https://user:pass@x.example/",
                                 "https://x.example@127.0.0.1/",
                                 "https://x.example/#part",
                                 "https://x.example:99999/",
                                 "https://x.example:port/",
                                 "https://x example/",
                                 "https://x.example/a b",
                                 "https://[::1",
                                 "https://x.example\\@127.0.0.1/",
                                 " https://x.example/",
                                 "https://x.example/\r\nX: y",
                                 "https://%00.example/"});
    rows(u"forbidden_address"_s, {"https://127.0.0.1/",
                                  "https://127.1/",
                                  "https://2130706433/",
                                  "https://0x7f000001/",
                                  "https://0x7f.0.0.1/",
                                  "https://0177.0.0.1/",
                                  "https://017700000001/",
                                  "https://0/",
                                  "https://0.0.0.0/",
                                  "https://10.0.0.1/",
                                  "https://169.254.169.254/latest/meta-data/",
                                  "https://192.168.1.1/",
                                  "https://172.16.5.5/",
                                  "https://100.64.0.1/",
                                  "https://[::1]/",
                                  "https://[::]/",
                                  "https://[::ffff:127.0.0.1]/",
                                  "https://[::ffff:7f00:1]/",
                                  "https://[64:ff9b::7f00:1]/",
                                  "https://[fc00::1]/",
                                  "https://[fe80::1]/",
                                  "https://[fe80::1%25eth0]/",
                                  "https://[2002:7f00:1::]/",
                                  "https://localhost/",
                                  "https://LOCALHOST/",
                                  "https://localhost./",
                                  "https://printer.local/",
                                  "https://metadata.google.internal/",
                                  "https://foo.localhost/",
                                  "https://router.home.arpa/",
                                  "https://intranet/",
                                  "https://x.example./",
                                  "https://x.example:22/",
                                  "https://x.example:80/",
                                  "https://x.example:6379/",
                                  "https://x.example:0/"});
}

void tst_WebhookAddress::badUrls()
{
    const auto address = readWebhookUrl(QString::fromUtf8(QTest::currentDataTag()), false);
    QVERIFY2(!address, "it was taken");
    QTEST(address.error().code, "code");
    QCOMPARE(address.error().param, u"url"_s);
    QVERIFY(!readWebhookUrl(u"https://x.example/"_s + QString(2048, u'a'), false));
}

void tst_WebhookAddress::loopbackOnlyByTheSwitch()
{
    for (const auto &url : {u"http://127.0.0.1:8080/h"_s, u"http://[::1]:1/"_s, u"http://localhost:3000/"_s,
                            u"http://127.0.0.2/"_s, u"https://localhost:3000/"_s}) {
        const auto address = readWebhookUrl(url, true);
        QVERIFY2(address && address->isLoopback, qPrintable(url));
        QVERIFY2(!readWebhookUrl(url, false), qPrintable(url));
    }
    // The switch opens this machine, nothing else.
    for (const auto &url :
         {u"http://10.0.0.1/"_s, u"http://x.example/"_s, u"https://192.168.0.1/"_s,
          u"https://foo.localhost/"_s, u"http://0.0.0.0/"_s, u"http://[::ffff:127.0.0.1]/"_s})
        QVERIFY2(!readWebhookUrl(url, true), qPrintable(url));
}

void tst_WebhookAddress::patterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *pattern, const char *type, bool matches) {
        QTest::addRow("%s, %s", pattern, type)
            << QString::fromLatin1(pattern) << QString::fromLatin1(type) << matches;
    };
    row("*", "pass.created", true);
    row("pass.*", "pass.created", true);
    row("pass.*", "pass_template.created", false);
    row("pass.*", "pass", false);
    row("pass_template.*", "pass_template.archived", true);
    row("pass.created", "pass.created", true);
    row("pass.created", "pass.created_again", false);
    row("card.*", "card.transaction.declined", true);
    row("card.transaction.*", "card.created", false);
}

void tst_WebhookAddress::patterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, type);
    QTEST(matchesEvent(pattern, type), "matches");
}

void tst_WebhookAddress::wordsOfPatterns_data()
{
    QTest::addColumn<bool>("isPattern");
    for (const char *good : {"*", "pass.*", "pass.created", "pass_template.*", "card.transaction.declined"})
        QTest::newRow(good) << true;
    for (const char *bad : {"", "pass.", ".pass", "pass*", "*.created", "pass.*.x", "Pass.created",
                            "pass created", "pass..created", "**", "pass.created\n", "pass-created"})
        QTest::newRow(*bad ? bad : "nothing") << false;
}

void tst_WebhookAddress::wordsOfPatterns()
{
    const auto text = QString::fromLatin1(QTest::currentDataTag());
    QTEST(isEventPattern(text == "nothing"_L1 ? QString() : text), "isPattern");
}

void tst_WebhookAddress::gapsAreTheDocumentedOnes()
{
    const QList<qint64> seconds{30, 120, 600, 1800, 7200, 21'600, 64'800, 172'800, 345'600};
    for (int attempt = 1; attempt <= seconds.size(); ++attempt) {
        QCOMPARE(gapAfter(attempt, 0), seconds.at(attempt - 1) * 1000);
        QCOMPARE(gapAfter(attempt, 1), seconds.at(attempt - 1) * 1100);
    }
    QVERIFY(!gapAfter(10, 0));
    QVERIFY(!gapAfter(0, 0));
}

void tst_WebhookAddress::theContractsVector()
{
    const auto body = R"({"id":"evt_TEST1","type":"pass.revoked","live_mode":false})"_ba;
    QCOMPARE(signatureHeader(1'780'000'000, body, {"whsec_sandbox_example_0001"}),
             "t=1780000000,v1=57dd215f2631af6b42996b320e9409233e3bd1700f202a229de0a27d1cc28586");
    const auto both = signatureHeader(1'780'000'000, body, {"other", "whsec_sandbox_example_0001"});
    QCOMPARE(both.count(",v1="), 2);
    QVERIFY(both.endsWith("1cc28586"));
}

QTEST_GUILESS_MAIN(tst_WebhookAddress)
#include "tst_webhookaddress.moc"
