// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/geocoder.h"

#include "basemap/httpget.h"

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

Result<void> Geocoder::setPattern(const QString &pattern)
{
    QString host;
    if (!pattern.trimmed().isEmpty()) {
        const auto url = fences::geocoderUrl(pattern, u"x"_s);
        if (!url)
            return std::unexpected(url.error());
        host = url->host();
    }
    m_pattern = pattern;
    m_host = host;
    return {};
}

QFuture<Result<QList<fences::FoundPlace>>> Geocoder::find(const QString &words)
{
    const auto url = fences::geocoderUrl(m_pattern, words);
    if (!url)
        return QtFuture::makeReadyValueFuture(
            Result<QList<fences::FoundPlace>>(std::unexpected(url.error())));
    return httpGet(m_network, *url, {}).then([](const Result<QByteArray> &answer) {
        return answer.and_then(fences::readGeocoderAnswer);
    });
}

} // namespace qairopay::basemap
