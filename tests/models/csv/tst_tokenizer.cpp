// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/tokenizer.h"

#include <QtTest/qtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;
using Step = Tokenizer::Step;

namespace {

using Table = QList<QStringList>;

/// Reads a text that comes in pieces of the given size, as a stream would.
Result<Table> readInPieces(const QByteArray &text, qsizetype piece, char delimiter = ',',
                           TokenLimits limits = {})
{
    Tokenizer tokenizer(delimiter, limits);
    Table table;
    Row row;
    qsizetype known = std::min(piece, text.size());
    for (;;) {
        const auto at = static_cast<qsizetype>(tokenizer.position());
        tokenizer.setWindow(QByteArrayView(text).sliced(at, known - at), known == text.size());
        for (;;) {
            const auto step = tokenizer.next(row);
            if (!step)
                return std::unexpected(step.error());
            if (*step == Step::End)
                return table;
            if (*step == Step::NeedMore)
                break;
            table.append(row.texts());
        }
        known = std::min(known + piece, text.size());
    }
}

Result<Table> readWhole(const QByteArray &text, char delimiter = ',', TokenLimits limits = {})
{
    return readInPieces(text, text.size(), delimiter, limits);
}

} // namespace

class TestTokenizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Table>("table");
        QTest::newRow("an empty file has no rows") << ""_ba << Table{};
        QTest::newRow("one cell") << "a"_ba << Table{{u"a"_s}};
        QTest::newRow("a line break at the end starts no row") << "a,b\n"_ba << Table{{u"a"_s, u"b"_s}};
        QTest::newRow("LF, CR and CRLF mixed")
            << "a\nb\rc\r\nd"_ba << Table{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}};
        QTest::newRow("blank lines are rows")
            << "a\n\n\r\nb"_ba << Table{{u"a"_s}, {u""_s}, {u""_s}, {u"b"_s}};
        QTest::newRow("empty cells") << ",\n,,"_ba << Table{{u""_s, u""_s}, {u""_s, u""_s, u""_s}};
        QTest::newRow("quotes hold delimiters and line breaks")
            << "\"a,b\",\"c\r\nd\"\ne"_ba << Table{{u"a,b"_s, u"c\r\nd"_s}, {u"e"_s}};
        QTest::newRow("doubled quotes") << "\"a \"\"b\"\"\",\"\"\"\""_ba << Table{{u"a \"b\""_s, u"\""_s}};
        QTest::newRow("an empty quoted cell") << "\"\",\"\""_ba << Table{{u""_s, u""_s}};
        QTest::newRow("a quote within a bare cell stands as it is")
            << "a\"b\",c"_ba << Table{{u"a\"b\""_s, u"c"_s}};
        QTest::newRow("text behind a closing quote stays whole")
            << "\"a\"b,c"_ba << Table{{u"\"a\"b"_s, u"c"_s}};
        QTest::newRow("tabs and form feeds are text") << "a\tb\fc,d"_ba << Table{{u"a\tb\fc"_s, u"d"_s}};
        QTest::newRow("letters beyond ASCII") << "Zoë,Łukasz\n"_ba << Table{{u"Zoë"_s, u"Łukasz"_s}};
        const auto longText = QString(300, u'x');
        QTest::newRow("cells longer than a block")
            << (longText + u",\""_s + longText + u"\"\n"_s).toUtf8().repeated(2)
            << Table{{longText, longText}, {longText, longText}};
    }
    void splits()
    {
        QFETCH(QByteArray, text);
        QFETCH(Table, table);
        QCOMPARE(readWhole(text).value(), table);
        for (qsizetype piece = 1; piece <= std::min<qsizetype>(text.size(), 9); ++piece)
            QCOMPARE(readInPieces(text, piece).value(), table);
    }

    void usesTheGivenDelimiter()
    {
        QCOMPARE(readWhole("a;b,c"_ba, ';').value(), (Table{{u"a"_s, u"b,c"_s}}));
        QCOMPARE(readWhole("a\tb|c"_ba, '\t').value(), (Table{{u"a"_s, u"b|c"_s}}));
    }

    void marksStrayText()
    {
        Tokenizer tokenizer(',');
        tokenizer.setWindow("ok,\"a\"b", true);
        Row row;
        QCOMPARE(tokenizer.next(row).value(), Step::Row);
        QVERIFY(row.hasStrayText());
        QVERIFY(!row.cells[0].stray);
        QCOMPARE(row.cells[1].raw(), "\"a\"b");
    }

    void tellsWhereRowsAndCellsAre()
    {
        const QByteArray text = "ä,b\r\n\"c\nd\",e\r\nf"_ba;
        Tokenizer tokenizer(',');
        tokenizer.setWindow(text, true);
        Row row;
        QCOMPARE(tokenizer.next(row).value(), Step::Row);
        QCOMPARE(row.offset, 0u);
        QVERIFY(row.maybeHigh);
        QCOMPARE(tokenizer.next(row).value(), Step::Row);
        QCOMPARE(row.number, 2u);
        QCOMPARE(row.offset, 6u);
        QCOMPARE(row.raw(), "\"c\nd\",e");
        QCOMPARE(row.cells[0].raw(), "\"c\nd\"");
        QCOMPARE(row.cells[1].data - text.constData(), 12);
        QCOMPARE(row.end, 15u);
    }

    void readsFromAKnownRow()
    {
        const QByteArray text = "a\nb\nc"_ba;
        Tokenizer tokenizer(',');
        tokenizer.seek(2, 2);
        tokenizer.setWindow(QByteArrayView(text).sliced(2), true);
        Row row;
        QCOMPARE(tokenizer.next(row).value(), Step::Row);
        QCOMPARE(row.number, 2u);
        QCOMPARE(row.texts(), QStringList{u"b"_s});
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("where");
        QTest::newRow("a NUL byte") << "a,b\nc,d\0e"_ba << ErrorKind::InvalidInput << u"row 2, column 2"_s;
        QTest::newRow("a NUL byte in quotes")
            << "\"a\0\""_ba << ErrorKind::InvalidInput << u"row 1, column 1"_s;
        QTest::newRow("a quote open to the end")
            << "a\nb,\"c\nd\n"_ba << ErrorKind::InvalidInput << u"row 2, column 2"_s;
        QTest::newRow("a quote open for too long")
            << ("a\nb,\""_ba + QByteArray(5000, '\n')) << ErrorKind::LimitExceeded << u"row 2, column 2"_s;
        QTest::newRow("a line that does not end")
            << ("a\n"_ba + QByteArray(5000, 'x')) << ErrorKind::LimitExceeded << u"row 2, column 1"_s;
        QTest::newRow("a cell over its limit") << ("a\nb,"_ba + QByteArray(150, 'x') + ",c\n")
                                               << ErrorKind::LimitExceeded << u"row 2, column 2"_s;
        QTest::newRow("a last cell over its limit")
            << ("a\nb,"_ba + QByteArray(150, 'x') + "\n") << ErrorKind::LimitExceeded << u"row 2, column 2"_s;
        QTest::newRow("too many columns")
            << QByteArray(50, ',') << ErrorKind::LimitExceeded << u"row 1, column 11"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        const TokenLimits limits{100, 1000, 10};
        for (const qsizetype piece : {text.size(), qsizetype{64}}) {
            const auto table = readInPieces(text, piece, ',', limits);
            QVERIFY(!table);
            QTEST(table.error().kind, "kind");
            QTEST(table.error().where, "where");
            QVERIFY(!table.error().message.isEmpty());
        }
    }

    void takesAsManyColumnsAsAllowed()
    {
        QCOMPARE(readWhole(QByteArray(9, ','), ',', {100, 1000, 10}).value().front().size(), 10);
    }

    /// Any cut of the bytes gives the same rows, and the raw cells put together again are the row.
    void isTheSameInAnyPieces()
    {
        std::mt19937 random(20261122);
        const QByteArray alphabet = "ab,,\"\"\"\n\r\xC3\xA4\t"_ba;
        for (int round = 0; round < 2000; ++round) {
            QByteArray text;
            const auto size = random() % 40;
            for (unsigned i = 0; i < size; ++i)
                text += alphabet[static_cast<qsizetype>(random() % static_cast<unsigned>(alphabet.size()))];
            const auto whole = readWhole(text);
            for (const qsizetype piece : {1, 2, 5}) {
                const auto pieces = readInPieces(text, piece);
                QCOMPARE(pieces.has_value(), whole.has_value());
                if (whole)
                    QCOMPARE(*pieces, *whole);
                else
                    QCOMPARE(pieces.error().where, whole.error().where);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
