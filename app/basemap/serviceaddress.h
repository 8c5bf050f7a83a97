// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qurl.h>

namespace qairopay::basemap {

/// Of a map or a geocoder that the user gave: https, http only to this machine, and no name or password in
/// it. An error says what is wrong.
[[nodiscard]] Result<void> checkServiceAddress(const QUrl &url);

} // namespace qairopay::basemap
