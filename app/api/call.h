// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qpromise.h>

namespace qairopay::api {

/// The one way from a request to a typed future: an answer goes through `decode`, a cancelled future ends the
/// call. For client.cpp and simulator.cpp only.
template <typename T, typename Decode> Reply<T> Client::call(Request request, Decode decode)
{
    // The key must not cross a network in the clear.
    if (request.url.scheme() != QLatin1StringView("https") && !isLoopback(request.url)) {
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

} // namespace qairopay::api
