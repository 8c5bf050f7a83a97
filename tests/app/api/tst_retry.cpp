// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/ratebudget.h"
#include "api/retry.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay::api;
using std::chrono::milliseconds;

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delay_data();
    void delay();
    void retryAfter_data();
    void retryAfter();
    void statuses_data();
    void statuses();
    void budgetWaitsForATokenWhenEmpty();
    void pauseHoldsEveryBucket();
    void incompleteHeadersAreNotLookedAt();
    void callsFallInBuckets_data();
    void callsFallInBuckets();
};

void TestRetry::delay_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("expected");
    QTest::newRow("first, whole window") << 1 << 1.0 << 250;
    QTest::newRow("first, half of it") << 1 << 0.5 << 125;
    QTest::newRow("jitter may be none at all") << 3 << 0.0 << 0;
    QTest::newRow("doubles") << 3 << 1.0 << 1000;
    QTest::newRow("is capped") << 40 << 1.0 << 20'000;
    QTest::newRow("random out of range") << 1 << 7.0 << 250;
}

void TestRetry::delay()
{
    QFETCH(int, attempt);
    QFETCH(double, random);
    QFETCH(int, expected);
    QCOMPARE(RetryPolicy().delay(attempt, random), milliseconds(expected));
}

void TestRetry::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<milliseconds>>("expected");
    const auto ms = [](int value) { return std::optional(milliseconds(value)); };
    QTest::newRow("seconds") << "4"_ba << ms(4000);
    QTest::newRow("zero") << "0"_ba << ms(0);
    QTest::newRow("a date") << "Tue, 19 May 2026 10:00:30 GMT"_ba << ms(30'000);
    QTest::newRow("a date in the past") << "Tue, 19 May 2026 09:00:00 GMT"_ba << ms(0);
    QTest::newRow("negative") << "-1"_ba << std::optional<milliseconds>();
    QTest::newRow("absurd") << "999999999999"_ba << std::optional<milliseconds>();
    QTest::newRow("words") << "soon"_ba << std::optional<milliseconds>();
    QTest::newRow("empty") << ""_ba << std::optional<milliseconds>();
}

void TestRetry::retryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<milliseconds>, expected);
    const auto now = QDateTime::fromString(u"2026-05-19T10:00:00Z"_s, Qt::ISODate);
    QCOMPARE(parseRetryAfter(text, now), expected);
}

void TestRetry::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("retried");
    for (const int status : {408, 425, 429, 500, 502, 503, 504})
        QTest::addRow("%d is tried again", status) << status << true;
    for (const int status : {200, 301, 400, 401, 403, 404, 409, 410, 412, 422})
        QTest::addRow("%d is final", status) << status << false;
}

void TestRetry::statuses()
{
    QFETCH(int, status);
    QTEST(isRetryableStatus(status), "retried");
}

void TestRetry::budgetWaitsForATokenWhenEmpty()
{
    RateBudget budget;
    budget.note("passes_write", "500", "1", "1780000000", milliseconds(1000));
    QCOMPARE(budget.wait("passes_write", milliseconds(1000)), milliseconds(0));
    budget.spend("passes_write");
    QCOMPARE(budget.wait("passes_write", milliseconds(1000)), milliseconds(120));
    QCOMPARE(budget.wait("passes_write", milliseconds(1120)), milliseconds(0));
    QCOMPARE(budget.wait("read", milliseconds(1000)), milliseconds(0));
    QCOMPARE(budget.states().value("passes_write").limit, 500);
}

void TestRetry::pauseHoldsEveryBucket()
{
    RateBudget budget;
    budget.pauseUntil(milliseconds(5000));
    budget.pauseUntil(milliseconds(3000));
    QCOMPARE(budget.wait("read", milliseconds(1000)), milliseconds(4000));
    QCOMPARE(budget.wait("passes_write", milliseconds(5000)), milliseconds(0));
}

void TestRetry::incompleteHeadersAreNotLookedAt()
{
    RateBudget budget;
    budget.note("", "500", "0", "0", milliseconds(0));
    budget.note("read", "many", "0", "0", milliseconds(0));
    budget.note("read", "0", "0", "0", milliseconds(0));
    QVERIFY(budget.states().isEmpty());
}

void TestRetry::callsFallInBuckets_data()
{
    QTest::addColumn<bool>("isRead");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bucket");
    QTest::newRow("any GET") << true << u"/v1/pass_templates"_s << "read"_ba;
    QTest::newRow("a pass") << false << u"/v1/passes/batch"_s << "passes_write"_ba;
    QTest::newRow("a template") << false << u"/v1/pass_templates/tpl_1"_s << "templates_write"_ba;
    QTest::newRow("a simulator") << false << u"/v1/test/passes/simulate_scan"_s << "passes_write"_ba;
}

void TestRetry::callsFallInBuckets()
{
    QFETCH(bool, isRead);
    QFETCH(QString, path);
    QTEST(bucketOf(isRead, path), "bucket");
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
