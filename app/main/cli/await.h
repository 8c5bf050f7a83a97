// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "interruption/interruption.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qfuturewatcher.h>

namespace qairopay::cli {

/// Runs the program's event loop until the answer is there. For the top level of a command only, where no
/// other loop runs.
template <typename T> [[nodiscard]] Result<T> await(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::came, &loop, &QEventLoop::quit);
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (interruption.hasCome() && !future.isFinished())
        return failure(ErrorKind::Cancelled,
                       QStringLiteral("Interrupted; what was asked of the service may have been done."));
    if (future.resultCount() == 0)
        return failure(ErrorKind::Cancelled, QStringLiteral("The call was cancelled."));
    return future.result();
}

} // namespace qairopay::cli
