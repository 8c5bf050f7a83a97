// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/diagnostics.h"
#include "account/redaction.h"
#include "settings/atomicfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// What somebody gives away to be helped tells of no one and opens nothing.
class tst_Diagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedSecretsDoNotComeOut_data();
    void plantedSecretsDoNotComeOut();
    void whatHelpsStays_data();
    void whatHelpsStays();
    void settingsAreShownWhereTheyAreHarmless_data();
    void settingsAreShownWhereTheyAreHarmless();
    void whatIsShownIsWhatIsSaved();
};

void tst_Diagnostics::plantedSecretsDoNotComeOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char *title, const QString &text, const QString &secret) {
        QTest::newRow(title) << text << secret;
    };
    row("a key", u"refused qp_live_9f8A7b6c5D4e3f2a1 there"_s, u"9f8A7b6c"_s);
    row("a key of few letters", u"key qp_a1b2c3"_s, u"a1b2c3"_s);
    row("a header", u"Authorization: Bearer abc.def"_s, u"abc.def"_s);
    row("a password", u"password=hunter2 refused"_s, u"hunter2"_s);
    row("in JSON", uR"({"token": "abcdef", "x": 1})"_s, u"abcdef"_s);
    row("a webhook's secret", u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s, u"MfKQ9r8G"_s);
    row("a JWT", u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s, u"c2lnbmF0dXJl"_s);
    row("a private key", u"-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----"_s, u"MIIE"_s);
    row("an e-mail address", u"to aiko.tanaka@example.co.jp failed"_s, u"aiko"_s);
    row("one in an address", u"/v1/passes?email=aiko%40example.com"_s, u"aiko"_s);
    row("an id", u"pass_01HZX3 was not found"_s, u"01HZX3"_s);
    row("a UUID", u"draft 1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s, u"2fa1"_s);
    row("a home folder", u"cannot read /home/aiko/cards/x.csv"_s, u"aiko"_s);
    row("one's own", u"cannot read "_s + QDir::homePath() + u"/x.csv"_s, QDir::homePath() + u'/');
    row("one of Windows", u"cannot read C:\\Users\\aiko\\x.csv"_s, u"aiko"_s);
    row("a telephone number", u"call +49 89 1234567"_s, u"1234567"_s);
    row("a number of the network", u"from 203.0.113.7"_s, u"203.0.113"_s);
    row("where somebody was", u"scan at 48.137154, 11.576124"_s, u"137154"_s);
    row("a holder's name", u"issued for AIKO TANAKA today"_s, u"TANAKA"_s);
    row("what somebody wrote", u"no room for “Happy birthday, Bob” there"_s, u"Bob"_s);
    row("the same in straight quotes", u"bad value \"Bob's club\""_s, u"club"_s);
    row("cut off", u"bad value “Bob of the"_s, u"Bob"_s);
}

void tst_Diagnostics::plantedSecretsDoNotComeOut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, secret);
    QVERIFY(text.contains(secret));
    DiagnosticFacts facts{
        .program = {}, .counts = {}, .settings = {}, .names = {u"Aiko Tanaka"_s}, .logFile = {}};
    const auto told = Diagnostics::report(facts, "first\n"_ba + text.toUtf8() + "\nlast\n");
    QVERIFY2(!told.contains(secret, Qt::CaseInsensitive), qPrintable(told));
    QVERIFY2(told.contains(u"first"_s) && told.contains(u"last"_s), qPrintable(told));
    facts.settings = {{u"maps/something"_s, text}};
    const auto asSetting = Diagnostics::report(facts, {});
    QVERIFY2(!asSetting.contains(secret, Qt::CaseInsensitive), qPrintable(asSetting));
}

void tst_Diagnostics::whatHelpsStays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a moment") << u"2026-11-28T10:20:30.400Z qt.qpa: no display"_s;
    QTest::newRow("a version") << u"Qt 6.8.2, Debian GNU/Linux 13"_s;
    QTest::newRow("this computer") << u"listening on 127.0.0.1:8080"_s;
    QTest::newRow("a place in the code") << u"templatedesk.cpp:120 (qairopay::TemplateDesk::open)"_s;
}

void tst_Diagnostics::whatHelpsStays()
{
    QFETCH(const QString, text);
    QCOMPARE(redactedLog(text), QStringList(text));
}

void tst_Diagnostics::settingsAreShownWhereTheyAreHarmless_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a number") << u"panes/designer.outline"_s << u"240"_s << u"240"_s;
    QTest::newRow("a choice") << u"appearance/theme"_s << u"dark"_s << u"dark"_s;
    QTest::newRow("a text") << u"place/last"_s << u"Acme Hotels"_s << u"set"_s;
    QTest::newRow("a key, however short") << u"maps/geocoder.key"_s << u"abc"_s << u"set"_s;
    QTest::newRow("nothing") << u"maps/style"_s << QString() << u"not set"_s;
}

void tst_Diagnostics::settingsAreShownWhereTheyAreHarmless()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QTEST(redactedSetting(key, value), "shown");
}

void tst_Diagnostics::whatIsShownIsWhatIsSaved()
{
    const QTemporaryDir folder;
    const auto log = folder.filePath(u"log"_s);
    QVERIFY(settings::writeFile(log, QByteArray(40'000, 'x') + "\nmail to aiko@example.com\n").has_value());
    Notices notices;
    const DiagnosticFacts facts{.program = {{u"version"_s, u"1.2.3"_s}},
                                .counts = {{u"drafts"_s, u"3"_s}},
                                .settings = {},
                                .names = {},
                                .logFile = log};
    Diagnostics diagnostics([&facts] { return facts; }, notices);
    QSignalSpy gathered(&diagnostics, &Diagnostics::gathered);
    diagnostics.gather();
    QTRY_COMPARE(gathered.size(), 1);
    const auto shown = diagnostics.paragraphs().join(u'\n');
    QVERIFY2(shown.contains(u"version: 1.2.3"_s) && shown.contains(u"drafts: 3"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"mail to ‹e-mail›"_s) && !shown.contains(u"xxxx"_s), qPrintable(shown));
    QSignalSpy posted(&notices, &Notices::posted);
    const auto path = folder.filePath(u"out.txt"_s);
    diagnostics.save(QUrl::fromLocalFile(path));
    QTRY_COMPARE(posted.size(), 1);
    const auto saved = settings::readFile(path);
    QVERIFY(saved.has_value());
    QCOMPARE(QString::fromUtf8(*saved), shown);
}

QTEST_GUILESS_MAIN(tst_Diagnostics)
#include "tst_diagnostics.moc"
