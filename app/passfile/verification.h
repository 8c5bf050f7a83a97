// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/archivereader.h"
#include "passfile/certificatefacts.h"

#include <QtCore/qbytearraylist.h>

#include <optional>

namespace qairopay::passfile {

struct PassSource;

enum class CheckOutcome {
    Passed,
    Failed,
    Skipped, ///< an earlier failure left nothing to check, or a root is missing
};

/// How bad a failed check is (wallet-formats B.3).
enum class CheckWeight {
    Refused, ///< Wallet does not take the pass
    Wrong,   ///< Wallet takes it, but something is off
    Advice,
};

struct Check
{
    QString id; ///< "Z01" to "Z17"
    QString title;
    CheckWeight weight = CheckWeight::Refused;
    CheckOutcome outcome = CheckOutcome::Skipped;
    QString message; ///< one sentence: what was found, or why it was skipped

    friend bool operator==(const Check &, const Check &) = default;
};

/// What all checks together come to.
enum class Verdict {
    Accepted,      ///< every check that Wallet would refuse the pass for was made and passed
    SignerUnknown, ///< the same but for who signed it, which nobody can say here: the root is missing (Z11)
    Refused,
};

struct VerificationSettings
{
    QByteArrayList trustedRoots; ///< certificates, PEM or DER: the test root, Apple's root
    QDateTime now;
    ArchiveLimits limits;
};

/// All that is to be said about somebody's .pkpass, and what it holds.
struct Verification
{
    QList<Check> checks;   ///< always the same ones, in the order of their ids; then Z16 where it fails
    QList<PassFile> files; ///< in the archive's order; empty when the archive does not open
    std::optional<CertificateFacts> certificate; ///< of the signer, when the signature names one
    QDateTime signingTime;

    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] bool isAccepted() const { return verdict() == Verdict::Accepted; }
    /// The check of this id.
    [[nodiscard]] const Check &check(QStringView id) const;
    /// The bytes of a file; null when there is none of this name.
    [[nodiscard]] QByteArray file(QStringView name) const;
};

/// Opens and checks an archive from anywhere. It never fails as a whole: what is wrong stands in the checks.
[[nodiscard]] Verification verifyPass(const QByteArray &archive, const VerificationSettings &settings);
/// The same of one that is no folder, and what is wrong with the bundle it comes from.
[[nodiscard]] Verification verifyPass(const PassSource &source, const VerificationSettings &settings);

/// What a file manager has left among the files (Z03), in a sentence; none: nothing. A folder that is still
/// to be packed is asked as well: there it can be prevented.
[[nodiscard]] std::optional<QString> problemOfLeftBehind(const QList<PassFile> &files);

} // namespace qairopay::passfile
