// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace qairopay::basemap {

struct GetLimits
{
    qint64 mostBytes = 1 << 20;
    std::chrono::milliseconds patience = std::chrono::seconds(15);
    bool prefersCache = false;
};

/// Fetches one thing from an address that the user gave. No cookies, no names or passwords, no way to
/// another host; the answer is called once, in the manager's thread, unless the manager goes first.
void httpGet(QNetworkAccessManager &network, const QUrl &url, const GetLimits &limits,
             std::function<void(Result<QByteArray>)> answer);

} // namespace qairopay::basemap
