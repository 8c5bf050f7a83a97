// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <functional>
#include <memory>
#include <utility>

namespace qairopay::sandbox {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request as it came off the wire, framing checked.
struct HttpRequest
{
    QByteArray method;
    QByteArray target; ///< origin form, as sent
    HttpHeaders headers;
    QByteArray body;
    /// Runs something on the connection's own thread; empty where there is none.
    std::function<void(std::function<void()>)> home = {};

    /// The value of the first header of this name, whatever its case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

/// An answer that goes on after its head. Thread-safe.
class HttpStream
{
public:
    HttpStream() = default;
    virtual ~HttpStream() = default;
    Q_DISABLE_COPY_MOVE(HttpStream)

    /// False once the peer is gone, or has not taken what waits for it (1 MiB).
    [[nodiscard]] virtual bool send(QByteArray bytes) = 0;
};

struct HttpResponse
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json"); ///< empty: an answer without a body
    HttpHeaders headers;
    QByteArray body;
    /// Called when the head is on its way; then `body` is not used, and the connection ends with the stream.
    std::function<void(std::shared_ptr<HttpStream>)> stream = {};
};

/// Called once per request, from any thread.
using HttpReply = std::function<void(HttpResponse)>;
using HttpHandler = std::function<void(HttpRequest, HttpReply)>;

/// "Sun, 06 Nov 1994 08:49:37 GMT", of a time in milliseconds since 1970.
[[nodiscard]] QByteArray httpDate(qint64 msecs);

} // namespace qairopay::sandbox
