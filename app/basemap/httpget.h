// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>
#include <QtCore/qurl.h>

#include <chrono>

class QNetworkAccessManager;

namespace qairopay::basemap {

struct GetLimits
{
    qint64 mostBytes = 1 << 20;
    std::chrono::milliseconds patience = std::chrono::seconds(15);
    bool prefersCache = false;
};

/// Fetches one thing from an address that the user gave. No cookies, no names or passwords, no way to
/// another host. Called and answered in the manager's thread; cancelled when the manager goes first.
[[nodiscard]] QFuture<Result<QByteArray>> httpGet(QNetworkAccessManager &network, const QUrl &url,
                                                  const GetLimits &limits);

} // namespace qairopay::basemap
