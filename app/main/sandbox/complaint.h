// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace qairopay {

/// Says on the error output what went wrong, and answers the exit code for it.
[[nodiscard]] int complain(const Error &error);

} // namespace qairopay
