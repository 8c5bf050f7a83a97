// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/finder.h"
#include "lint/rulelist.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

/// The reader of pass files has judged already; the rule gives its weight and says what to do.
void told(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &check : finder.pass().failedChecks) {
        if (check.id == QLatin1StringView(rule.id))
            finder.report({}, check.message);
    }
}

/// What the document itself says it left out: certificates without NFC, missing keys.
void leftOut(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &remark : finder.apple().remarks)
        finder.report({.where = remark.where, .wallet = WalletPlatform::Apple, .severity = Severity::Warning},
                      remark.shownMessage(), Words::tr("The pass is issued without it."));
}

using enum Severity;

constexpr std::array table{
    Rule{"Z01", Error, "The archive opens and is safe",
         "Wallet refuses a file that is no archive, or one whose entries lead out of it.",
         QT_TRANSLATE_NOOP("Lint", "Pack it again, with plain names and each file once."), nullptr, told},
    Rule{"Z02", Error, "pass.json is at the top",
         "Wallet looks for pass.json at the top of the archive only.",
         QT_TRANSLATE_NOOP("Lint", "Pack the folder's contents, not the folder."), nullptr, told},
    Rule{"Z03", Warning, "Nothing left behind by a file manager",
         "Files such as .DS_Store make the pass larger and must stand in the manifest.",
         QT_TRANSLATE_NOOP("Lint", "Leave __MACOSX, .DS_Store and Thumbs.db out."), nullptr, told},
    Rule{"Z04", Error, "The manifest is well-formed",
         "Wallet refuses a pass without a manifest of SHA-1 digests.",
         QT_TRANSLATE_NOOP("Lint", "Write manifest.json as one object of names and lower-case digests."),
         nullptr, told},
    Rule{"Z05", Error, "Every file is in the manifest",
         "Wallet refuses a pass with a file that the manifest does not name.",
         QT_TRANSLATE_NOOP("Lint", "Make the manifest after the last file was added."), nullptr, told},
    Rule{"Z06", Error, "Every file of the manifest exists",
         "Wallet refuses a pass that lacks a file of its manifest.",
         QT_TRANSLATE_NOOP("Lint", "Make the manifest from the files that are packed."), nullptr, told},
    Rule{"Z07", Error, "Every file is as the manifest says",
         "Wallet refuses a pass with a file that was changed after the manifest was made.",
         QT_TRANSLATE_NOOP("Lint", "Make manifest and signature again after every change."), nullptr, told},
    Rule{"Z08", Error, "The signature is a detached CMS SignedData",
         "Wallet refuses a signature of any other form.",
         QT_TRANSLATE_NOOP("Lint", "Sign with DER output, detached and binary, by one signer."), nullptr,
         told},
    Rule{"Z09", Error, "The signature is over the manifest",
         "Wallet refuses a pass whose manifest was changed after it was signed.",
         QT_TRANSLATE_NOOP("Lint", "Sign the very bytes of manifest.json that are packed."), nullptr, told},
    Rule{"Z10", Error, "The signing time is signed", "Wallet refuses a signature without a signing time.",
         QT_TRANSLATE_NOOP("Lint", "Let contentType, messageDigest and signingTime be signed attributes."),
         nullptr, told},
    Rule{"Z11", Error, "The chain of certificates leads to a trusted root",
         "Wallet refuses a pass that is not signed under Apple's own root.",
         QT_TRANSLATE_NOOP(
             "Lint", "Embed the certificate and the intermediate that issued it, today Apple's WWDR G4."),
         nullptr, told},
    Rule{"Z12", Error, "The certificate is valid",
         "Wallet refuses a pass signed with an expired certificate.",
         QT_TRANSLATE_NOOP("Lint", "Renew the certificate and issue again."), nullptr, told},
    Rule{"Z13", Error, "The certificate is for this pass type",
         "Wallet refuses a pass whose type is not the certificate's.",
         QT_TRANSLATE_NOOP("Lint", "Use the certificate of this pass type, or its type in pass.json."),
         nullptr, told},
    Rule{"Z14", Error, "The certificate is for this team",
         "Wallet refuses a pass whose team is not the certificate's.",
         QT_TRANSLATE_NOOP("Lint", "Write the certificate's team into pass.json."), nullptr, told},
    Rule{"Z15", Error, "What the certificate does not allow",
         "Wallet refuses a whole pass with NFC or personalisation under a certificate without NFC.",
         QT_TRANSLATE_NOOP("Lint", "Ask Apple for an NFC certificate, or leave NFC out."), leftOut, told},
    Rule{"Z16", Warning, "A bundle is small enough",
         "Safari takes at most ten passes or 150 MB at once, and only members named .pkpass.",
         QT_TRANSLATE_NOOP("Lint", "Split the bundle, and name its members .pkpass."), nullptr, told},
    Rule{"Z17", Info, "The pass is light", "A pass of more than 1 MB comes slowly, and slower to a watch.",
         QT_TRANSLATE_NOOP("Lint", "Shrink its pictures."), nullptr, told},
};

} // namespace

std::span<const Rule> archiveRules()
{
    return table;
}

} // namespace qairopay::lint
