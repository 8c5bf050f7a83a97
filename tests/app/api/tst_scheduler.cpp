// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/scheduler.h"
#include "support/faultserver.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::api;
using qairopay::test::FaultServer;
using std::chrono::milliseconds;

namespace {

SchedulerOptions quick()
{
    SchedulerOptions options;
    options.retry.base = milliseconds(5);
    options.retry.cap = milliseconds(20);
    options.timeout = milliseconds(200);
    options.slowTimeout = milliseconds(200);
    options.random = [] { return 1.0; };
    return options;
}

const FaultServer::Answer ok = FaultServer::reply(200, "{}");
const FaultServer::Answer busy = FaultServer::error(503, "unavailable", "maintenance");
const FaultServer::Answer limited =
    FaultServer::error(429, "rate_limited", "tenant_limit", {}, R"(,"retry_after_ms":20)");

} // namespace

class TestScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void faults_data();
    void faults();
    void everyTryCarriesTheSameKey();
    void callWithoutKeyIsNotRepeatedByUs();
    void refusalTellsCodePlaceAndRequest();
    void retryAfterHeaderIsHonoured();
    void tooLongAWaitIsRefusedAtOnce();
    void windowBoundsWhatIsOnTheWire();
    void rateLimitSlowsEverybody();
    void ratesAreReported();
    void cancelledCallIsNeverAnswered();
    void queuedCallCanBeCancelled();
    void endOfTheSchedulerAnswersNobody();
    void keyStaysAtHome();
    void unreachableServiceIsUnavailable();

private:
    Request post(const QByteArray &key = "key-1") const;
    Request get() const;
    void send(const Request &request);

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Scheduler> m_scheduler;
    QList<Result<Answer>> m_answers;
};

void TestScheduler::init()
{
    m_server = std::make_unique<FaultServer>();
    m_scheduler = std::make_unique<Scheduler>(Secret("qp_sk_sandbox_x"), quick(), nullptr);
    m_answers.clear();
}

void TestScheduler::cleanup()
{
    m_scheduler.reset();
    m_server.reset();
}

Request TestScheduler::get() const
{
    Request request;
    request.url = m_server->url();
    request.url.setPath(u"/v1/passes"_s);
    return request;
}

Request TestScheduler::post(const QByteArray &key) const
{
    auto request = get();
    request.verb = Verb::Post;
    request.body = "{}";
    request.idempotencyKey = key;
    return request;
}

void TestScheduler::send(const Request &request)
{
    m_scheduler->enqueue(request, [this](const Result<Answer> &answer) { m_answers.append(answer); });
}

using Script = QList<FaultServer::Answer>;

void TestScheduler::faults_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<int>("deliveries"); // at the server; -1: Qt itself may have sent the call again
    QTest::addColumn<std::optional<ErrorKind>>("kind");
    const std::optional<ErrorKind> none;
    const std::optional unavailable(ErrorKind::Unavailable);
    using End = FaultServer::End;
    const auto cut = FaultServer::reply(201, R"({"id":"pass_1"})").bytes.chopped(5);

    QTest::newRow("good") << Script{ok} << 1 << none;
    QTest::newRow("busy, then good") << Script{busy, busy, ok} << 3 << none;
    QTest::newRow("always busy") << Script{busy} << 5 << unavailable;
    QTest::newRow("408") << Script{FaultServer::reply(408, {}), ok} << 2 << none;
    QTest::newRow("425") << Script{FaultServer::reply(425, {}), ok} << 2 << none;
    QTest::newRow("a proxy's page") << Script{FaultServer::reply(502, "<html>"), ok} << 2 << none;
    QTest::newRow("limited, then good") << Script{limited, limited, ok} << 3 << none;
    QTest::newRow("first call still running")
        << Script{FaultServer::error(409, "idempotency_inflight", "in_progress", {},
                                     R"(,"retry_after_ms":5)"),
                  ok}
        << 2 << none;
    QTest::newRow("a conflict is final") << Script{FaultServer::error(409, "conflict", "pass_revoked")} << 1
                                         << std::optional(ErrorKind::Conflict);
    QTest::newRow("a bad body is final")
        << Script{FaultServer::error(400, "invalid_parameter", "missing_field")} << 1
        << std::optional(ErrorKind::InvalidInput);
    QTest::newRow("a wrong key is final") << Script{FaultServer::error(401, "unauthenticated", "invalid_key")}
                                          << 1 << std::optional(ErrorKind::Unauthenticated);
    QTest::newRow("a redirect is not followed")
        << Script{FaultServer::reply(302, {}, {"Location: http://127.0.0.1:1/"})} << 1 << unavailable;
    QTest::newRow("cut inside the body") << Script{{cut, End::Close}, ok} << 2 << none;
    QTest::newRow("cut inside the body, reset") << Script{{cut, End::Reset}, ok} << -1 << none;
    QTest::newRow("cut each time") << Script{{cut, End::Close}} << 5 << unavailable;
    QTest::newRow("closed after reading")
        << Script{{{}, End::Close}, {{}, End::Close}, {{}, End::Close}, ok} << -1 << none;
    QTest::newRow("half a status line")
        << Script{{"HTTP/1.1 20", End::Close}, {"HTTP/1.1 20", End::Close}, ok} << -1 << none;
    QTest::newRow("no answer, then good") << Script{{{}, End::Hang}, ok} << 2 << none;
    QTest::newRow("stops half way, then good") << Script{{cut, End::Hang}, ok} << 2 << none;
    QTest::newRow("announces too much")
        << Script{{"HTTP/1.1 200 X\r\nContent-Length: 99999999999\r\n\r\n{}", End::Hang}} << 1
        << std::optional(ErrorKind::LimitExceeded);
    QTest::newRow("sends too much") << Script{{"HTTP/1.1 200 X\r\n\r\n" + QByteArray(2'000'000, 'x'),
                                               End::Hang}}
                                    << 1 << std::optional(ErrorKind::LimitExceeded);
}

void TestScheduler::faults()
{
    QFETCH(Script, script);
    QFETCH(int, deliveries);
    QFETCH(std::optional<ErrorKind>, kind);
    m_server->script(script);
    auto request = post();
    request.maxBytes = 1'000'000;
    send(request);
    QTRY_COMPARE(m_answers.size(), 1);
    const auto &answer = m_answers.first();
    QCOMPARE(answer ? std::optional<ErrorKind>() : std::optional(answer.error().kind), kind);
    if (deliveries >= 0)
        QCOMPARE(m_server->received().size(), deliveries);
    QCOMPARE(m_scheduler->pending(), 0);
}

void TestScheduler::everyTryCarriesTheSameKey()
{
    // Qt sends a POST again by itself when the connection closes before an answer; the key makes that
    // harmless.
    m_server->script({{{}, FaultServer::End::Close}, busy, {{}, FaultServer::End::Hang}, ok});
    send(post("key-7"));
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first());
    QVERIFY(m_server->received().size() >= 3);
    for (const auto &received : m_server->received()) {
        QCOMPARE(received.headers.value("idempotency-key"), "key-7"_ba);
        QCOMPARE(received.headers.value("authorization"), "Bearer qp_sk_sandbox_x"_ba);
        QCOMPARE(received.headers.value("qairopay-version"), "2026-05-19"_ba);
        QCOMPARE(received.body, "{}"_ba);
    }
}

void TestScheduler::callWithoutKeyIsNotRepeatedByUs()
{
    m_server->script({busy, ok});
    send(post({}));
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(!m_answers.first());
    QCOMPARE(m_server->received().size(), 1);
}

void TestScheduler::refusalTellsCodePlaceAndRequest()
{
    m_server->script({FaultServer::error(400, "invalid_parameter", "missing_field")});
    send(post());
    QTRY_COMPARE(m_answers.size(), 1);
    const auto error = m_answers.first().error();
    QCOMPARE(error.code, u"missing_field"_s);
    QCOMPARE(error.where, u"holder.email"_s);
    QCOMPARE(error.reference, u"req_1"_s);
    QVERIFY(!outcomeIsUnknown(error));
}

void TestScheduler::retryAfterHeaderIsHonoured()
{
    m_server->script({FaultServer::error(429, "rate_limited", "tenant_limit", {"Retry-After: 1"}), ok});
    QSignalSpy slowed(m_scheduler.get(), &Scheduler::slowedDown);
    send(post());
    QTRY_COMPARE(slowed.size(), 1);
    QVERIFY(slowed.first().first().toDateTime() > QDateTime::currentDateTimeUtc());
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(m_answers.first());
}

void TestScheduler::tooLongAWaitIsRefusedAtOnce()
{
    m_server->script({FaultServer::error(429, "rate_limited", "tenant_limit", {"Retry-After: 86400"}), ok});
    send(post());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error().kind, ErrorKind::RateLimited);
    QCOMPARE(m_server->received().size(), 1);
}

void TestScheduler::windowBoundsWhatIsOnTheWire()
{
    auto options = quick();
    options.window = 8; // more than the six connections Qt opens by itself
    m_scheduler = std::make_unique<Scheduler>(Secret("k"), options, nullptr);
    m_server->script({ok});
    m_server->hold();
    for (int i = 0; i < 30; ++i)
        send(get());
    QTRY_COMPARE(m_server->waiting(), 8);
    QTest::qWait(20);
    QCOMPARE(m_server->waiting(), 8);
    m_server->release();
    QTRY_COMPARE(m_answers.size(), 30);
}

void TestScheduler::rateLimitSlowsEverybody()
{
    m_server->script({limited, ok});
    QSignalSpy slowed(m_scheduler.get(), &Scheduler::slowedDown);
    send(post("key-1"));
    QTRY_COMPARE(slowed.size(), 1);
    m_server->hold();
    for (int i = 2; i < 12; ++i)
        send(post("key-" + QByteArray::number(i)));
    QTRY_COMPARE(m_server->waiting(), 1);
    QTest::qWait(20);
    QCOMPARE(m_server->waiting(), 1);
    m_server->release();
    QTRY_COMPARE(m_answers.size(), 11);
}

void TestScheduler::ratesAreReported()
{
    m_server->script(
        {FaultServer::reply(200, "{}",
                            {"X-RateLimit-Limit: 500", "X-RateLimit-Remaining: 320",
                             "X-RateLimit-Reset: 1780000000", "X-RateLimit-Resource: passes_write"})});
    QSignalSpy changed(m_scheduler.get(), &Scheduler::ratesChanged);
    send(post());
    QTRY_COMPARE(changed.size(), 1);
    const auto state = m_scheduler->rates().value("passes_write");
    QCOMPARE(state.limit, 500);
    QCOMPARE(state.remaining, 320);
    QCOMPARE(state.resetAt.toSecsSinceEpoch(), 1780000000);
}

void TestScheduler::cancelledCallIsNeverAnswered()
{
    m_server->script({ok});
    m_server->hold();
    const auto ticket =
        m_scheduler->enqueue(post(), [this](const auto &answer) { m_answers.append(answer); });
    QTRY_COMPARE(m_server->waiting(), 1);
    m_scheduler->cancel(ticket);
    m_scheduler->cancel(ticket);
    QTRY_COMPARE(m_server->waiting(), 0);
    m_server->release();
    send(get());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_scheduler->pending(), 0);
}

void TestScheduler::queuedCallCanBeCancelled()
{
    m_server->script({ok});
    const auto ticket =
        m_scheduler->enqueue(post(), [this](const auto &answer) { m_answers.append(answer); });
    m_scheduler->cancel(ticket);
    send(get());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_server->received().size(), 1);
    QCOMPARE(m_server->received().first().method, "GET"_ba);
}

void TestScheduler::endOfTheSchedulerAnswersNobody()
{
    m_server->script({ok});
    m_server->hold();
    send(post());
    send(get());
    QTRY_COMPARE(m_server->waiting(), 2);
    m_scheduler.reset();
    m_server->release();
    QTest::qWait(20);
    QVERIFY(m_answers.isEmpty());
}

void TestScheduler::keyStaysAtHome()
{
    m_server->script({ok});
    auto request = get();
    request.authorized = false;
    send(request);
    QTRY_COMPARE(m_answers.size(), 1);
    QVERIFY(!m_server->received().first().headers.contains("authorization"));
}

void TestScheduler::unreachableServiceIsUnavailable()
{
    const auto request = post();
    m_server->close();
    send(request);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers.first().error().kind, ErrorKind::Unavailable);
    QVERIFY(outcomeIsUnknown(m_answers.first().error()));
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
