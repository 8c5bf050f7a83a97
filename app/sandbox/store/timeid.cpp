// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/timeid.h"

#include "base/ulid.h"

#include <QtCore/qtimezone.h>

#include <algorithm>

namespace qairopay::sandbox {

QString firstIdAt(const QString &prefix, qint64 msecs)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(std::max<qint64>(msecs, 0), QTimeZone::UTC);
    UlidSource source([&] { return at; },
                      [](unsigned char *bytes, qsizetype size) {
                          std::fill_n(bytes, size, static_cast<unsigned char>(0));
                      });
    return prefix + source.next();
}

} // namespace qairopay::sandbox
