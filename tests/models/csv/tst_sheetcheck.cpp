// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/email.h"
#include "csv/keyindex.h"
#include "csv/sheetcheck.h"
#include "support/markingtranslator.h"
#include "support/sourcefile.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;

namespace {

PassTemplate guideTemplate()
{
    PassTemplate value;
    value.name = u"Acme Hotels — Loyalty"_s;
    value.fields = {{u"tier"_s, u"Tier"_s, u"Gold"_s},
                    {u"points"_s, u"Points"_s, u"0"_s, FieldSlot::Secondary, true},
                    {u"member_since"_s, u"Member since"_s, u"—"_s}};
    value.barcode = Barcode{BarcodeFormat::Qr, u"loyalty:{pass.id}"_s};
    return value;
}

struct Checked
{
    Sheet sheet;
    RowChecker checker;
    Result<CheckReport> report;
};

Checked checkText(const QByteArray &text, const PassTemplate &passTemplate = guideTemplate())
{
    const auto sheet = openSheet(text, detectDialect(text)).value();
    const auto mapping = guessMapping(profileColumns(sheet), passTemplate.fields).mapping;
    RowChecker checker(mapping, sheet.header.size(), passTemplate);
    auto report = checkSheet(sheet, checker);
    return {sheet, std::move(checker), std::move(report)};
}

QStringList textsOf(const Checked &checked)
{
    QStringList texts;
    for (const auto &issue : checked.report->issues())
        texts.append(describe(issue, checked.sheet.header).where + u" "_s + toName(issue.code));
    return texts;
}

} // namespace

class TestSheetCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isAddress");
        const auto good = {"jane@example.com", "j.o'brien+tag@mail.example.co.uk", "x@y.zz",
                           "zoë@exämple.com"};
        const auto bad = {"",
                          "jane",
                          "jane@",
                          "@example.com",
                          "jane@example",
                          "jane@@example.com",
                          "ja ne@example.com",
                          ".jane@example.com",
                          "jane.@example.com",
                          "ja..ne@example.com",
                          "jane@-example.com",
                          "jane@example..com",
                          "jane@example.com.",
                          "jane(at)example.com",
                          "jane@exa_mple.com",
                          "jane@example.c",
                          "a,b@example.com",
                          "<jane@example.com>"};
        for (const auto *const text : good)
            QTest::newRow(text) << QByteArray(text) << true;
        for (const auto *const text : bad)
            QTest::newRow(*text ? text : "nothing") << QByteArray(text) << false;
        QTest::newRow("a local part of 65") << (QByteArray(65, 'a') + "@example.com") << false;
        QTest::newRow("255 bytes") << ("a@"_ba + "abcdefgh."_ba.repeated(28) + "c") << false;
    }
    void knowsAddresses()
    {
        QFETCH(QByteArray, text);
        QTEST(isEmail(text), "isAddress");
    }

    void findsFaults_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("a good row") << "b@x.example,B,Gold,12,2024"_ba << QStringList{};
        QTest::newRow("empty values stand for the defaults") << "b@x.example,,,,"_ba << QStringList{};
        QTest::newRow("a delimiter at the end") << "b@x.example,B,Gold,12,2024,"_ba << QStringList{};
        QTest::newRow("no e-mail") << ",B,Gold,12,2024"_ba
                                   << QStringList{u"row 3, column 1 (Email) missing_email"_s};
        QTest::newRow("not an e-mail")
            << "b.example,B,Gold,12,2024"_ba << QStringList{u"row 3, column 1 (Email) malformed_email"_s};
        QTest::newRow("not a number") << "b@x.example,B,Gold,\"12,450\",2024"_ba
                                      << QStringList{u"row 3, column 4 (Points) not_numeric"_s};
        QTest::newRow("two faults") << ",B,Gold,many,2024"_ba
                                    << QStringList{u"row 3, column 1 (Email) missing_email"_s,
                                                   u"row 3, column 4 (Points) not_numeric"_s};
        QTest::newRow("513 characters") << ("b@x.example,B,"_ba + QByteArray(513, 'x') + ",1,2024")
                                        << QStringList{u"row 3, column 3 (Tier) value_too_long"_s};
        QTest::newRow("512 characters of two bytes")
            << ("b@x.example,B,"_ba + "ä"_ba.repeated(512) + ",1,2024") << QStringList{};
        QTest::newRow("too few cells") << "b@x.example,B"_ba << QStringList{u"row 3 too_few_cells"_s};
        QTest::newRow("too many cells")
            << "b@x.example,B,Gold,1,2024,x"_ba << QStringList{u"row 3 too_many_cells"_s};
        QTest::newRow("text behind a quote") << "b@x.example,\"B\"b,Gold,1,2024"_ba
                                             << QStringList{u"row 3, column 2 (Full name) stray_text"_s};
        QTest::newRow("not UTF-8") << "b@x.example,Zo\xEB,Gold,1,2024"_ba << QStringList{u"row 3 not_utf8"_s};
        QTest::newRow("an e-mail that was there, in other case")
            << "A@X.example,B,Gold,1,2024"_ba << QStringList{u"row 3, column 1 (Email) repeated_email"_s};
    }
    void findsFaults()
    {
        QFETCH(QByteArray, row);
        const auto text =
            "Email,Full name,Tier,Points,Member since\na@x.example,A,Gold,1,2020\n"_ba + row + "\n";
        const auto checked = checkText(text);
        QVERIFY(checked.report);
        QTEST(textsOf(checked), "faults");
        QFETCH(QStringList, faults);
        QCOMPARE(checked.report->goodCount(), faults.isEmpty() ? 2u : 1u);
        QCOMPARE(checked.report->issuesOf(3).size(), static_cast<size_t>(faults.size()));
    }

    void faultsAreInTheWindowsLanguage()
    {
        const test::MarkingTranslator translator;
        for (auto code = 0; code <= static_cast<int>(IssueCode::PayloadTooLong); ++code) {
            const RowIssue issue{3, 2, 1, static_cast<IssueCode>(code)};
            const auto error = describe(issue, {u"Email"_s});
            QVERIFY2(test::MarkingTranslator::isMarked(error.message), qPrintable(error.message));
            QVERIFY2(test::MarkingTranslator::isMarked(error.where), qPrintable(error.where));
        }
    }

    void theFirstGoodRowWins()
    {
        // Row 2 is broken by its points, so row 3 has the e-mail; rows 5 and 6 repeat it.
        const auto checked =
            checkText("Email,Points\na@x.example,x\na@x.example,1\n\n\"A@x.example \",2\na@x.example,3\n"_ba);
        QCOMPARE(textsOf(checked), (QStringList{u"row 2, column 2 (Points) not_numeric"_s,
                                                u"row 5, column 1 (Email) repeated_email"_s,
                                                u"row 6, column 1 (Email) repeated_email"_s}));
        QCOMPARE(checked.report->issuesOf(6).front().other, 3u);
        QCOMPARE(checked.report->blankRows(), std::vector<quint32>{4});
        QCOMPARE(checked.report->goodCount(), 1u);
        QCOMPARE(checked.report->brokenCount(), 3u);
    }

    void measuresPayloadsThatDependOnTheRow()
    {
        auto passTemplate = guideTemplate();
        passTemplate.barcode->payloadTemplate = u"{holder.name}:{fields.tier}"_s;
        const auto row = [](int length) {
            return "Email,Name,Tier\na@x.example,A,"_ba + QByteArray(length, 'x');
        };
        QCOMPARE(checkText(row(510), passTemplate).report->goodCount(), 1u);
        const auto checked = checkText(row(511), passTemplate);
        QCOMPARE(textsOf(checked), QStringList{u"row 2 payload_too_long"_s});
        QCOMPARE(checked.report->issues().front().other, 513u);
    }

    void makesRecords()
    {
        const auto text = "Email,Name,Tier,Points\n a@x.example ,\"Grüner, \"\"J\"\"\",,0012\n"_ba;
        const auto checked = checkText(text);
        Row row;
        QVERIFY(checked.sheet.read(checked.report->offsetOf(2), 2, row));
        const auto record = checked.checker.record(row);
        QCOMPARE(record.holder.email, u"a@x.example"_s);
        QCOMPARE(record.holder.name, u"Grüner, \"J\""_s);
        QCOMPARE(record.fields, (QMap<QString, QString>{{u"points"_s, u"0012"_s}}));
    }

    void refusesFilesWithoutRows()
    {
        QCOMPARE(openSheet("", {}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(openSheet("\n\n", {}).error().kind, ErrorKind::InvalidInput);
        const auto checked = checkText("Email,Name\n\n"_ba);
        QCOMPARE(checked.report.error().message, u"The file has a header, but no rows."_s);
    }

    void stopsWhenCancelled()
    {
        const auto text = "Email\n"_ba + "a@x.example\n"_ba.repeated(40'000);
        const auto sheet = openSheet(text, detectDialect(text)).value();
        const RowChecker checker({{{ColumnTarget::Kind::Email, {}}}}, 1, guideTemplate());
        int calls = 0;
        const auto report = checkSheet(sheet, checker, [&](quint64, quint64) { return ++calls < 2; });
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(calls, 2);
    }

    void findsEveryRepeatAmongMany()
    {
        QByteArray text = "Email\n"_ba;
        for (int i = 0; i < 50'000; ++i)
            text += "holder" + QByteArray::number(i % 20'000) + "@x.example\n";
        const auto checked = checkText(text);
        QCOMPARE(checked.report->goodCount(), 20'000u);
        for (const auto &issue : checked.report->issues())
            QCOMPARE((issue.row - 2) % 20'000, issue.other - 2);
    }

    void hashesFoldAsciiCaseOnly()
    {
        const auto hash = [](const char *text) { return KeyIndex::hash(text, 42); };
        QCOMPARE(hash("Jane.DOE@Example.COM"), hash("jane.doe@example.com"));
        QVERIFY(hash("jane[doe") != hash("jane{doe"));
        QVERIFY(hash("jane@doe") != hash("jane`doe"));
        QVERIFY(hash("a") != hash("a\1"));
    }

    void tellsAboutColumns()
    {
        const auto text = "Email,,Id,email\na@x.example,,1.23E+11,\nb@x.example,,x,\n"_ba;
        const auto sheet = openSheet(text, detectDialect(text)).value();
        using Kind = HeaderNote::Kind;
        QCOMPARE(headerNotes(sheet.header), (QList<HeaderNote>{{Kind::Empty, 2, 0}, {Kind::Repeated, 4, 1}}));
        const auto profiles = profileColumns(sheet);
        QCOMPARE(profiles[0].samples, (QStringList{u"a@x.example"_s, u"b@x.example"_s}));
        QCOMPARE(profiles[0].filledShare, 1.0);
        QCOMPARE(profiles[1].filledShare, 0.0);
        QVERIFY(profiles[2].looksDamaged);
        QVERIFY(!profiles[0].looksDamaged);
    }

    void readsTheBundledSample()
    {
        QFile file(test::sourceFile(u"resources/samples/acme-hotels-holders.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        const auto checked = checkText(bytes);
        QVERIFY(checked.report);
        QCOMPARE(checked.report->rowCount(), 200u);
        QCOMPARE(checked.report->goodCount(), 196u);
        QStringList codes;
        for (const auto &issue : checked.report->issues())
            codes.append(toName(issue.code));
        QCOMPARE(codes, (QStringList{u"missing_email"_s, u"malformed_email"_s, u"repeated_email"_s,
                                     u"not_numeric"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSheetCheck)
#include "tst_sheetcheck.moc"
