// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpsocket.h>

namespace qairopay::tests {

struct Reply
{
    int status = 0;                       ///< 0: the connection ended without an answer
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
    /// "conflict/pass_revoked", or empty.
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString param() const;
};

using Headers = QMap<QByteArray, QByteArray>;

/// A plain blocking client on one connection, apart from the product's: tests must be able to send what a
/// proper client never would.
class HttpClient
{
public:
    explicit HttpClient(const QUrl &server, Secret key = {});

    Reply get(const QByteArray &target, const Headers &headers = {});
    /// POST with a fresh idempotency key unless `headers` has one.
    Reply post(const QByteArray &target, const QJsonObject &body = {}, Headers headers = {});
    Reply patch(const QByteArray &target, const QJsonObject &body, const Headers &headers = {});
    Reply send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
               const Headers &headers = {});

    /// Sends bytes as they are on a new connection and reads one answer.
    Reply raw(const QByteArray &bytes);
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }
    Reply read();

private:
    void connectIfNeeded();
    static void record(const QByteArray &method, const QByteArray &target, const Reply &reply);

    QUrl m_server;
    Secret m_key;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

[[nodiscard]] QByteArray freshKey();

} // namespace qairopay::tests
