// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "httpclient.h"
#include "sandbox/http/session.h"

#include <QtTest/qtest.h>

#include <deque>
#include <future>
#include <thread>
#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;
using sandbox::HttpReply;
using sandbox::HttpRequest;
using sandbox::HttpResponse;
using sandbox::Transport;

/// Threads that answer, each with connections of its own, and how they end.
class tst_Transport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopWaitsForAnAnswerThatATimerGives_data();
    void aStopWaitsForAnAnswerThatATimerGives();
    void busyThreadsKeepApart_data();
    void busyThreadsKeepApart();
    void ofOneNameTheLastHeaderCounts();
};

namespace {

constexpr int threads = 3;
constexpr int patienceMs = 20'000;

} // namespace

void tst_Transport::aStopWaitsForAnAnswerThatATimerGives_data()
{
    QTest::addColumn<int>("thread");
    QTest::newRow("on the thread that has the timers") << 0;
    QTest::newRow("on the second thread") << 1;
    QTest::newRow("on the third thread") << 2;
}

/// The timer begins when every thread has let go of its idle connections, and those without another ended.
void tst_Transport::aStopWaitsForAnAnswerThatATimerGives()
{
    QFETCH(const int, thread);
    std::promise<HttpReply> asked;
    auto late = asked.get_future();
    const auto listening =
        Transport::listen({.address = u"127.0.0.1"_s,
                           .port = 0,
                           .handler =
                               [&](const HttpRequest &request, HttpReply reply) {
                                   if (request.target == "/late")
                                       return asked.set_value(std::move(reply));
                                   reply({});
                               },
                           .bodyLimit = [](QByteArrayView, QByteArrayView) { return quint64(0); },
                           .refusal = [](int status, const char *) { return HttpResponse{.status = status}; },
                           .threads = threads});
    QVERIFY(listening);
    const auto &transport = *listening;
    transport->start();
    std::deque<HttpClient> clients; // one of each thread, which get them in turn
    for (int i = 0; i < threads; ++i) {
        clients.emplace_back(QUrl(u"http://127.0.0.1:%1"_s.arg(transport->port())));
        QCOMPARE(clients.back().get("/now").status, 200);
    }
    auto &busy = clients[std::size_t(thread)];
    busy.socket().write("GET /late HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(busy.socket().waitForBytesWritten(patienceMs));
    auto reply = late.get(); // moved on, not copied: it holds the connection

    const std::jthread stopping([&] { transport->stop(); });
    for (auto &client : clients) {
        if (&client != &busy)
            QVERIFY(client.socket().waitForDisconnected(patienceMs));
    }
    transport->after(1, [reply = std::move(reply)] { reply({}); });
    const auto answer = busy.read();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("connection"), "close");
}

void tst_Transport::busyThreadsKeepApart_data()
{
    QTest::addColumn<int>("neighbourServes");
    QTest::addColumn<bool>("isHere");
    QTest::addColumn<bool>("goes");
    QTest::newRow("both busy on one processor") << 1000 << true << true;
    QTest::newRow("the other one serves next to nothing") << 3 << true << false;
    QTest::newRow("the other one is elsewhere") << 1000 << false << false;
}

void tst_Transport::busyThreadsKeepApart()
{
#ifdef Q_OS_LINUX
    QFETCH(const int, neighbourServes);
    QFETCH(const bool, isHere);
    QFETCH(const bool, goes);
    cpu_set_t before;
    QCOMPARE(::sched_getaffinity(0, sizeof before, &before), 0);
    if (CPU_COUNT(&before) < 2)
        QSKIP("There is one processor.");
    const sandbox::TransportOptions options;
    std::atomic<int> connections = 0;
    sandbox::Lane neighbour(options, connections);
    sandbox::Lane lane(options, connections);
    lane.neighbour = &neighbour;
    constexpr int rounds = 100;
    int moves = 0; // the kernel may move it, too
    for (int round = 0; round < rounds; ++round) {
        neighbour.served += quint32(neighbourServes);
        for (int request = 0; request < 255; ++request)
            lane.keepApart();
        const int here = ::sched_getcpu();
        neighbour.processor = isHere ? here : here + 1;
        lane.keepApart();
        moves += ::sched_getcpu() != here ? 1 : 0;
    }
    QVERIFY2(goes ? moves > rounds / 2 : moves < rounds / 2, qPrintable(QString::number(moves)));
    cpu_set_t after;
    QCOMPARE(::sched_getaffinity(0, sizeof after, &after), 0);
    QVERIFY(CPU_EQUAL(&before, &after)); // it may go anywhere again
#endif
}

void tst_Transport::ofOneNameTheLastHeaderCounts()
{
    const auto listening = Transport::listen(
        {.address = u"127.0.0.1"_s,
         .port = 0,
         .handler =
             [](const HttpRequest &, const HttpReply &reply) {
                 reply({.status = 201,
                        .headers = {{"X-One", "a"}, {"X-Two", "b"}, {"x-one", "c"}},
                        .body = "{}"});
             },
         .bodyLimit = [](QByteArrayView, QByteArrayView) { return quint64(0); },
         .refusal = [](int status, const char *) { return HttpResponse{.status = status}; }});
    QVERIFY(listening);
    (*listening)->start();
    HttpClient client(QUrl(u"http://127.0.0.1:%1"_s.arg((*listening)->port())));
    QCOMPARE(client.get("/").headers.value("x-one"), "c"); // and it is connected
    client.socket().write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray answer;
    QVERIFY(QTest::qWaitFor([&] {
        answer += client.socket().readAll();
        return answer.endsWith("{}") || !client.socket().waitForReadyRead(patienceMs);
    }));
    const auto lines = answer.split('\n');
    QCOMPARE(lines.first(), "HTTP/1.1 201 Created\r");
    QVERIFY(!answer.contains("X-One: a"));
    QVERIFY(answer.contains("\r\nX-Two: b\r\nx-one: c\r\n"));
    QVERIFY(answer.contains("\r\nContent-Length: 2\r\n\r\n{}"));
    QVERIFY(!answer.contains("Connection:"));
}

QTEST_GUILESS_MAIN(tst_Transport)
#include "tst_transport.moc"
