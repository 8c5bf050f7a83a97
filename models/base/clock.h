// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qdatetime.h>

#include <functional>

namespace qairopay {

/// Where the time comes from: UTC, to the millisecond. Handed in, so that a test and the sandbox's clock can
/// fix it.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace qairopay
