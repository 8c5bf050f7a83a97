// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/webhooks.h"

#include "api/eventstream.h"
#include "app/sandbox/sandboxfixture.h"
#include "app/sandbox/webhookreceiver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::api;
using qairopay::tests::SandboxFixture;
using qairopay::tests::WebhookReceiver;

namespace {

constexpr int patience = 20'000;

template <typename T> Result<T> answer(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("no answer");
    return future.result();
}

} // namespace

/// Endpoints, deliveries and the stream, against the real sandbox.
class TestWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEndpointsLife();
    void whatIsWrongIsNamed();
    void deliveriesAttemptsAndReplay();
    void eventsByTimeAndSubject();
    void theStreamHasWhatTheListHas();
    void aStreamOutlivesItsServersRest();

private:
    [[nodiscard]] Profile profile() const
    {
        return {u"Sandbox"_s, m_sandbox->server().baseUrl(), Environment::Embedded, u"Acme"_s};
    }
    void happen()
    {
        auto client = m_sandbox->client();
        tests::createTemplate(client);
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Client> m_client;
};

void TestWebhooks::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(
        sandbox::Options{.rateLimits = false, .webhooks = {.allowLoopback = true, .timeoutSeconds = 1}});
    m_client = std::make_unique<Client>(profile(), m_sandbox->server().key());
}

void TestWebhooks::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

void TestWebhooks::anEndpointsLife()
{
    Webhooks webhooks(*m_client);
    const auto made = answer(webhooks.create({.url = u"https://hooks.example.com/a"_s,
                                              .enabledEvents = QStringList{u"pass.*"_s},
                                              .description = u"Loyalty"_s,
                                              .isEnabled = {}}));
    QVERIFY(made);
    QVERIFY(made->secret.reveal().startsWith("whsec_"));
    QCOMPARE(made->endpoint.enabledEvents, QStringList{u"pass.*"_s});
    QCOMPARE(made->endpoint.status, u"enabled"_s);

    const auto changed = answer(webhooks.change(
        made->endpoint.id,
        {.url = {}, .enabledEvents = QStringList{u"*"_s}, .description = {}, .isEnabled = false}));
    QVERIFY(changed);
    QCOMPARE(changed->status, u"disabled"_s);
    QCOMPARE(changed->description, u"Loyalty"_s);
    const auto list = answer(webhooks.list());
    QVERIFY(list);
    QCOMPARE(list->items, QList<WebhookEndpoint>{*changed});

    const auto rotated = answer(webhooks.rotateSecret(made->endpoint.id));
    QVERIFY(rotated);
    QVERIFY(rotated->secret.reveal().startsWith("whsec_"));
    QVERIFY(rotated->secret != made->secret);
    QVERIFY(answer(webhooks.remove(made->endpoint.id)));
    QVERIFY(answer(webhooks.list())->items.isEmpty());
}

void TestWebhooks::whatIsWrongIsNamed()
{
    Webhooks webhooks(*m_client);
    const auto insecure = answer(webhooks.create(
        {.url = u"http://hooks.example.com/"_s, .enabledEvents = {}, .description = {}, .isEnabled = {}}));
    QVERIFY(!insecure);
    QCOMPARE(insecure.error().where, u"url"_s);
    const auto pattern = answer(webhooks.create({.url = u"https://hooks.example.com/"_s,
                                                 .enabledEvents = QStringList{u"*.created"_s},
                                                 .description = {},
                                                 .isEnabled = {}}));
    QVERIFY(!pattern);
    QCOMPARE(pattern.error().where, u"enabled_events[0]"_s);
    QCOMPARE(answer(webhooks.remove(u"whk_X"_s)).error().kind, ErrorKind::NotFound);
}

void TestWebhooks::deliveriesAttemptsAndReplay()
{
    WebhookReceiver receiver(WebhookReceiver::status(500));
    Webhooks webhooks(*m_client);
    const auto endpoint = answer(
        webhooks.create({.url = receiver.url(), .enabledEvents = {}, .description = {}, .isEnabled = {}}));
    QVERIFY(endpoint);
    happen();
    const auto event = answer(m_client->listEvents())->items.first();
    QCOMPARE(*answer(webhooks.event(event.id)), event);
    Page<Delivery> page;
    QTRY_VERIFY_WITH_TIMEOUT((page = *answer(webhooks.deliveries(event.id)),
                              page.items.size() == 1 && page.items.first().attempts.size() == 1),
                             patience);
    const auto first = page.items.first();
    QCOMPARE(first.endpointId, endpoint->endpoint.id);
    QCOMPARE(first.status, u"pending"_s);
    QVERIFY(first.nextAttemptAt.isValid());
    QCOMPARE(first.attempts.first().statusCode.value_or(0), 500);
    QCOMPARE(answer(webhooks.deliveriesTo(endpoint->endpoint.id))->items, page.items);

    receiver.answerWith(WebhookReceiver::status(200));
    const auto replayed = answer(webhooks.replay(event.id, endpoint->endpoint.id));
    QVERIFY(replayed);
    QCOMPARE(replayed->size(), 1);
    QVERIFY(replayed->first().isReplay);
    QVERIFY(receiver.waitFor(2));
    QTRY_VERIFY_WITH_TIMEOUT(
        (page = *answer(webhooks.deliveries(event.id)), page.items.first().status == "delivered"_L1),
        patience);
    QCOMPARE(page.items.size(), 2);
}

void TestWebhooks::eventsByTimeAndSubject()
{
    happen();
    m_sandbox->advance(60'000);
    happen();
    const auto all = answer(m_client->listEvents())->items;
    QCOMPARE(all.size(), 2);
    EventQuery query;
    query.from = all.first().created;
    QCOMPARE(answer(m_client->listEvents(query))->items, all.first(1));
    query = {};
    query.to = all.first().created;
    QCOMPARE(answer(m_client->listEvents(query))->items, all.last(1));
    query = {};
    query.resourceId = all.last().data["pass_template"_L1]["id"_L1].toString();
    QCOMPARE(answer(m_client->listEvents(query))->items, all.last(1));
}

void TestWebhooks::theStreamHasWhatTheListHas()
{
    happen();
    const auto known = answer(m_client->listEvents())->items.first();
    EventStream stream(profile(), m_sandbox->server().key());
    QList<Event> came;
    connect(&stream, &EventStream::received, this, [&](const Event &event) { came.prepend(event); });
    happen(); // between the list and the stream
    stream.start(known.id);
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 1, patience);
    QCOMPARE(stream.state(), EventStream::State::Open);
    happen();
    happen();
    QTRY_COMPARE_WITH_TIMEOUT(came.size(), 3, patience);
    QCOMPARE(came, answer(m_client->listEvents())->items.first(3));
}

void TestWebhooks::aStreamOutlivesItsServersRest()
{
    EventStream::Options options;
    options.retry.cap = std::chrono::milliseconds(50);
    EventStream stream(profile(), m_sandbox->server().key(), options);
    QList<Event> came;
    connect(&stream, &EventStream::received, this, [&](const Event &event) { came.append(event); });
    stream.start();
    QTRY_COMPARE_WITH_TIMEOUT(stream.state(), EventStream::State::Open, patience);
    m_sandbox->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stream.state(), EventStream::State::Waiting, patience);
    QVERIFY(stream.error());
    QCOMPARE(stream.error()->kind, ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(TestWebhooks)

#include "tst_webhooks.moc"
