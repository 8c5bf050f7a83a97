// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/retry.h"

#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::api {

std::chrono::milliseconds RetryPolicy::delay(int attempt, double random) const
{
    const double window = std::min(double(cap.count()), double(base.count()) * std::exp2(attempt - 1));
    return std::chrono::milliseconds(qint64(window * std::clamp(random, 0.0, 1.0)));
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const auto text = value.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        if (seconds < 0 || seconds > 100'000'000)
            return std::nullopt;
        return std::chrono::seconds(seconds);
    }
    // IMF-fixdate of RFC 9110; the two obsolete forms are not in use.
    auto time = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::UTC);
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(time)));
}

bool isRetryableStatus(int status)
{
    return status == 408 || status == 425 || status == 429 || (status >= 500 && status <= 599);
}

} // namespace qairopay::api
