// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/http/http.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

auto find(const HttpHeaders &headers, QByteArrayView name)
{
    return std::ranges::find_if(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto it = find(headers, name);
    return it == headers.end() ? QByteArray() : it->second;
}

bool HttpRequest::hasHeader(QByteArrayView name) const
{
    return find(headers, name) != headers.end();
}

QByteArray httpDate(qint64 msecs)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(msecs, QTimeZone::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace qairopay::sandbox
