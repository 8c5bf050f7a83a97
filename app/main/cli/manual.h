// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandtree.h"

#include <QtCore/qbytearray.h>

namespace qairopay::cli {

/// The manual page, section 1, as man(7) writes it.
[[nodiscard]] QByteArray manualPage(const CommandWords &program, const QString &version);

} // namespace qairopay::cli
