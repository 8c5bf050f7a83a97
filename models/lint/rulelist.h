// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

namespace qairopay::lint {

/// The table's three parts: what the template alone shows, what Apple's and what Google's documents and
/// scenes show.
[[nodiscard]] std::span<const Rule> templateRules();
[[nodiscard]] std::span<const Rule> appleRules();
[[nodiscard]] std::span<const Rule> googleRules();

} // namespace qairopay::lint
