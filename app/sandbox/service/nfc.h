// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "sandbox/store/passtable.h"
#include "sandbox/store/signingkeys.h"
#include "template/passtemplate.h"

/// What scanners need (api-contract 10.11): tokens in passes, public keys, the signed state of all passes.
namespace qairopay::sandbox::nfc {

inline constexpr qint64 tokenLifeMs = 5LL * 366 * 24 * 60 * 60 * 1000; ///< from the pass's creation on
inline constexpr qint64 snapshotLifeMs = 24LL * 60 * 60 * 1000;
inline constexpr qint64 retireAfterMs =
    30LL * 24 * 60 * 60 * 1000; ///< how long a rotated key is still published

/// {pass.token}, that of profile F. Signing takes longer than all the rest of a pass but its own signature.
[[nodiscard]] QString signedTokenFor(const Tenant &tenant, const PassRow &row);
/// Whether a text of the template has {pass.token}.
[[nodiscard]] bool usesSignedToken(const PassTemplate &value);
/// What Apple's NFC message says in a template's profile; empty: the rendered payload.
[[nodiscard]] QString messageFor(const QString &profile, const Tenant &tenant, const PassRow &row);
/// Those of profiles S and M, with each key that is published: one that was rotated may be in a wallet still.
[[nodiscard]] QStringList shortTokensOf(const Work &work, const PassRow &row);

[[nodiscard]] QJsonObject keysToJson(const Work &work, const QList<SigningKey> &keys);
[[nodiscard]] Outcome<QJsonObject> publicKeys(const Work &work, const SigningKeys &keys);
[[nodiscard]] Outcome<QJsonObject> snapshot(const Work &work, const SigningKeys &keys);
/// The secret of profile M, for trusted readers.
[[nodiscard]] Outcome<QJsonObject> macKey(const Work &work, const SigningKeys &keys);

} // namespace qairopay::sandbox::nfc
