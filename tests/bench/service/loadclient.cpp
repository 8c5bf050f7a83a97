// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "loadclient.h"

#include <QtCore/qlogging.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>

namespace qairopay::bench {

namespace {

constexpr std::string_view endOfHead = "\r\n\r\n";
constexpr int patienceMs = 60'000;

int connected(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (socket < 0 || ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("no connection to port %d", int(port));
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

std::size_t bodyLength(std::string_view head)
{
    constexpr std::string_view name = "\r\nContent-Length: ";
    const auto at = head.find(name);
    return at == std::string_view::npos ? 0 : std::strtoul(head.data() + at + name.size(), nullptr, 10);
}

void requireSuccess(const std::string &answer)
{
    constexpr std::size_t status = std::string_view("HTTP/1.1 ").size();
    if (answer[status] != '2')
        qFatal("the service answers %.*s", int(std::min<std::size_t>(answer.size(), 2000)), answer.data());
}

double milliseconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

LoadClient::LoadClient(quint16 port, int connections)
{
    for (int i = 0; i < connections; ++i)
        m_connections.push_back({.socket = connected(port), .received = {}, .began = {}});
}

LoadClient::~LoadClient()
{
    for (const auto &connection : m_connections)
        ::close(connection.socket);
}

void LoadClient::send(Connection &connection, const QByteArray &request)
{
    connection.received.clear();
    connection.began = std::chrono::steady_clock::now();
    for (qsizetype sent = 0; sent < request.size();) {
        const auto size = ::send(connection.socket, request.constData() + sent,
                                 std::size_t(request.size() - sent), MSG_NOSIGNAL);
        if (size <= 0)
            qFatal("the service closed a connection");
        sent += size;
    }
}

bool LoadClient::receive(Connection &connection)
{
    std::array<char, 64 * 1024> chunk;
    const auto size = ::recv(connection.socket, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (size <= 0)
        qFatal("the service closed a connection");
    auto &received = connection.received;
    received.append(chunk.data(), std::size_t(size));
    const auto end = received.find(endOfHead);
    if (end == std::string::npos)
        return false;
    const std::string_view head(received.data(), end + 2);
    return received.size() >= end + endOfHead.size() + bodyLength(head);
}

LoadClient::Turn LoadClient::run(int count, const Request &request, const Seen &seen)
{
    Turn turn;
    turn.milliseconds.reserve(std::size_t(count));
    const auto began = std::chrono::steady_clock::now();
    int next = 0;
    std::vector<pollfd> waiting;
    for (auto &connection : m_connections) {
        waiting.push_back({.fd = connection.socket, .events = POLLIN, .revents = 0});
        if (next < count)
            send(connection, request(next++));
    }
    while (int(turn.milliseconds.size()) < count) {
        if (::poll(waiting.data(), waiting.size(), patienceMs) == 0)
            qFatal("the service does not answer");
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            auto &connection = m_connections[i];
            if (waiting[i].revents == 0 || !receive(connection))
                continue;
            turn.milliseconds.push_back(milliseconds(std::chrono::steady_clock::now() - connection.began));
            requireSuccess(connection.received);
            if (seen) {
                const auto body = connection.received.find(endOfHead) + endOfHead.size();
                seen(QByteArrayView(connection.received).sliced(qsizetype(body)));
            }
            if (next < count)
                send(connection, request(next++));
        }
    }
    turn.seconds = milliseconds(std::chrono::steady_clock::now() - began) / 1000;
    return turn;
}

QByteArray LoadClient::once(const QByteArray &request)
{
    QByteArray answer;
    run(1, [&](int) { return request; }, [&](QByteArrayView body) { answer = body.toByteArray(); });
    return answer;
}

} // namespace qairopay::bench
