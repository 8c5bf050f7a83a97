// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/httpget.h"

#include "basemap/words.h"
#include "network/plainrequest.h"

#include <QtCore/qpromise.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

namespace qairopay::basemap {

namespace {

std::unexpected<Error> refusal(const QString &host, int status)
{
    switch (status) {
    case 401:
    case 403:
        return failure(
            status == 401 ? ErrorKind::Unauthenticated : ErrorKind::Forbidden,
            Words::tr("%1 answers with error %2: check the key in its address.").arg(host).arg(status));
    case 429:
        return failure(ErrorKind::RateLimited, Words::tr("%1 was asked too often: wait a while.").arg(host));
    default:
        return failure(ErrorKind::Unavailable, Words::tr("%1 answers with error %2.").arg(host).arg(status));
    }
}

QNetworkRequest requestFor(const QUrl &url, const GetLimits &limits)
{
    auto request = network::plainRequest(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    if (limits.prefersCache)
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
    request.setTransferTimeout(limits.patience);
    return request;
}

Result<QByteArray> answerOf(QNetworkReply &reply, qint64 mostBytes)
{
    const QString host = reply.url().host();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.property("tooLarge").toBool() || reply.bytesAvailable() > mostBytes)
        return failure(ErrorKind::LimitExceeded, Words::tr("The answer of %1 is too large.").arg(host));
    if (status == 404 || status == 204)
        return failure(ErrorKind::NotFound, Words::tr("%1 has nothing there.").arg(host));
    if (status >= 400)
        return refusal(host, status);
    if (reply.error() != QNetworkReply::NoError)
        return failure(ErrorKind::Unavailable, Words::tr("%1 cannot be reached.").arg(host), {},
                       reply.errorString());
    return reply.readAll();
}

} // namespace

QFuture<Result<QByteArray>> httpGet(QNetworkAccessManager &network, const QUrl &url, const GetLimits &limits)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto *const reply = network.get(requestFor(url, limits));
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply,
                     [reply, most = limits.mostBytes](qint64 got, qint64 all) {
                         if (got > most || all > most) {
                             reply->setProperty("tooLarge", true);
                             reply->abort();
                         }
                     });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, most = limits.mostBytes, promise] {
        promise->addResult(answerOf(*reply, most));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace qairopay::basemap
