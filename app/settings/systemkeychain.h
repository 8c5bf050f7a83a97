// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/secretstore.h"

namespace qairopay::settings {

/// The desktop's keychain (libsecret, KWallet, macOS, Windows) through QtKeychain; never a plain file.
class SystemKeychain : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &name) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name) override;
};

} // namespace qairopay::settings
