// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <memory>

namespace qairopay::passfile {

/// An RSA key of at least 2048 bits: a service account's private key, or its public half. A cheap, shared,
/// immutable value; usable from several threads at once.
class RsaKey
{
public:
    struct Handle;

    [[nodiscard]] static Result<RsaKey> make(int bits = 2048);
    [[nodiscard]] static Result<RsaKey> fromPrivatePem(const Secret &pem);
    [[nodiscard]] static Result<RsaKey> fromPublicPem(QByteArrayView pem);

    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] Secret privatePem() const; ///< empty for a public key
    [[nodiscard]] QByteArray publicPem() const;

    [[nodiscard]] const Handle &handle() const { return *m_handle; }

private:
    explicit RsaKey(std::shared_ptr<const Handle> handle)
        : m_handle(std::move(handle))
    {}
    [[nodiscard]] static Result<RsaKey> checked(Handle handle);

    std::shared_ptr<const Handle> m_handle;
};

} // namespace qairopay::passfile
