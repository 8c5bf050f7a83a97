// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtNetwork/qnetworkrequest.h>

namespace qairopay::network {

/// How an address that somebody gave is asked: in the program's name, with no cookies and no passwords, and
/// led on to nowhere unless the caller decides otherwise.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url);

} // namespace qairopay::network
