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
