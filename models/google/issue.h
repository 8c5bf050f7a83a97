// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "google/document.h"
#include "pass/issuedrecord.h"
#include "template/passtemplate.h"

namespace qairopay::google {

struct Issuer
{
    QString issuerId = QStringLiteral("3388000000000000000"); ///< digits
    QString issuerName;                                       ///< for templates that name no organisation
    QString serviceAccountEmail;                              ///< `iss` of a save link
    QStringList origins;                                      ///< of the web button; may be empty
    /// Public addresses of a template's assets; they win over the template's own URLs.
    QMap<ImageSlot, QString> imageUris;

    friend bool operator==(const Issuer &, const Issuer &) = default;
};

/// Class and object of one pass (mapping: wallet-formats F). A kind whose required members no field gives
/// falls back to generic, with a remark (api-contract 10.15). A payload template that cannot be filled in is
/// an error.
[[nodiscard]] Result<Document> documentFor(const PassTemplate &passTemplate, const IssuedRecord &issued,
                                           const Issuer &issuer);
/// The same for a template somebody is typing: a payload that cannot be filled in stands as it is typed.
[[nodiscard]] Document draftFor(const PassTemplate &passTemplate, const IssuedRecord &issued,
                                const Issuer &issuer);

/// The rows of a template that names none of its own, by field keys: what its class has then. Where there are
/// none either, the wallet puts its own.
[[nodiscard]] QList<GoogleRow> automaticRows(const PassTemplate &passTemplate, const IssuedRecord &issued,
                                             const Issuer &issuer);

/// The record as an update leaves it that changed one field and had that field's change message, for a
/// preview: its object has the message. Without one the update is silent.
[[nodiscard]] IssuedRecord afterChangeOf(const Field &field, IssuedRecord issued);

} // namespace qairopay::google
