// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay::sandbox {

/// The smallest id a record of this moment can have: a ULID begins with its time.
[[nodiscard]] QString firstIdAt(const QString &prefix, qint64 msecs);

} // namespace qairopay::sandbox
