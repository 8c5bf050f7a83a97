// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "httpclient.h"
#include "sandbox/http/transport.h"

#include <QtTest/qtest.h>

#include <deque>
#include <future>
#include <thread>

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
