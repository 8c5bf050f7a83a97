// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/ssereader.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::api;

/// Server-sent events out of bytes, as the HTML standard reads them.
class TestSseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messages_data();
    void messages();
    void piecesMakeTheSame();
    void anIdStaysUntilTheNext();
    void tooLongIsBroken();
    void retryIsHeard();
};

void TestSseReader::messages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<SseMessage>>("expected");
    using List = QList<SseMessage>;
    QTest::newRow("all members") << "id: e1\nevent: pass.created\ndata: {}\n\n"_ba
                                 << List{{"e1", "pass.created", "{}"}};
    QTest::newRow("a comment is nothing") << ": here\n\n"_ba << List{};
    QTest::newRow("an id without data is no message") << "id: e1\n\n"_ba << List{};
    QTest::newRow("lines are joined") << "data: a\ndata: b\n\n"_ba << List{{"", "", "a\nb"}};
    QTest::newRow("an empty line of data counts") << "data\ndata\n\n"_ba << List{{"", "", "\n"}};
    QTest::newRow("only one blank goes") << "data:  a\n\n"_ba << List{{"", "", " a"}};
    QTest::newRow("carriage returns")
        << "data: a\r\rdata: b\r\n\r\n"_ba << List{{"", "", "a"}, {"", "", "b"}};
    QTest::newRow("an unfinished one waits") << "data: a\n"_ba << List{};
    QTest::newRow("the type ends with the message")
        << "event: x\ndata: a\n\ndata: b\n\n"_ba << List{{"", "x", "a"}, {"", "", "b"}};
    QTest::newRow("an id with a zero is left out")
        << QByteArray("id: a\0b\ndata: c\n\n", 17) << List{{"", "", "c"}};
}

void TestSseReader::messages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<SseMessage>, expected);
    SseReader reader;
    QCOMPARE(reader.take(bytes), expected);
}

void TestSseReader::piecesMakeTheSame()
{
    const QByteArray bytes = "id: e1\r\nevent: a\r\ndata: 1\r\n\r\n: x\n\nid: e2\ndata: 2\ndata: 3\n\n";
    SseReader whole;
    const auto expected = whole.take(bytes);
    QCOMPARE(expected.size(), 2);
    for (qsizetype size = 1; size < 8; ++size) {
        SseReader reader;
        QList<SseMessage> messages;
        for (qsizetype i = 0; i < bytes.size(); i += size)
            messages += reader.take(bytes.mid(i, size));
        QCOMPARE(messages, expected);
    }
}

void TestSseReader::anIdStaysUntilTheNext()
{
    SseReader reader;
    (void)reader.take("id: e1\ndata: a\n\n");
    QCOMPARE(reader.take("data: b\n\n").first().id, "e1");
}

void TestSseReader::tooLongIsBroken()
{
    SseReader reader(16);
    QVERIFY(reader.take("data: 0123456789abcdef\n\n").isEmpty());
    QVERIFY(reader.isBroken());
    QVERIFY(reader.take("\n\ndata: a\n\n").isEmpty());
    SseReader many(16); // in pieces that are each short enough
    QVERIFY(many.take("data: 01234567\ndata: 01234567\ndata: 01\n\n").isEmpty());
    QVERIFY(many.isBroken());
}

void TestSseReader::retryIsHeard()
{
    SseReader reader;
    (void)reader.take("retry: soon\n");
    QVERIFY(!reader.wait());
    (void)reader.take("retry: 2500\n");
    QCOMPARE(*reader.wait(), std::chrono::milliseconds(2500));
}

QTEST_GUILESS_MAIN(TestSseReader)

#include "tst_ssereader.moc"
