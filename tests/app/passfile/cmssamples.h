// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/cmssignature.h"

/// Signatures that CMS allows and passes do not.
namespace cmssamples {

struct Shape
{
    int signers = 1;
    bool detached = true;
    bool attributes = true;
    bool leaf = true;
    bool intermediate = true;
};

class Maker
{
public:
    explicit Maker(qairopay::passfile::SigningIdentity identity)
        : m_identity(std::move(identity))
    {}

    [[nodiscard]] QByteArray make(const QByteArray &content, const Shape &shape) const;
    [[nodiscard]] QByteArray enveloped(const QByteArray &content) const;

private:
    qairopay::passfile::SigningIdentity m_identity;
};

struct ForeignChain
{
    qairopay::passfile::SigningIdentity identity;
    QByteArray rootPem;
};
/// The identity with an intermediate that a root of this name has issued.
[[nodiscard]] ForeignChain underRoot(const qairopay::passfile::SigningIdentity &identity,
                                     const QString &name);

} // namespace cmssamples
