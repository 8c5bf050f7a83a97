// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qfuturewatcher.h>

#include <type_traits>
#include <utility>

namespace qairopay {

/// Calls `then` with what the work answers, in the context's thread, and never before whoever asked has gone
/// on: QFuture::then() calls at once when the work was quick, in the middle of the call that began it.
/// Nothing is called when the context has ended by then, or the work was cancelled.
template <typename T, typename Then> void whenDone(const QFuture<T> &work, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->isCanceled())
                             return;
                         if constexpr (std::is_void_v<T>)
                             then();
                         else
                             then(watcher->result());
                     });
    watcher->setFuture(work);
}

} // namespace qairopay
