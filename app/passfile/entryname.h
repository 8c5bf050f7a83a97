// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

#include <optional>

namespace qairopay::passfile {

/// Why an archive with such a name (its raw bytes) is not opened, in a sentence; nothing when it may be.
/// Names are relative UTF-8 paths with '/' between parts, which no system reads as leading out of the folder.
/// A folder's name ends in
/// '/'.
[[nodiscard]] std::optional<QString> entryNameProblem(QByteArrayView name);

/// True for the stricter set of names this program itself writes: ASCII letters, digits and "._@+-/".
[[nodiscard]] bool isPlainEntryName(QByteArrayView name);

/// Two names that some file system would take for one have the same key.
[[nodiscard]] QString entryNameKey(const QString &name);

} // namespace qairopay::passfile
