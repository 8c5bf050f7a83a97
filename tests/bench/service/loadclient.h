// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace qairopay::bench {

/// As little of a client as there can be: keep-alive sockets on the caller's thread, one request under way on
/// each. What it costs is the same whoever answers. Any answer but 2xx ends the program.
class LoadClient
{
public:
    LoadClient(quint16 port, int connections);
    ~LoadClient();
    Q_DISABLE_COPY_MOVE(LoadClient)

    /// The bytes of request `number`, head and body.
    using Request = std::function<QByteArray(int number)>;
    /// Gets each answer's body, in the order in which they come.
    using Seen = std::function<void(QByteArrayView body)>;

    struct Turn
    {
        double seconds = 0;
        std::vector<double> milliseconds; ///< of each request, in no order

        [[nodiscard]] double perSecond() const { return double(milliseconds.size()) / seconds; }
    };

    Turn run(int count, const Request &request, const Seen &seen = {});
    /// One request on the first connection.
    QByteArray once(const QByteArray &request);

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Connection
    {
        int socket = -1;
        std::string received;
        Time began;
    };

    static void send(Connection &connection, const QByteArray &request);
    /// Whether the answer is whole now.
    static bool receive(Connection &connection);

    std::vector<Connection> m_connections;
};

} // namespace qairopay::bench
