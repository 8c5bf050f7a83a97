// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qmap.h>

namespace qairopay::apple {

/// Text as it stands in pass.json → the same in a language.
using Strings = QMap<QString, QString>;

/// Reads anybody's `pass.strings`: `"key" = "value";` with comments, in UTF-8 or UTF-16 of either order
/// (wallet-formats A.10). Bounded in bytes and entries; errors name the line.
[[nodiscard]] Result<Strings> readStrings(QByteArrayView bytes);

/// The same way back: plain ASCII where that will do, else UTF-16 with a byte order mark, as Apple asks.
[[nodiscard]] QByteArray writeStrings(const Strings &strings);

} // namespace qairopay::apple
