// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/signer.h"

#include "passfile/cmssignature.h"

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

Signer::Signer(SigningIdentity identity, Clock clock)
    : m_identity(std::move(identity))
    , m_clock(std::move(clock))
{
    if (std::optional<CmsTemplate> written = CmsTemplate::of(m_identity))
        m_template = std::make_shared<const CmsTemplate>(std::move(*written));
}

Result<QByteArray> Signer::signManifest(QByteArrayView manifest) const
{
    const QDateTime now = m_clock();
    const CertificateFacts &facts = m_identity.facts();
    if (now < facts.validFrom)
        return failure(ErrorKind::InvalidInput, u"The pass certificate is not valid yet (from %1)."_s.arg(
                                                    facts.validFrom.toString(Qt::ISODate)));
    if (now > facts.validUntil)
        return failure(ErrorKind::InvalidInput,
                       u"The pass certificate expired on %1."_s.arg(facts.validUntil.toString(Qt::ISODate)));
    return m_template && CmsTemplate::canWrite(now) ? m_template->sign(manifest, now)
                                                    : cmsSign(m_identity, manifest, now);
}

} // namespace qairopay::passfile
