// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

/// Ed25519 (RFC 8032) over raw keys: 32-byte seeds and public keys, 64-byte signatures.
namespace qairopay::proof {

inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype signatureBytes = 64;

[[nodiscard]] Secret newSeed();
/// Empty when the seed does not have 32 bytes.
[[nodiscard]] QByteArray publicKeyOf(const Secret &seed);
[[nodiscard]] QByteArray sign(const Secret &seed, QByteArrayView message);
/// False for anything that is not exactly a signature of this message by this key.
[[nodiscard]] bool verifies(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// Unpadded base64url, and back: nothing for padding, foreign characters or left-over bits, so that one value
/// has one spelling.
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace qairopay::proof
