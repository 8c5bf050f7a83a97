// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/outbox/tokenbucket.h"
#include "walletsfixture.h"
#include "webhookreceiver.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;
using namespace std::chrono_literals;

namespace {

/// A time that stands until it is moved. It counts how often it is asked: what a bucket refuses is asked for
/// again.
class HeldTicks
{
public:
    [[nodiscard]] sandbox::Ticks ticks() const
    {
        return [state = m_state] {
            ++state->asked;
            return std::chrono::steady_clock::time_point(std::chrono::nanoseconds(state->at));
        };
    }
    void advance(std::chrono::nanoseconds by) { m_state->at += by.count(); }
    [[nodiscard]] bool isAskedAgain(int times) const
    {
        const int before = m_state->asked;
        return QTest::qWaitFor([&] { return m_state->asked >= before + times; }, patienceMs);
    }

private:
    struct State
    {
        std::atomic<qint64> at = 0;
        std::atomic<int> asked = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

int taken(sandbox::TokenBucket &bucket, int most)
{
    int count = 0;
    while (count < most && bucket.take())
        ++count;
    return count;
}

} // namespace

/// How much leaves in a second: webhooks (api-contract 5.3) and calls to Google, by a time that the test
/// holds.
class tst_SandboxPace : public QObject, private WalletsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { end(); }
    void aBucketFillsAtItsRate_data();
    void aBucketFillsAtItsRate();
    void aHundredWebhooksASecond();
    void eighteenCallsToGoogleASecond();
};

void tst_SandboxPace::aBucketFillsAtItsRate_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("more");
    QTest::newRow("no time at all") << 100 << qint64(0) << 0;
    QTest::newRow("not long enough for one") << 100 << qint64(9) << 0;
    QTest::newRow("long enough for one") << 100 << qint64(11) << 1;
    QTest::newRow("half a second") << 18 << qint64(501) << 9;
    QTest::newRow("an hour is no more than a second") << 18 << qint64(3'600'000) << 18;
}

void tst_SandboxPace::aBucketFillsAtItsRate()
{
    QFETCH(int, perSecond);
    QFETCH(qint64, milliseconds);
    QFETCH(int, more);
    HeldTicks held;
    sandbox::TokenBucket bucket(perSecond, held.ticks());
    QCOMPARE(taken(bucket, 1000), perSecond);
    held.advance(std::chrono::milliseconds(milliseconds));
    QCOMPARE(taken(bucket, 1000), more);
    sandbox::TokenBucket open(0, held.ticks());
    QCOMPARE(taken(open, 1000), 1000);
}

void tst_SandboxPace::aHundredWebhooksASecond()
{
    HeldTicks held;
    WebhookReceiver receiver;
    const SandboxFixture sandbox({.webhooks = {.allowLoopback = true}, .ticks = held.ticks()});
    auto client = sandbox.client();
    QCOMPARE(client
                 .post("/v1/webhooks/endpoints",
                       {{u"url"_s, receiver.url()}, {u"enabled_events"_s, QJsonArray{u"pass.created"_s}}})
                 .status,
             201);
    const auto templateId = createTemplate(client);
    for (const int size : {100, 10}) {
        QJsonArray orders;
        for (int i = 0; i < size; ++i)
            orders.append(passFor(templateId, u"row%1@example.com"_s.arg(i)));
        QCOMPARE(client.post("/v1/passes/batch", {{u"passes"_s, orders}}).json()["succeeded"_L1].toInt(),
                 size);
    }
    constexpr auto one = 10'001us; // a hundredth of a second, and what rounding may take
    for (int count = 100; count < 103; ++count, held.advance(one)) {
        QVERIFY(receiver.waitFor(count));
        QVERIFY(held.isAskedAgain(5)); // each is one more that would be on its way
        QCOMPARE(receiver.received().size(), count);
    }
    held.advance(1s);
    QVERIFY(receiver.waitFor(110));
}

void tst_SandboxPace::eighteenCallsToGoogleASecond()
{
    if (!FakeWallets::isAvailable())
        QSKIP("node is not installed");
    const auto key = passfile::RsaKey::make();
    QVERIFY(key.has_value());
    play();
    HeldTicks held;
    startSandbox({.rateLimits = false, .wallets = google(*key), .ticks = held.ticks()});
    for (int i = 0; i < 12; ++i) // two calls each at least
        issue();
    const auto calls = [&] { return m_fake->lines(u"google"_s).size(); };
    constexpr auto one = 55'556us;
    for (int count = 18; count < 21; ++count, held.advance(one)) {
        QTRY_COMPARE_WITH_TIMEOUT(calls(), count, patienceMs);
        QVERIFY(held.isAskedAgain(40)); // eight at a time ask
        QCOMPARE(calls(), count);
    }
    held.advance(1s);
    QTRY_VERIFY_WITH_TIMEOUT(calls() >= 24, patienceMs);
}

QTEST_GUILESS_MAIN(tst_SandboxPace)
#include "tst_sandboxpace.moc"
