// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

namespace {

/// One listener of server-sent events.
class Listener
{
public:
    Listener(const SandboxFixture &fixture, const QByteArray &query = {}, const QByteArray &lastId = {},
             sandbox::Environment environment = sandbox::Environment::Sandbox)
    {
        const auto url = fixture.server().baseUrl();
        m_socket.connectToHost(url.host(), quint16(url.port()));
        m_socket.waitForConnected();
        m_socket.write("GET /v1/webhooks/events/stream" + query +
                       " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                       fixture.server().key(environment).reveal() + "\r\n" +
                       (lastId.isEmpty() ? QByteArray() : "Last-Event-ID: " + lastId + "\r\n") + "\r\n");
        waitUntil([this] { return m_bytes.contains("\r\n\r\n"); });
    }

    [[nodiscard]] QByteArray head() const { return m_bytes.left(m_bytes.indexOf("\r\n\r\n")); }
    /// The events that came, once there are so many.
    [[nodiscard]] QList<QJsonObject> events(qsizetype count)
    {
        waitUntil([&] { return m_bytes.count("\n\n") >= count; });
        QList<QJsonObject> list;
        for (const auto &line : m_bytes.split('\n')) {
            if (line.startsWith("data: "))
                list.append(QJsonDocument::fromJson(line.sliced(6)).object());
        }
        return list;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool waitForEnd()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(20'000);
    }

private:
    template <typename Condition> void waitUntil(Condition condition)
    {
        while (!condition() && m_socket.waitForReadyRead(20'000))
            m_bytes += m_socket.readAll();
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

} // namespace

/// The live stream of events (ours): server-sent events with Last-Event-ID.
class tst_SandboxStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eventsComeAsTheyHappen();
    void whoComesBackMissesNone();
    void onlyOneTypeWhenAsked();
    void tenantsHearTheirOwn();
    void manyAtOnceComeInOrder();
    void aResetDoesNotEndAStream();
    void thereIsAMost();
    void refusals();
    void stoppingEndsStreams();

private:
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
};

void tst_SandboxStream::init()
{
    m_client.reset();
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.rateLimits = false});
    m_client.reset(new HttpClient(m_sandbox->client()));
}

void tst_SandboxStream::eventsComeAsTheyHappen()
{
    createTemplate(*m_client); // before: not sent
    Listener listener(*m_sandbox);
    QVERIFY(listener.head().startsWith("HTTP/1.1 200"));
    QVERIFY(listener.head().contains("Content-Type: text/event-stream"));
    const auto id = createTemplate(*m_client);
    const auto events = listener.events(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0]["data"_L1]["pass_template"_L1]["id"_L1].toString(), id);
    const auto event = events[0]["id"_L1].toString().toLatin1();
    QCOMPARE(events[0], m_client->get("/v1/webhooks/events/" + event).json());
    QVERIFY(listener.bytes().contains("id: " + event + "\nevent: pass_template.created\ndata: {"));
}

void tst_SandboxStream::whoComesBackMissesNone()
{
    QByteArray last;
    {
        Listener listener(*m_sandbox);
        createTemplate(*m_client);
        last = listener.events(1)[0]["id"_L1].toString().toLatin1();
    }
    const QStringList missed{createTemplate(*m_client), createTemplate(*m_client)};
    Listener again(*m_sandbox, {}, last);
    const auto events = again.events(2);
    QCOMPARE(events.size(), 2);
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(events[i]["data"_L1]["pass_template"_L1]["id"_L1].toString(), missed[i]);
    // From the beginning of time.
    Listener all(*m_sandbox, {}, "evt_0");
    QCOMPARE(all.events(3).size(), 3);
}

void tst_SandboxStream::onlyOneTypeWhenAsked()
{
    Listener listener(*m_sandbox, "?type=pass.*");
    createPass(*m_client, createTemplate(*m_client));
    const auto events = listener.events(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0]["type"_L1].toString(), u"pass.created"_s);
}

void tst_SandboxStream::tenantsHearTheirOwn()
{
    Listener listener(*m_sandbox, {}, {}, sandbox::Environment::Live);
    createTemplate(*m_client);
    auto live = m_sandbox->client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    const auto id = createTemplate(live);
    const auto events = listener.events(1);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0]["data"_L1]["pass_template"_L1]["id"_L1].toString(), id);
}

void tst_SandboxStream::manyAtOnceComeInOrder()
{
    const auto id = createTemplate(*m_client);
    Listener listener(*m_sandbox);
    for (int batch = 0; batch < 3; ++batch) {
        QJsonArray passes;
        for (int i = 0; i < 100; ++i)
            passes.append(passFor(id, u"a%1@example.com"_s.arg(i)));
        m_client->post("/v1/passes/batch", {{u"passes"_s, passes}});
    }
    QStringList ids;
    for (const auto &event : listener.events(300))
        ids.append(event["id"_L1].toString());
    auto sorted = ids;
    sorted.sort();
    QCOMPARE(ids.size(), 300);
    QCOMPARE(ids, sorted);
    QCOMPARE(QSet(ids.begin(), ids.end()).size(), 300);
}

void tst_SandboxStream::aResetDoesNotEndAStream()
{
    m_client->post("/v1/test/clock/advance", {{u"seconds"_s, 90 * 86'400}});
    Listener listener(*m_sandbox);
    createTemplate(*m_client);
    const auto before = listener.events(1).first()["id"_L1].toString();
    m_client->post("/v1/test/reset");
    const auto made = createTemplate(*m_client);
    const auto events = listener.events(2);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[1]["data"_L1]["pass_template"_L1]["id"_L1].toString(), made);
    QVERIFY(events[1]["id"_L1].toString() < before); // of the machine's time again
    // Nor does it hold back whoever comes with an id of before.
    Listener again(*m_sandbox, {}, before.toLatin1());
    QCOMPARE(again.events(1).first(), events[1]);
}

void tst_SandboxStream::thereIsAMost()
{
    std::vector<std::unique_ptr<Listener>> listeners;
    for (int i = 0; i < 16; ++i)
        listeners.push_back(std::make_unique<Listener>(*m_sandbox));
    const auto refused = m_client->get("/v1/webhooks/events/stream");
    QCOMPARE(refused.error(), u"rate_limited/connection_limit"_s);
    // Requests of others are not held up by open streams.
    QCOMPARE(m_client->get("/v1/passes").status, 200);
}

void tst_SandboxStream::refusals()
{
    QCOMPARE(m_client->get("/v1/webhooks/events/stream", {{"Last-Event-ID", "pass_1"}}).param(),
             u"Last-Event-ID"_s);
    QCOMPARE(m_client->get("/v1/webhooks/events/stream?colour=red").error(),
             u"invalid_parameter/unknown_field"_s);
    HttpClient nobody(m_sandbox->server().baseUrl());
    QCOMPARE(nobody.get("/v1/webhooks/events/stream").error(), u"unauthenticated/missing_auth"_s);
    auto browser = m_sandbox->client(sandbox::KeyScope::Publishable);
    QCOMPARE(browser.get("/v1/webhooks/events/stream").error(), u"insufficient_scope/publishable_key"_s);
}

void tst_SandboxStream::stoppingEndsStreams()
{
    Listener listener(*m_sandbox);
    m_client.reset();
    m_sandbox->stop();
    QVERIFY(listener.waitForEnd());
}

QTEST_GUILESS_MAIN(tst_SandboxStream)
#include "tst_sandboxstream.moc"
