// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

#include <optional>

namespace qairopay::proof {

/// Base 45 (RFC 9285): bytes in the characters that a QR code's alphanumeric mode packs best.
[[nodiscard]] QByteArray toBase45(QByteArrayView bytes);
/// Strict: nothing for another character, a length that no bytes have, or groups past their range.
[[nodiscard]] std::optional<QByteArray> fromBase45(QByteArrayView text);

} // namespace qairopay::proof
