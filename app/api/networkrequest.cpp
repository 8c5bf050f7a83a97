// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/networkrequest.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

namespace {

const auto apiVersion = "2026-05-19"_ba;

} // namespace

QNetworkRequest toNetworkRequest(const Request &request, const Secret &key)
{
    QNetworkRequest out(request.url);
    // Over HTTP/2 each POST waits 43 ms for Nagle and the delayed ACK (TCP_NODELAY is never set on that
    // socket).
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // A redirect would carry the key to wherever it points.
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     request.authorized ? QNetworkRequest::ManualRedirectPolicy
                                        : QNetworkRequest::NoLessSafeRedirectPolicy);
    out.setMaximumRedirectsAllowed(5);
    out.setRawHeader("Accept"_ba, request.accept);
    out.setRawHeader("User-Agent"_ba, "QairoPayPassStudio/0.1"_ba);
    if (request.authorized) {
        out.setRawHeader("Authorization"_ba, "Bearer "_ba + key.reveal());
        out.setRawHeader("QairoPay-Version"_ba, apiVersion);
    }
    if (!request.body.isEmpty())
        out.setRawHeader("Content-Type"_ba, request.contentType);
    if (!request.idempotencyKey.isEmpty())
        out.setRawHeader("Idempotency-Key"_ba, request.idempotencyKey);
    if (!request.liveKey.isEmpty())
        out.setRawHeader("QairoPay-Live-Authorization"_ba, "Bearer "_ba + request.liveKey.reveal());
    if (!request.ifMatch.isEmpty())
        out.setRawHeader("If-Match"_ba, request.ifMatch);
    return out;
}

} // namespace qairopay::api
