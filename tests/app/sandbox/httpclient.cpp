// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "httpclient.h"

#include "support/recordings.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/quuid.h>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

namespace {

constexpr int patienceMs = 20'000;

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Reply::error() const
{
    const auto error = json().value("error"_L1).toObject();
    return error.isEmpty() ? QString()
                           : error.value("type"_L1).toString() + u'/' + error.value("code"_L1).toString();
}

QString Reply::param() const
{
    return json().value("error"_L1).toObject().value("param"_L1).toString();
}

QByteArray freshKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

HttpClient::HttpClient(const QUrl &server, Secret key)
    : m_server(server)
    , m_key(std::move(key))
{}

void HttpClient::connectIfNeeded()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return;
    m_buffer.clear();
    m_socket.abort();
    m_socket.connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
    m_socket.waitForConnected(patienceMs);
}

Reply HttpClient::get(const QByteArray &target, const Headers &headers)
{
    return send("GET", target, {}, headers);
}

Reply HttpClient::post(const QByteArray &target, const QJsonObject &body, Headers headers)
{
    if (!headers.contains("Idempotency-Key"))
        headers.insert("Idempotency-Key", freshKey());
    return send("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Reply HttpClient::patch(const QByteArray &target, const QJsonObject &body, const Headers &headers)
{
    return send("PATCH", target, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Reply HttpClient::send(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                       const Headers &headers)
{
    QByteArray request =
        method + ' ' + target + " HTTP/1.1\r\nHost: " + m_server.authority().toLatin1() + "\r\n";
    if (!m_key.isEmpty() && !headers.contains("Authorization"))
        request += "Authorization: Bearer " + m_key.reveal() + "\r\n";
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (!it.value().isNull())
            request += it.key() + ": " + it.value() + "\r\n";
    }
    if (!body.isEmpty())
        request += "Content-Type: application/json\r\n";
    request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    connectIfNeeded();
    m_socket.write(request);
    auto reply = read();
    record(method, target, reply);
    return reply;
}

void HttpClient::record(const QByteArray &method, const QByteArray &target, const Reply &reply)
{
    static const auto folder = qEnvironmentVariable("QAIROPAY_RECORDINGS");
    if (!folder.isEmpty() && reply.status != 0)
        test::record(folder, {method, target, reply.status, reply.headers.value("content-type"), reply.body});
}

Reply HttpClient::raw(const QByteArray &bytes)
{
    m_socket.abort();
    connectIfNeeded();
    m_socket.write(bytes);
    return read();
}

Reply HttpClient::read()
{
    qsizetype head = -1;
    while ((head = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
            return {};
        m_buffer += m_socket.readAll();
    }
    Reply reply;
    const auto lines = m_buffer.left(head).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const auto length = reply.headers.value("content-length").toLongLong();
    while (m_buffer.size() < head + 4 + length) {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
            break;
        m_buffer += m_socket.readAll();
    }
    reply.body = m_buffer.mid(head + 4, length);
    m_buffer.remove(0, head + 4 + length);
    if (reply.headers.value("connection") == "close")
        m_socket.abort();
    return reply;
}

} // namespace qairopay::tests
