// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "passfile/signingidentity.h"

namespace qairopay::passfile {

class CmsTemplate;

/// Signs manifests. Immutable after construction: one signer serves any number of threads.
class Signer
{
public:
    explicit Signer(SigningIdentity identity, Clock clock = systemClock());

    [[nodiscard]] const SigningIdentity &identity() const { return m_identity; }
    /// The bytes of the archive's `signature` (wallet-formats B.1). Refuses to sign outside the certificate's
    /// time.
    [[nodiscard]] Result<QByteArray> signManifest(QByteArrayView manifest) const;

private:
    SigningIdentity m_identity;
    Clock m_clock;
    std::shared_ptr<const CmsTemplate> m_template; ///< none: every signature is built by cmsSign()
};

} // namespace qairopay::passfile
