// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace qairopay {

/// What is wrong, and what can be done about it in this window where the error itself does not say so.
[[nodiscard]] QString wordsFor(const Error &error);

} // namespace qairopay
