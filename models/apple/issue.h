// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "base/result.h"
#include "pass/issuedrecord.h"
#include "template/passtemplate.h"

#include <memory>

namespace qairopay::apple {

/// Who signs: what every pass of an issuer has in common.
struct Issuer
{
    QString passTypeIdentifier;
    QString teamIdentifier;
    QString organisationName;  ///< for templates that name none
    QString webServiceUrl;     ///< empty: passes do not update themselves
    QString nfcPublicKey;      ///< base64 P-256 SPKI, for templates that name none
    bool isNfcAllowed = false; ///< the certificate is of the kind "with NFC"

    friend bool operator==(const Issuer &, const Issuer &) = default;
};

/// The document of one pass, ready to be signed (mapping: wallet-formats F). A payload template that cannot
/// be filled in is an error.
[[nodiscard]] Result<Document> documentFor(const PassTemplate &passTemplate, const IssuedRecord &issued,
                                           const Issuer &issuer);
/// The same for a template somebody is typing: a payload that cannot be filled in stands as it is typed.
[[nodiscard]] Document draftFor(const PassTemplate &passTemplate, const IssuedRecord &issued,
                                const Issuer &issuer);
/// The part of any of its documents that says where passes are offered and what stands above the message:
/// style, organisation and places. Nothing is compiled for it.
[[nodiscard]] Document relevanceFor(const PassTemplate &passTemplate, const Issuer &issuer);

/// A template made ready for many passes: pass.json is spliced from pieces written once. Always the same
/// bytes as toJson(documentFor(…)).
class CompiledDocument
{
public:
    [[nodiscard]] static Result<CompiledDocument> compile(const PassTemplate &passTemplate,
                                                          const Issuer &issuer);

    [[nodiscard]] Result<QByteArray> toJson(const IssuedRecord &issued) const;

private:
    class Private;

    explicit CompiledDocument(std::shared_ptr<const Private> d);

    std::shared_ptr<const Private> d;
};

} // namespace qairopay::apple
