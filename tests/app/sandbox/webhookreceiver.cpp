// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "webhookreceiver.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qstring.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

namespace {

constexpr std::chrono::seconds patience(20);

Received parse(const QByteArray &bytes, qsizetype head)
{
    Received request;
    const auto lines = bytes.left(head).split('\n');
    request.requestLine = lines.first().trimmed();
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    request.body = bytes.mid(head + 4);
    return request;
}

std::optional<Received> readRequest(int socket)
{
    QByteArray bytes;
    char buffer[4096];
    while (true) {
        const auto head = bytes.indexOf("\r\n\r\n");
        if (head >= 0) {
            auto request = parse(bytes, head);
            if (request.body.size() >= request.headers.value("content-length").toLongLong())
                return request;
        }
        const auto size = ::recv(socket, buffer, sizeof buffer, 0);
        if (size <= 0)
            return std::nullopt;
        bytes.append(buffer, size);
    }
}

} // namespace

QJsonObject Received::json() const
{
    return QJsonDocument::fromJson(body).object();
}

WebhookReceiver::WebhookReceiver()
    : WebhookReceiver(status(200))
{}

WebhookReceiver::WebhookReceiver(QByteArray answer)
    : m_answer(std::move(answer))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, 64) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port for a webhook receiver");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

WebhookReceiver::~WebhookReceiver()
{
    m_isStopping = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
    for (const int socket : m_open)
        ::close(socket);
}

QByteArray WebhookReceiver::status(int code, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(code) + " Said\r\nContent-Length: 0\r\n" + headers + "\r\n";
}

void WebhookReceiver::answerWith(const QByteArray &answer)
{
    const std::lock_guard lock(m_mutex);
    m_answer = answer;
}

QString WebhookReceiver::url(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
}

bool WebhookReceiver::waitFor(qsizetype count)
{
    std::unique_lock lock(m_mutex);
    return m_arrived.wait_for(lock, patience, [&] { return m_received.size() >= count; });
}

QList<Received> WebhookReceiver::received()
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void WebhookReceiver::run()
{
    while (!m_isStopping) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0)
            serve(socket);
    }
}

void WebhookReceiver::serve(int socket)
{
    const auto request = readRequest(socket);
    QByteArray answer;
    {
        const std::lock_guard lock(m_mutex);
        if (request)
            m_received.append(*request);
        answer = m_answer;
    }
    m_arrived.notify_all();
    if (answer == hang) {
        m_open.append(socket);
        return;
    }
    if (answer == reset) {
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    } else {
        [[maybe_unused]] const auto sent =
            ::send(socket, answer.constData(), size_t(answer.size()), MSG_NOSIGNAL);
    }
    ::close(socket);
}

} // namespace qairopay::tests
