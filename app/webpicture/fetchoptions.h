// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qfuture.h>
#include <QtNetwork/qhostaddress.h>

#include <chrono>
#include <functional>

namespace qairopay::webpicture {

/// The addresses of a host; none where it is not known.
using Resolver = std::function<QFuture<QList<QHostAddress>>(const QString &host)>;

/// Whoever keeps the program off line lets one address through for one request.
struct Gate
{
    std::function<void(const QString &address)> open;
    std::function<void(const QString &address)> close;
};

/// How pictures are fetched. But for the gate the defaults are the rule; other values are a test's.
struct FetchOptions
{
    Gate gate;                                                   ///< none: nobody keeps it
    Resolver resolver;                                           ///< none: the system's
    std::function<bool(const QHostAddress &address)> mayConnect; ///< none: what is public
    QByteArray trustedRoots;                                     ///< PEM; empty: the system's
    quint16 port = 443;
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< for each number of a host
};

/// The same with what is none filled in.
[[nodiscard]] FetchOptions completed(FetchOptions options);

} // namespace qairopay::webpicture
