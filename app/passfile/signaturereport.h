// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "passfile/certificatefacts.h"

#include <QtCore/qbytearraylist.h>

#include <optional>

namespace qairopay::passfile {

struct SignatureQuestion
{
    QByteArrayView signature;    ///< DER, from outside
    QByteArrayView manifest;     ///< what it should be over
    QByteArrayList trustedRoots; ///< certificates, PEM or DER
    QDateTime now;
};

/// A check's result; nothing when an earlier failure left nothing to check.
using Finding = std::optional<Result<void>>;

/// What is to be said about a detached CMS signature of a pass. The member names are in the order of
/// checking.
struct SignatureReport
{
    Finding structure;  ///< one bounded DER SignedData, detached, one signer
    Finding digest;     ///< it is over the manifest and made by the embedded certificate's key
    Finding attributes; ///< contentType, messageDigest and signingTime are signed
    Finding chain;      ///< leaf and intermediate are embedded, unaltered, and lead to a trusted root
    QString openEnd;  ///< why nobody here can say who signed, though the chain is sound; then `chain` is none
    Finding validity; ///< the leaf was valid when it signed, and is now
    std::optional<CertificateFacts>
        certificate; ///< of the signer; trustworthy only when all findings are good
    QDateTime signingTime;

    /// Every check was made and passed.
    [[nodiscard]] bool isGood() const;
};

[[nodiscard]] SignatureReport inspectSignature(const SignatureQuestion &question);

} // namespace qairopay::passfile
