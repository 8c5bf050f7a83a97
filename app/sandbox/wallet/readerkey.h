// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace qairopay::sandbox {

/// The public key of an NFC reader for `nfc.encryptionPublicKey`: base64 of a P-256 SubjectPublicKeyInfo with
/// a compressed point. The private half is made on first use and kept in the file, for a test reader.
[[nodiscard]] Result<QString> testReaderKey(const QString &file);

} // namespace qairopay::sandbox
