// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/ulid.h"

#include <QtTest/qtest.h>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestUlid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownValue();
    void sortsWithinAMillisecondAndWhenTheClockStepsBack();
    void continuesAfterAnotherSource();
    void idsOfKinds();
};

void TestUlid::knownValue()
{
    // The specification's own example time (1469918176385 ms) gives 01ARYZ6S41; the random part here is all
    // ones with the first bit cleared.
    const auto clock = [] { return QDateTime::fromMSecsSinceEpoch(1469918176385, QTimeZone::UTC); };
    UlidSource source(clock,
                      [](unsigned char *bytes, qsizetype size) { std::memset(bytes, 0xff, size_t(size)); });
    QCOMPARE(source.next(), u"01ARYZ6S41FZZZZZZZZZZZZZZZ"_s);
}

void TestUlid::sortsWithinAMillisecondAndWhenTheClockStepsBack()
{
    qint64 now = 1'700'000'000'000;
    UlidSource source([&] { return QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC); },
                      [](unsigned char *bytes, qsizetype size) { std::memset(bytes, 0xfe, size_t(size)); });
    QString last;
    for (int i = 0; i < 1000; ++i) {
        if (i == 300)
            now += 5;
        if (i == 600)
            now -= 1000;
        const auto id = source.next();
        QCOMPARE(id.size(), 26);
        QVERIFY2(last < id, qPrintable(last + u' ' + id));
        last = id;
    }
}

void TestUlid::continuesAfterAnotherSource()
{
    qint64 now = 1'700'000'000'000;
    const auto clock = [&] { return QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC); };
    UlidSource one(clock);
    UlidSource other(clock);
    QString last;
    for (int i = 0; i < 1000; ++i) {
        auto &source = i % 3 == 0 ? one : other;
        source.continueAfter(last);
        const auto id = source.next();
        QVERIFY2(last < id, qPrintable(last + u' ' + id));
        last = id;
        if (i == 500)
            now -= 1000; // one that is behind catches up with what was made last
        if (i == 700)
            now += 5000;
    }
    // What lies behind, and what is none, is not gone back to.
    one.continueAfter(last);
    one.continueAfter(u"01ARYZ6S41FZZZZZZZZZZZZZZZ");
    one.continueAfter(u"01ARYZ6S41FZZZZZZZZZZZZZZu");
    one.continueAfter({});
    QVERIFY(one.next() > last);
    // Counting up carries: all bits of the other's are read.
    QCOMPARE(UlidSource().last(), QString());
    UlidSource third([] { return QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC); });
    third.continueAfter(u"01ARYZ6S41FZZZZZZZZZZZZZZZ");
    QCOMPARE(third.last(), u"01ARYZ6S41FZZZZZZZZZZZZZZZ"_s);
    QCOMPARE(third.next(), u"01ARYZ6S41G000000000000000"_s);
}

void TestUlid::idsOfKinds()
{
    UlidSource source;
    const auto id = source.nextId<PassId>();
    QVERIFY(id.isValid());
    QVERIFY(id.toString().startsWith(u"pass_"));
    QVERIFY(!PassId(u"tpl_01"_s).isValid());
    QVERIFY(!PassId(u"pass_"_s).isValid());
}

QTEST_GUILESS_MAIN(TestUlid)
#include "tst_ulid.moc"
