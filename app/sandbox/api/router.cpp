// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/api/router.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

/// Of the same number of segments.
std::optional<QStringList> match(const QStringList &pattern, const QStringList &segments)
{
    QStringList arguments;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == "*"_L1)
            arguments.append(segments.at(i));
        else if (pattern.at(i) != segments.at(i))
            return std::nullopt;
    }
    return arguments;
}

} // namespace

Router::Router(QList<Route> routes)
{
    for (auto &route : routes) {
        auto segments = route.pattern.mid(1).split(u'/');
        m_entries[segments.size()].append({std::move(route), segments});
    }
}

Outcome<Router::Match> Router::find(const QByteArray &method, const QStringList &segments) const
{
    bool isKnownPath = false;
    const auto candidates = m_entries.constFind(segments.size());
    if (candidates == m_entries.constEnd())
        return std::unexpected(notFound(u"route_not_found"_s));
    for (const auto &entry : *candidates) {
        const auto arguments = match(entry.segments, segments);
        if (!arguments)
            continue;
        isKnownPath = true;
        if (entry.route.method == method)
            return Match{&entry.route, *arguments};
    }
    return std::unexpected(isKnownPath ? methodNotAllowed() : notFound(u"route_not_found"_s));
}

quint64 bodyLimit(QByteArrayView method, QByteArrayView target)
{
    constexpr quint64 mebibyte = 1 << 20;
    if (method == "PUT" && target.startsWith("/v1/assets/"))
        return 4 * mebibyte;
    if (target.startsWith("/v1/passes/batch"))
        return 8 * mebibyte;
    return mebibyte;
}

} // namespace qairopay::sandbox
