// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/faultserver.h"

#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpsocket.h>

using namespace Qt::StringLiterals;

namespace qairopay::test {

FaultServer::FaultServer(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_waiting.removeAll(socket);
                socket->deleteLater();
            });
        }
    });
    listen(QHostAddress::LocalHost);
}

QUrl FaultServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void FaultServer::read(QTcpSocket *socket)
{
    const auto bytes = socket->peek(socket->bytesAvailable());
    const auto headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const auto lines = bytes.first(headEnd).split('\n');
    const auto words = lines.first().split(' ');
    Received received{words.value(0), words.value(1), {}, {}};
    for (const auto &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        received.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const auto length = received.headers.value("content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return;
    received.body = socket->read(headEnd + 4 + length).sliced(headEnd + 4);
    m_received.append(received);
    if (m_held)
        m_waiting.append(socket);
    else
        answer(socket);
}

void FaultServer::release()
{
    m_held = false;
    for (auto *socket : std::exchange(m_waiting, {}))
        answer(socket);
}

void FaultServer::answer(QTcpSocket *socket)
{
    if (m_script.isEmpty())
        return;
    const auto answer = m_script.at(std::min(m_next++, m_script.size() - 1));
    socket->write(answer.bytes);
    switch (answer.end) {
    case End::Keep:
        break;
    case End::Close:
        socket->disconnectFromHost();
        break;
    case End::Reset:
        socket->flush();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket->abort();
        break;
    case End::Hang:
        break;
    }
}

FaultServer::Answer FaultServer::reply(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(status) +
        " X\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &header : headers)
        bytes += header + "\r\n";
    return {bytes + "\r\n" + body};
}

FaultServer::Answer FaultServer::error(int status, const QByteArray &type, const QByteArray &code,
                                       const QList<QByteArray> &headers, const QByteArray &more)
{
    return reply(status,
                 R"({"error":{"type":")" + type + R"(","code":")" + code +
                     R"(","message":"No.","param":"holder.email","request_id":"req_1")" + more + "}}",
                 headers);
}

} // namespace qairopay::test
