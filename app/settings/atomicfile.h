// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearray.h>

namespace qairopay::settings {

/// Writes the whole file or leaves the old one: beside it, synced, then renamed. Makes the folder.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// NotFound when there is none; LimitExceeded over `maxBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 8 * 1024 * 1024);

} // namespace qairopay::settings
