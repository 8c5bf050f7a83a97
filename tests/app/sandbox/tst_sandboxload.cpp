// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/filelimit.h"
#include "sandbox/http/transport.h"
#include "sandboxfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Peers that are slow, and many of them at once (ecosystem.md 1.6, api-contract 10.15), on raw sockets.
class tst_SandboxLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowPeersAreLeft_data();
    void slowPeersAreLeft();
    void anAnswerInTimeKeepsTheConnection();
    void aTenantHas64InFlightBesideAThousandIdle();
    void overTheSocketLimitIsClosed();
};

namespace {

constexpr int patienceMs = 30'000;
using sandbox::mostSockets;
constexpr std::size_t files = 2 * mostSockets + 512; // both ends of each are in this process

using Socket = std::unique_ptr<QTcpSocket>;

Socket connected(const SandboxFixture &sandbox)
{
    auto socket = std::make_unique<QTcpSocket>();
    const auto url = sandbox.server().baseUrl();
    socket->connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket->waitForConnected(patienceMs) ? std::move(socket) : nullptr;
}

/// Writes a byte now and then until the other side has had enough; answers how many went out.
int drip(QTcpSocket &socket, int most)
{
    int written = 0;
    while (written < most && socket.state() == QAbstractSocket::ConnectedState) {
        socket.write("a");
        socket.flush();
        ++written;
        socket.waitForDisconnected(50);
    }
    return written;
}

QByteArray request(const SandboxFixture &sandbox, const QByteArray &line, const QByteArray &more = {})
{
    return line + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + sandbox.server().key().reveal() +
           "\r\n" + more;
}

/// The status of the answer on this socket, and whether it was refused for the number of requests.
std::pair<int, bool> answerOn(QTcpSocket &socket)
{
    QByteArray bytes;
    while (!bytes.contains("\r\n\r\n") || bytes.endsWith("\r\n\r\n")) {
        if (!socket.waitForReadyRead(patienceMs))
            return {};
        bytes += socket.readAll();
    }
    return {bytes.split(' ').value(1).toInt(), bytes.contains("\"connection_limit\"")};
}

} // namespace

void tst_SandboxLoad::slowPeersAreLeft_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("nothing at all") << QByteArray() << QByteArray();
    QTest::newRow("a head that never ends") << QByteArray("GET /v1/passes") << QByteArray("X-A: ");
    QTest::newRow("a body that never ends")
        << QByteArray("POST /v1/passes")
        << QByteArray("Idempotency-Key: k\r\nContent-Length: 100000\r\n\r\n{\"");
    QTest::newRow("a chunk that never ends")
        << QByteArray("POST /v1/passes")
        << QByteArray("Idempotency-Key: k\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n{\"");
}

/// However often a byte comes: the time is that of the whole part.
void tst_SandboxLoad::slowPeersAreLeft()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, more);
    SandboxFixture sandbox({.times = {.idle = 1, .head = 1, .body = 1}});
    const auto socket = connected(sandbox);
    QVERIFY(socket);
    constexpr int most = 600;
    if (line.isEmpty()) {
        QVERIFY(socket->waitForDisconnected(patienceMs));
    } else {
        socket->write(request(sandbox, line, more));
        QVERIFY(drip(*socket, most) < most);
    }
    QVERIFY(socket->readAll().isEmpty());
    QCOMPARE(sandbox.client().get("/v1/passes").status, 200);
}

void tst_SandboxLoad::anAnswerInTimeKeepsTheConnection()
{
    SandboxFixture sandbox({.times = {.idle = 3}});
    const auto socket = connected(sandbox);
    QVERIFY(socket);
    for (int times = 0; times < 3; ++times) {
        socket->write(request(sandbox, "GET /v1/passes", "\r\n"));
        QCOMPARE(answerOn(*socket).first, 200);
    }
    QVERIFY(socket->waitForDisconnected(patienceMs)); // and then it is idle
}

void tst_SandboxLoad::aTenantHas64InFlightBesideAThousandIdle()
{
    if (!sandbox::allowOpenFiles(files))
        QSKIP("This machine allows too few open files.");
    constexpr int inFlight = 64;
    constexpr int over = 6;
    SandboxFixture sandbox({.answerDelayMs = 6000, .rateLimits = false, .times = {.idle = 300, .head = 300}});
    std::vector<Socket> idle;
    for (int i = 0; i < 1000; ++i) {
        idle.push_back(connected(sandbox));
        QVERIFY(idle.back());
        idle.back()->write("GET /v1/passes HTTP/1.1\r\nHos"); // and never more
    }
    std::vector<Socket> busy;
    for (int i = 0; i < inFlight + over; ++i)
        busy.push_back(connected(sandbox));
    for (const auto &socket : busy) {
        QVERIFY(socket);
        socket->write(request(sandbox, "GET /v1/passes", "\r\n"));
        socket->flush();
    }
    auto live = sandbox.client(sandbox::KeyScope::Admin, sandbox::Environment::Live);
    QCOMPARE(live.get("/v1/passes").status, 200); // another tenant's are counted for itself
    int served = 0;
    int refused = 0;
    for (const auto &socket : busy) {
        const auto [status, isForTheNumber] = answerOn(*socket);
        served += status == 200;
        refused += status == 429 && isForTheNumber;
    }
    QCOMPARE(served, inFlight);
    QCOMPARE(refused, over);
    QCOMPARE(sandbox.client().get("/v1/passes").status, 200); // they were given back
}

void tst_SandboxLoad::overTheSocketLimitIsClosed()
{
    if (!sandbox::allowOpenFiles(files))
        QSKIP("This machine allows too few open files.");
    SandboxFixture sandbox;
    std::vector<Socket> sockets;
    int closed = 0;
    for (int i = 0; i < mostSockets + 16 && closed == 0; ++i) {
        sockets.push_back(connected(sandbox));
        QVERIFY(sockets.back());
        if (i >= mostSockets - 8)
            closed += sockets.back()->waitForDisconnected(200);
    }
    QVERIFY(closed > 0);
    QVERIFY(sockets.size() >= mostSockets);
    sockets.clear();
    QTRY_COMPARE(sandbox.client().get("/v1/passes").status, 200);
}

QTEST_GUILESS_MAIN(tst_SandboxLoad)
#include "tst_sandboxload.moc"
