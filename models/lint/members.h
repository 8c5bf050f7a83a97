// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay::lint {

/// The objects of a pass.json whose members are known (wallet-formats A.2 to A.7).
enum class Members { Pass, Style, Field, Barcode, Location, Beacon, Nfc };

[[nodiscard]] bool isKnown(Members members, QStringView name);
/// The known member that a misspelt one was probably meant to be; empty: none is near.
[[nodiscard]] QString nearestKnown(Members members, const QString &name);

/// How many letters have to be typed, removed or changed to make one text of the other; at most `limit`.
[[nodiscard]] int distance(QStringView a, QStringView b, int limit);

} // namespace qairopay::lint
