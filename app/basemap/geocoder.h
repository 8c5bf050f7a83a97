// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "geo/foundplaces.h"

#include <QtCore/qfuture.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkaccessmanager.h>

namespace qairopay::basemap {

inline constexpr auto queryMark = QLatin1StringView("{query}");

/// The address to ask, made of the user's own pattern,
/// "https://geo.example.com/search?q={query}&format=json". An error says what is wrong with the pattern:
/// https only (http to this machine), one {query}, no names or passwords in it.
[[nodiscard]] Result<QUrl> geocoderUrl(const QString &pattern, const QString &query);

/// Somebody of the user's own choice who knows where addresses are. The process's guard must let the host
/// through.
class Geocoder
{
public:
    /// "https://geo.example.com/search?q={query}&format=json"; empty: nobody is asked any more. An error says
    /// what is wrong with the pattern, and who was asked before still is.
    [[nodiscard]] Result<void> setPattern(const QString &pattern);
    /// For the guard and for people; empty where nobody is asked.
    [[nodiscard]] const QString &host() const { return m_host; }

    /// Sends the words. Called and answered in the thread of this; cancelled when this goes first.
    [[nodiscard]] QFuture<Result<QList<geo::FoundPlace>>> find(const QString &words);

private:
    QNetworkAccessManager m_network;
    QString m_pattern;
    QString m_host;
};

} // namespace qairopay::basemap
