// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/geocoder.h"

#include "basemap/httpget.h"
#include "basemap/serviceaddress.h"
#include "basemap/words.h"

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

Result<QUrl> geocoderUrl(const QString &pattern, const QString &query)
{
    constexpr qsizetype longestQuery = 200;
    const QString trimmed = pattern.trimmed();
    if (trimmed.count(queryMark) != 1)
        return failure(ErrorKind::InvalidInput,
                       Words::tr("The address needs {query} once, where the words go."));
    const auto filled = [&trimmed](QLatin1StringView word) {
        return QUrl(QString(trimmed).replace(queryMark, word), QUrl::StrictMode);
    };
    const QUrl shape = filled("1"_L1);
    if (const auto allowed = checkServiceAddress(shape); !allowed)
        return std::unexpected(allowed.error());
    if (filled("2"_L1).authority() != shape.authority())
        return failure(ErrorKind::InvalidInput, Words::tr("{query} must not stand in the name of the host."));
    QString made = trimmed;
    made.replace(queryMark,
                 QString::fromLatin1(QUrl::toPercentEncoding(query.simplified().left(longestQuery))));
    return QUrl(made, QUrl::StrictMode);
}

Result<void> Geocoder::setPattern(const QString &pattern)
{
    QString host;
    if (!pattern.trimmed().isEmpty()) {
        const auto url = geocoderUrl(pattern, u"x"_s);
        if (!url)
            return std::unexpected(url.error());
        host = url->host();
    }
    m_pattern = pattern;
    m_host = host;
    return {};
}

QFuture<Result<QList<geo::FoundPlace>>> Geocoder::find(const QString &words)
{
    const auto url = geocoderUrl(m_pattern, words);
    if (!url)
        return QtFuture::makeReadyValueFuture(Result<QList<geo::FoundPlace>>(std::unexpected(url.error())));
    return httpGet(m_network, *url, {}).then([](const Result<QByteArray> &answer) {
        return answer.and_then(geo::readGeocoderAnswer);
    });
}

} // namespace qairopay::basemap
