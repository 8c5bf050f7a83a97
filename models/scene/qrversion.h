// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearrayview.h>

#include <optional>

namespace qairopay::scene {

/// Version, 1 to 40, of the smallest QR code with error correction M that holds the bytes; none: no version
/// does. Computed from the length of the shortest way to write them (ISO 18004, 7.4: digits, capitals and
/// signs, bytes, mixed as it pays), without encoding anything.
[[nodiscard]] std::optional<int> qrVersion(QByteArrayView message);

/// Modules of a side.
[[nodiscard]] constexpr int qrColumns(int version)
{
    return 17 + 4 * version;
}

} // namespace qairopay::scene
