// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace qairopay::passfile {

/// Writes a file that only its owner may read, whole or not at all: made with its permissions, filled,
/// synced, renamed.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const Secret &content);
/// Reads one of the program's back (at most 1 MB) and takes away permissions that others have on it.
[[nodiscard]] Result<Secret> readPrivateFile(const QString &path);
/// Reads one that somebody chose, and leaves it as it is: it may be another than was meant.
[[nodiscard]] Result<Secret> readSecretFile(const QString &path);
/// Takes away permissions that others have on a file.
void makePrivate(const QString &path);
/// Makes a folder that only its owner may enter, with the folders above it.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

} // namespace qairopay::passfile
