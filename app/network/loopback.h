// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay::network {

/// This machine, by its name or number, also in brackets. Not an IPv4 number that is written into IPv6: only
/// who wants to be taken for somebody else writes it so.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace qairopay::network
