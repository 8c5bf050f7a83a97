// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"

#include <QtNetwork/qnetworkrequest.h>

namespace qairopay::api {

/// A call as it goes over the wire, with all of its headers but those of one kind of call only. An authorised
/// one follows no redirect.
[[nodiscard]] QNetworkRequest toNetworkRequest(const Request &request, const Secret &key);

} // namespace qairopay::api
