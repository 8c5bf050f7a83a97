// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

#include <optional>

namespace qairopay::sandbox {

/// The key in "Bearer KEY", the scheme in any case; nothing where the header has another form.
[[nodiscard]] std::optional<QByteArray> bearerKey(const QByteArray &authorization);

} // namespace qairopay::sandbox
