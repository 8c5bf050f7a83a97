// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/httphead.h"
#include "sandboxfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// Requests that no proper client sends (ecosystem.md, finding 3 and 1.6), on raw sockets.
class tst_SandboxFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<SandboxFixture>(); }
    void heads_data();
    void heads();
    void onTheWire_data();
    void onTheWire();
    void bodiesOverTheirLimit();
    void splitAnywhereIsTheSame();
    void pipelinedRequestsAreAnsweredInOrder();
    void expectContinueIsAnswered();

private:
    QByteArray key() const { return m_sandbox->server().key().reveal(); }

    std::unique_ptr<SandboxFixture> m_sandbox;
};

void tst_SandboxFraming::heads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status"); // 0: fine
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head << status;
    };
    const QByteArray get = "GET / HTTP/1.1\r\n";
    const QByteArray host = "Host: a\r\n";
    row("plain", get + host + "\r\n", 0);
    row("chunked", get + host + "Transfer-Encoding: chunked\r\n\r\n", 0);
    row("HTTP/1.0 without a host", "GET / HTTP/1.0\r\n\r\n", 0);
    row("no host", get + "\r\n", 400);
    row("two hosts", get + host + host + "\r\n", 400);
    row("length and chunked", get + host + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("two lengths", get + host + "Content-Length: 1\r\nContent-Length: 1\r\n\r\n", 400);
    row("a list of lengths", get + host + "Content-Length: 1, 1\r\n\r\n", 400);
    row("a negative length", get + host + "Content-Length: -1\r\n\r\n", 400);
    row("a signed length", get + host + "Content-Length: +1\r\n\r\n", 400);
    row("a length in hexadecimal", get + host + "Content-Length: 0x1\r\n\r\n", 400);
    row("an absurd length", get + host + "Content-Length: 99999999999999999999\r\n\r\n", 400);
    row("an unknown coding", get + host + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("two codings", get + host + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("chunked twice", get + host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("a folded line", get + host + "X-A: 1\r\n 2\r\n\r\n", 400);
    row("a folded first line", get + " x\r\n" + host + "\r\n", 400);
    row("a space before the colon", get + host + "Content-Length : 1\r\n\r\n", 400);
    row("no colon", get + host + "hello\r\n\r\n", 400);
    row("no name", get + host + ": x\r\n\r\n", 400);
    row("a bare LF", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400);
    row("a bare CR", get + "Host: a\rb\r\n\r\n", 400);
    row("a NUL", get + QByteArray("Host: a\0b\r\n\r\n", 13), 400);
    row("an absolute target", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n", 400);
    row("no target", "GET  HTTP/1.1\r\n" + host + "\r\n", 400);
    row("a space in the target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400);
    row("no version", "GET /\r\n" + host + "\r\n", 400);
    row("HTTP/2", "GET / HTTP/2.0\r\n" + host + "\r\n", 505);
    row("a long target", "GET /" + QByteArray(5000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("a long line", get + host + "X-A: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
    row("64 fields", get + host + QByteArray("X: 1\r\n").repeated(63) + "\r\n", 0);
    row("65 fields", get + host + QByteArray("X: 1\r\n").repeated(64) + "\r\n", 431);
    row("17 KiB", get + host + ("X: " + QByteArray(6000, 'a') + "\r\n").repeated(3) + "\r\n", 431);
}

void tst_SandboxFraming::heads()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    const auto fault = sandbox::checkHead({head.constData(), static_cast<std::size_t>(head.size())});
    QCOMPARE(fault ? fault->status : 0, status);
}

void tst_SandboxFraming::onTheWire_data()
{
    heads_data();
}

/// The same through the socket, with an answer in the envelope, and the connection ends.
void tst_SandboxFraming::onTheWire()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    if (status == 0)
        return;
    HttpClient client(m_sandbox->server().baseUrl());
    const auto reply = client.raw(head);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.error(), u"invalid_parameter/malformed_request"_s);
    QCOMPARE(reply.headers.value("connection"), "close");
}

void tst_SandboxFraming::bodiesOverTheirLimit()
{
    HttpClient client(m_sandbox->server().baseUrl(), m_sandbox->server().key());
    const QByteArray large(1 << 20, 'a');
    QCOMPARE(client.send("POST", "/v1/passes", large + 'a', {{"Idempotency-Key", "k"}}).status, 413);
    QCOMPARE(client.send("POST", "/v1/passes", large, {{"Idempotency-Key", "k"}}).status, 400);
    QCOMPARE(client.send("POST", "/v1/passes/batch", large + 'a', {{"Idempotency-Key", "k"}}).status, 400);
    QCOMPARE(client.send("PUT", "/v1/assets/x", QByteArray((4 << 20) + 1, 'a')).status, 413);
    const auto chunk = QByteArray::number(2 << 20, 16) + "\r\n" + QByteArray(2 << 20, 'a') + "\r\n0\r\n\r\n";
    const auto reply = client.raw("POST /v1/passes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + key() +
                                  "\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk);
    QCOMPARE(reply.status, 413);
    const auto bad =
        client.raw("POST /v1/passes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QCOMPARE(bad.status, 400);
}

void tst_SandboxFraming::splitAnywhereIsTheSame()
{
    const QByteArray request =
        "GET /v1/passes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + key() + "\r\n\r\n";
    for (qsizetype at = 1; at < request.size(); at += 7) {
        HttpClient client(m_sandbox->server().baseUrl());
        auto &socket = client.socket();
        socket.connectToHost(m_sandbox->server().baseUrl().host(),
                             static_cast<quint16>(m_sandbox->server().baseUrl().port()));
        QVERIFY(socket.waitForConnected());
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.write(request.left(at));
        socket.waitForBytesWritten();
        socket.write(request.mid(at));
        QCOMPARE(client.read().status, 200);
    }
}

void tst_SandboxFraming::pipelinedRequestsAreAnsweredInOrder()
{
    const auto get = [this](const QByteArray &path) {
        return "GET " + path + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + key() + "\r\n\r\n";
    };
    HttpClient client(m_sandbox->server().baseUrl());
    QCOMPARE(client.raw(get("/v1/passes") + get("/v1/passes/pass_X") + get("/v1/scans")).status, 200);
    QCOMPARE(client.read().status, 404);
    QCOMPARE(client.read().status, 200);
}

void tst_SandboxFraming::expectContinueIsAnswered()
{
    HttpClient client(m_sandbox->server().baseUrl());
    const QByteArray head = "POST /v1/passes HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + key() +
                            "\r\nIdempotency-Key: k\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    QCOMPARE(client.raw(head).status, 100);
    client.socket().write("{}");
    QCOMPARE(client.read().error(), u"invalid_parameter/missing_field"_s);
    auto other = head;
    QCOMPARE(client.raw(other.replace("100-continue", "a-miracle")).status, 417);
}

QTEST_GUILESS_MAIN(tst_SandboxFraming)
#include "tst_sandboxframing.moc"
