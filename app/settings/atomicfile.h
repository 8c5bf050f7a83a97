// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qfuture.h>

namespace qairopay::settings {

/// Writes the whole file or leaves the old one: beside it, synced, then renamed. Makes the folder.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// The same on a thread of the pool, for callers that must not wait for a disk.
[[nodiscard]] QFuture<Result<void>> writeFileAside(const QString &path, const QByteArray &bytes);
/// NotFound when there is none; LimitExceeded over `maxBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 8 * 1024 * 1024);
/// For a file that somebody chose: InvalidInput for a folder, and for a pipe or a device, which could keep
/// the thread for ever.
[[nodiscard]] Result<QByteArray> readPlainFile(const QString &path, qint64 maxBytes = 8 * 1024 * 1024);

} // namespace qairopay::settings
