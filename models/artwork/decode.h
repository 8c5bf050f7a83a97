// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qbytearray.h>
#include <QtGui/qimage.h>

#include <optional>

/// Pictures from outside: read within limits, cut to the wallets' slots, and scaled.
namespace qairopay::artwork {

inline constexpr qsizetype maxBytes = 4 << 20; ///< of a file (api-contract 10.13)
inline constexpr int maxSide = 4096;           ///< pixels
/// Passes over the picture in a progressive JPEG. A small file of thousands takes minutes to decode.
inline constexpr int maxScans = 64;

enum class Format { Png, Jpeg };

/// By the first bytes, so that no other decoder of Qt's ever sees bytes from outside.
[[nodiscard]] std::optional<Format> formatOf(QByteArrayView bytes);

/// Of a file with more than maxBytes: what to do about it.
[[nodiscard]] Error tooManyBytes();

/// The picture, upright, in sRGB, premultiplied. LimitExceeded or Unsupported with a sentence that says what
/// to do; InvalidInput for a broken file. The size is looked at before any pixel is.
[[nodiscard]] Result<QImage> decode(const QByteArray &bytes);

/// As assets are named: 64 lower-case hex digits.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);
[[nodiscard]] bool isSha256(QStringView text);

} // namespace qairopay::artwork
