// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/eventstream.h"
#include "support/faultserver.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::api;
using qairopay::test::FaultServer;
using State = EventStream::State;

namespace {

QByteArray frame(const QByteArray &id)
{
    const QByteArray envelope =
        R"({"id":"evt","type":"pass.created","created":"2026-05-19T10:00:00.000Z","data":{}})";
    return "id: " + id + "\nevent: pass.created\ndata: " + QByteArray(envelope).replace("evt", id) + "\n\n";
}

FaultServer::Answer streaming(const QByteArray &body, FaultServer::End end = FaultServer::End::Close)
{
    return {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n" + body, end};
}

} // namespace

/// The live stream against a service that misbehaves. (tst_api_webhooks has the real one.)
class TestEventStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eventsComeAndTheNextConnectionGoesOnBehindThem();
    void aStartCanGoOnBehindAnEvent();
    void whatIsRefusedIsNotAskedAgain_data();
    void whatIsRefusedIsNotAskedAgain();
    void aRefusalWithoutEndIsCut();
    void aFullServerIsAskedLater();
    void silenceIsCut();
    void rubbishIsCut();
    void stopIsTheEnd();
    void whoListensMayBeginAnew();
    void foreignHostsHaveNone();
    void theKeyIsNotSentAlongARedirect();

private:
    [[nodiscard]] std::unique_ptr<EventStream>
    stream(std::chrono::milliseconds silence = std::chrono::seconds(30))
    {
        EventStream::Options options;
        options.retry.base = std::chrono::milliseconds(5);
        options.silence = silence;
        auto made = std::make_unique<EventStream>(
            Profile{u"Test"_s, m_server->url(), Environment::Embedded, u"Acme"_s}, Secret("k"), options);
        m_ids.clear();
        connect(made.get(), &EventStream::received, this,
                [this](const Event &event) { m_ids.append(event.id.toString()); });
        return made;
    }

    std::unique_ptr<FaultServer> m_server;
    QStringList m_ids;
};

void TestEventStream::init()
{
    m_server = std::make_unique<FaultServer>();
}

void TestEventStream::eventsComeAndTheNextConnectionGoesOnBehindThem()
{
    m_server->script({streaming(": here\n\n" + frame("evt_1") + frame("evt_2")),
                      streaming(frame("evt_3"), FaultServer::End::Hang)});
    const auto events = stream();
    events->start();
    QTRY_COMPARE(m_ids, (QStringList{u"evt_1"_s, u"evt_2"_s, u"evt_3"_s}));
    QCOMPARE(events->state(), State::Open);
    QCOMPARE(m_server->received().size(), 2);
    const auto &first = m_server->received().at(0);
    QCOMPARE(first.path, "/v1/webhooks/events/stream");
    QCOMPARE(first.headers.value("authorization"), "Bearer k");
    QCOMPARE(first.headers.value("qairopay-version"), "2026-05-19");
    QVERIFY(!first.headers.contains("last-event-id"));
    QCOMPARE(m_server->received().at(1).headers.value("last-event-id"), "evt_2");
}

void TestEventStream::aStartCanGoOnBehindAnEvent()
{
    m_server->script({streaming({}, FaultServer::End::Hang)});
    const auto events = stream();
    events->start(EventId(u"evt_7"_s));
    QTRY_COMPARE(m_server->received().size(), 1);
    QCOMPARE(m_server->received().first().headers.value("last-event-id"), "evt_7");
}

void TestEventStream::whatIsRefusedIsNotAskedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown key") << 401 << "unauthenticated"_ba << ErrorKind::Unauthenticated;
    QTest::newRow("too small a scope") << 403 << "insufficient_scope"_ba << ErrorKind::Forbidden;
    QTest::newRow("no such route") << 404 << "not_found"_ba << ErrorKind::NotFound;
}

void TestEventStream::whatIsRefusedIsNotAskedAgain()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(ErrorKind, kind);
    m_server->script({FaultServer::error(status, type, "code")});
    const auto events = stream();
    events->start();
    QTRY_COMPARE(events->state(), State::Refused);
    QCOMPARE(events->error()->kind, kind);
    QTest::qWait(50); // ten times what it would wait
    QCOMPARE(m_server->received().size(), 1);
}

void TestEventStream::aRefusalWithoutEndIsCut()
{
    const FaultServer::Answer endless{"HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n\r\n" +
                                          QByteArray(1024 * 1024, 'x'),
                                      FaultServer::End::Hang};
    m_server->script({endless});
    const auto events = stream();
    events->start();
    QTRY_COMPARE(events->state(), State::Refused);
    QCOMPARE(events->error()->kind, ErrorKind::Forbidden);
}

void TestEventStream::aFullServerIsAskedLater()
{
    m_server->script({FaultServer::error(503, "unavailable", "code"),
                      {"nothing", FaultServer::End::Reset},
                      streaming(frame("evt_1"), FaultServer::End::Hang)});
    const auto events = stream();
    QSignalSpy changes(events.get(), &EventStream::stateChanged);
    events->start();
    QTRY_COMPARE(m_ids, QStringList{u"evt_1"_s});
    QCOMPARE(m_server->received().size(), 3);
    QVERIFY(changes.size() >=
            4); // connecting, waiting, connecting, open; after a reset Qt may ask again itself
    QVERIFY(!events->error());
}

void TestEventStream::silenceIsCut()
{
    m_server->script({streaming(frame("evt_1"), FaultServer::End::Hang)});
    const auto events = stream(std::chrono::milliseconds(60));
    events->start();
    QTRY_VERIFY(m_server->received().size() >= 2);
    QCOMPARE(m_server->received().at(1).headers.value("last-event-id"), "evt_1");
}

void TestEventStream::rubbishIsCut()
{
    m_server->script({streaming("data: {\"id\":\n\n", FaultServer::End::Hang),
                      streaming(frame("evt_1"), FaultServer::End::Hang)});
    const auto events = stream();
    events->start();
    QTRY_COMPARE(m_ids, QStringList{u"evt_1"_s});
}

void TestEventStream::stopIsTheEnd()
{
    m_server->script({streaming(frame("evt_1"))});
    const auto events = stream();
    connect(events.get(), &EventStream::received, this, [&] { events->stop(); });
    events->start();
    QTRY_COMPARE(events->state(), State::Stopped);
    QTest::qWait(50);
    QCOMPARE(m_ids.size(), 1);
    QCOMPARE(m_server->received().size(), 1);
}

void TestEventStream::whoListensMayBeginAnew()
{
    m_server->script({streaming(frame("evt_1") + frame("evt_2"), FaultServer::End::Hang),
                      streaming(frame("evt_3"), FaultServer::End::Hang)});
    const auto events = stream();
    connect(events.get(), &EventStream::received, this, [&](const Event &event) {
        if (event.id != EventId(u"evt_1"_s))
            return;
        events->stop();
        events->start(event.id);
    });
    events->start();
    QTRY_COMPARE(m_ids, (QStringList{u"evt_1"_s, u"evt_3"_s}));
    QCOMPARE(m_server->received().size(), 2);
    QCOMPARE(m_server->received().at(1).headers.value("last-event-id"), "evt_1");
}

void TestEventStream::foreignHostsHaveNone()
{
    EventStream events({u"Live"_s, QUrl(u"https://api.qairopay.com"_s), Environment::Live, u"Acme"_s},
                       Secret("k"));
    QVERIFY(!events.isSupported());
    events.start();
    QCOMPARE(events.state(), State::Stopped);
}

void TestEventStream::theKeyIsNotSentAlongARedirect()
{
    FaultServer elsewhere;
    elsewhere.script({streaming(frame("evt_9"))});
    m_server->script({FaultServer::reply(307, {}, {"Location: " + elsewhere.url().toEncoded()})});
    const auto events = stream();
    events->start();
    QTRY_COMPARE(events->state(), State::Refused);
    QVERIFY(elsewhere.received().isEmpty());
}

QTEST_GUILESS_MAIN(TestEventStream)

#include "tst_eventstream.moc"
