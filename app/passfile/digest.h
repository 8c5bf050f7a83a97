// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

#include <array>

namespace qairopay::passfile {

/// SHA-1 as pass manifests write it: 40 lower-case hex digits.
[[nodiscard]] QByteArray sha1Hex(QByteArrayView bytes);
[[nodiscard]] std::array<unsigned char, 32> sha256(QByteArrayView bytes);
/// CRC-32 as ZIP archives use it.
[[nodiscard]] quint32 crc32Of(QByteArrayView bytes);

} // namespace qairopay::passfile
