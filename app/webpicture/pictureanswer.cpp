// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "webpicture/pictureanswer.h"

#include "webpicture/pictureaddress.h"
#include "webpicture/words.h"

#include <QtNetwork/qnetworkreply.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::webpicture {

namespace {

constexpr std::array redirects{301, 302, 303, 307, 308};

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Result<std::optional<QUrl>> readRedirect(const QNetworkReply &reply, const QUrl &asked)
{
    const auto location = QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode);
    if (location.isEmpty() || !location.isValid())
        return failure(
            ErrorKind::Unavailable,
            Words::tr("%1 leads on to nowhere. Give the address of the picture itself.").arg(hostOf(asked)));
    const auto next = asked.resolved(location).toString(QUrl::FullyEncoded);
    return readPictureAddress(next)
        .transform([](const QUrl &url) { return std::optional(url); })
        .transform_error([&](Error error) {
            error.message = Words::tr("It leads on to %1. %2").arg(next.left(80), error.message);
            return error;
        });
}

std::unexpected<Error> refusal(int status, const QString &host)
{
    switch (status) {
    case 401:
    case 403:
        return failure(
            ErrorKind::Forbidden,
            Words::tr("%1 gives it only to those who sign in, and no phone does. Put it where everybody may "
                      "have it.")
                .arg(host));
    case 404:
    case 410:
        return failure(ErrorKind::NotFound,
                       Words::tr("%1 has nothing there. Look for a slip in the address.").arg(host));
    default:
        return failure(ErrorKind::Unavailable,
                       Words::tr("%1 answers with status %2 instead of a picture. Try again later.")
                           .arg(host, QString::number(status)));
    }
}

std::unexpected<Error> breakdown(const QNetworkReply &reply, const QString &host)
{
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return failure(
            ErrorKind::Forbidden,
            Words::tr("%1 has no certificate that proves its name. Phones do not trust it either: give "
                      "another address.")
                .arg(host),
            {}, reply.errorString());
    if (isUnreached(reply))
        return failure(
            ErrorKind::Unavailable,
            Words::tr("%1 cannot be reached. Look whether there is a network, then try again.").arg(host), {},
            reply.errorString());
    return failure(ErrorKind::Unavailable, Words::tr("%1 broke off in the middle. Try again.").arg(host), {},
                   reply.errorString());
}

} // namespace

bool isUnreached(const QNetworkReply &reply)
{
    return statusOf(reply) == 0 && reply.error() != QNetworkReply::NoError &&
           reply.error() != QNetworkReply::SslHandshakeFailedError;
}

Result<std::optional<QUrl>> readAnswer(const QNetworkReply &reply, const QUrl &asked)
{
    const int status = statusOf(reply);
    if (std::ranges::contains(redirects, status))
        return readRedirect(reply, asked);
    if (status != 0 && status != 200)
        return refusal(status, hostOf(asked));
    if (reply.error() != QNetworkReply::NoError)
        return breakdown(reply, hostOf(asked));
    return std::optional<QUrl>();
}

} // namespace qairopay::webpicture
