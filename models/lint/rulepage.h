// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

namespace qairopay::lint {

/// docs/lint.md: every rule of the table, in words.
[[nodiscard]] QByteArray rulePage();

} // namespace qairopay::lint
