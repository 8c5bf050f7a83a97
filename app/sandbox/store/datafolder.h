// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qdir.h>

/// What lies in a data folder.
namespace qairopay::sandbox::datafolder {

/// The store, where it is SQLite's.
inline constexpr auto database = QLatin1StringView("sandbox.sqlite");
/// Seals what is secret in the store. Whatever the store, it is lost without it.
inline constexpr auto vaultKey = QLatin1StringView("vault.key");
inline constexpr auto hostKeys = QLatin1StringView("host-keys.json");
/// A folder with the test certificates.
inline constexpr auto authority = QLatin1StringView("authority");
/// A folder, there while a backup is being put in its place.
inline constexpr auto restoring = QLatin1StringView("restoring");

[[nodiscard]] inline QString path(const QString &folder, QLatin1StringView name)
{
    return QDir(folder).filePath(name);
}

} // namespace qairopay::sandbox::datafolder
