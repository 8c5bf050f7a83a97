// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace qairopay {

/// An NFC reader's public key as passes name it: base64 of a P-256 SubjectPublicKeyInfo with a compressed
/// point. Read from such base64, with the point in whichever form and broken into lines or not, from PEM, or
/// from DER, what a file holds. An error says what it is instead. Whether the point is on the curve is not
/// looked at.
[[nodiscard]] Result<QString> readerKeyFrom(const QByteArray &text);

} // namespace qairopay
