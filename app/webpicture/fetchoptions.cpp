// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "webpicture/fetchoptions.h"

#include "webpicture/pictureaddress.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qpromise.h>
#include <QtNetwork/qhostinfo.h>

namespace qairopay::webpicture {

namespace {

QFuture<QList<QHostAddress>> askSystem(const QString &host)
{
    const auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
    promise->start();
    QHostInfo::lookupHost(host, QCoreApplication::instance(), [promise](const QHostInfo &info) {
        promise->addResult(info.addresses());
        promise->finish();
    });
    return promise->future();
}

} // namespace

FetchOptions completed(FetchOptions options)
{
    const auto nobody = [](const QString &) {};
    if (!options.gate.open)
        options.gate.open = nobody;
    if (!options.gate.close)
        options.gate.close = nobody;
    if (!options.resolver)
        options.resolver = askSystem;
    if (!options.mayConnect)
        options.mayConnect = isPublic;
    return options;
}

} // namespace qairopay::webpicture
