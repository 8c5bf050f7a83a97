// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "network/loopback.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>

namespace qairopay::api {

// The one way from a request to a typed future. Only for sources of this library that make calls.

/// A decoder of a body as one of an answer.
template <typename T> auto fromBody(Result<T> (*decode)(const QByteArray &))
{
    return [decode](const Answer &answer) { return decode(answer.body); };
}

/// An answer goes through `decode`, a cancelled future ends the call.
template <typename T, typename Decode> Reply<T> Client::call(Request request, Decode decode)
{
    // The key must not cross a network in the clear.
    if (request.url.scheme() != QLatin1StringView("https") && !network::isLoopbackHost(request.url.host())) {
        return QtFuture::makeReadyValueFuture(Result<T>(failure(
            ErrorKind::InvalidInput, QStringLiteral("The address of a service must begin with https."))));
    }
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto future = promise->future();
    const auto ticket = m_scheduler.enqueue(std::move(request), [promise, decode](Result<Answer> answer) {
        promise->addResult(answer ? Result<T>(decode(*answer)) : Result<T>(std::unexpected(answer.error())));
        promise->finish();
    });
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, ticket] { m_scheduler.cancel(ticket); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    return future;
}

/// The same for what only local services have; on any other profile nothing is sent.
template <typename T, typename Decode> Reply<T> Client::callLocal(Request request, Decode decode)
{
    if (m_profile.isLocal())
        return call<T>(std::move(request), std::move(decode));
    return QtFuture::makeReadyValueFuture(
        Result<T>(failure(ErrorKind::Unsupported, QStringLiteral("Only a local sandbox can do this."))));
}

} // namespace qairopay::api
