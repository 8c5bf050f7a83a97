// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/urltiles.h"

#include "basemap/httpget.h"
#include "basemap/serviceaddress.h"
#include "basemap/words.h"

#include <QtCore/qpromise.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkdiskcache.h>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

QUrl addressOf(const QString &pattern, const TileKey &key)
{
    QString address = pattern.trimmed();
    address.replace("{z}"_L1, QString::number(key.zoom))
        .replace("{x}"_L1, QString::number(key.x))
        .replace("{y}"_L1, QString::number(key.y));
    return QUrl(address, QUrl::StrictMode);
}

} // namespace

class UrlTiles::Worker : public QObject
{
public:
    explicit Worker(const Settings &settings)
        : m_settings(settings)
    {}

    /// In the worker's own thread. The promise brings the answer out of it.
    void get(const QUrl &url, const std::shared_ptr<QPromise<Result<QByteArray>>> &promise)
    {
        if (!m_network) {
            m_network = std::make_unique<QNetworkAccessManager>();
            auto *const cache = new QNetworkDiskCache(m_network.get());
            cache->setCacheDirectory(m_settings.cacheFolder);
            cache->setMaximumCacheSize(m_settings.cacheBytes);
            m_network->setCache(cache);
        }
        httpGet(*m_network, url, {.mostBytes = mostTileBytes, .prefersCache = true})
            .then([promise](const Result<QByteArray> &answer) {
                // "No tile there" is an answer of a map, not a failure of it.
                const bool isEmpty = !answer && answer.error().kind == ErrorKind::NotFound;
                promise->addResult(isEmpty ? Result<QByteArray>(QByteArray()) : answer);
                promise->finish();
            });
    }

private:
    Settings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

Result<QString> UrlTiles::hostOf(const QString &pattern)
{
    const QString trimmed = pattern.trimmed();
    for (const auto mark : {"{z}"_L1, "{x}"_L1, "{y}"_L1}) {
        if (trimmed.count(mark) != 1)
            return failure(ErrorKind::InvalidInput,
                           Words::tr("The address needs {z}, {x} and {y}, each once."));
    }
    const QUrl url = addressOf(trimmed, {});
    if (const auto allowed = checkServiceAddress(url); !allowed)
        return std::unexpected(allowed.error());
    // The marks must not stand in the host or its port: every tile would be somebody else's.
    if (addressOf(trimmed, {1, 2, 3}).authority() != url.authority())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("{z}, {x} and {y} must not stand in the name of the host."));
    return url.host();
}

Result<std::shared_ptr<TileSource>> UrlTiles::open(const Settings &settings)
{
    if (const auto host = hostOf(settings.pattern); !host)
        return std::unexpected(host.error());
    if (settings.attribution.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput,
                       Words::tr("Name whom the map is from: it is shown on the map."), u"attribution"_s);
    return std::shared_ptr<TileSource>(new UrlTiles(settings));
}

UrlTiles::UrlTiles(const Settings &settings)
    : m_about{.name = addressOf(settings.pattern, {}).host(),
              .attribution = settings.attribution.simplified().left(200),
              .maxZoom = settings.maxZoom}
    , m_pattern(settings.pattern)
    , m_worker(new Worker(settings))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"tiles"_s);
    m_thread.start(QThread::LowPriority);
}

UrlTiles::~UrlTiles()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<QByteArray>> UrlTiles::tile(const TileKey &key)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, url = addressOf(m_pattern, key), promise] {
        worker->get(url, promise);
    });
    return promise->future();
}

} // namespace qairopay::basemap
