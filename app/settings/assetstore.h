// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

namespace qairopay::settings {

/// Picture files in a folder, each named by the SHA-256 of its bytes: what `x_studio.images` names. The side
/// folder of a template file is one, that of the drafts another. Thread-safe: a file is written whole or not
/// at all, and never changes.
class AssetStore
{
public:
    explicit AssetStore(QString folder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] bool has(const QString &sha256) const;
    /// Checked against the hash: a file that somebody edited is Corrupt.
    [[nodiscard]] Result<QByteArray> bytes(const QString &sha256) const;
    /// Gives the hash. Bytes that are there already are not written again.
    Result<QString> put(const QByteArray &bytes) const;

private:
    [[nodiscard]] QString existingPath(const QString &sha256) const;

    QString m_folder;
};

/// Where a template file's pictures lie: "loyalty.passtpl.assets" beside "loyalty.passtpl".
[[nodiscard]] AssetStore assetsBeside(const QString &templateFile);

/// Copies every picture a template names; gives the hashes that `from` does not have.
[[nodiscard]] Result<QStringList> copyAssets(const PassTemplate &value, const AssetStore &from,
                                             const AssetStore &to);

/// The hashes that a template names, each once.
[[nodiscard]] QStringList assetsOf(const PassTemplate &value);

} // namespace qairopay::settings
