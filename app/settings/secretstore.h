// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QtCore/qfuture.h>

namespace qairopay::settings {

/// A place for secrets by name, asynchronous because a desktop's keychain may ask its user.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    [[nodiscard]] virtual QFuture<Result<void>> write(const QString &name, const Secret &secret) = 0;
    /// NotFound when there is none of this name.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString &name) = 0;
    /// Nothing to remove is success.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &name) = 0;
};

} // namespace qairopay::settings
