// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commandtree.h"

#include <QtCore/qbytearray.h>

#include <optional>

namespace qairopay::cli {

/// The completion of a shell ("bash", "zsh", "fish") for the whole program; nothing for another.
[[nodiscard]] std::optional<QByteArray> completionFor(const QString &shell, const CommandWords &program);

} // namespace qairopay::cli
