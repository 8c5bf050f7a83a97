// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace qairopay::sandbox {

/// Keeps what must come back in clear text (signing secrets, private keys, answers that show a secret once)
/// sealed with AES-256-GCM, so that a copy of the database alone gives nothing away. Its key is a file of the
/// data folder that only its owner may read. Thread-safe.
class Vault
{
public:
    /// Makes the key on first use.
    [[nodiscard]] static Result<Vault> open(const QString &folder);

    /// `context` must be the same for opening ("webhook whk_01…"): what was sealed for one place opens in no
    /// other.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &context) const;
    /// Nothing when the bytes were not sealed with this key for this context.
    [[nodiscard]] std::optional<QByteArray> unseal(const QByteArray &sealed, const QByteArray &context) const;

    /// 32 bytes that follow from the context and the data folder's key alone: a token that need not be
    /// stored.
    [[nodiscard]] QByteArray derive(QByteArrayView context) const;

private:
    explicit Vault(Secret key);

    Secret m_key;
};

} // namespace qairopay::sandbox
