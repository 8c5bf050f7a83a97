// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

namespace qairopay {

/// What a new template of a kind starts with: a name, colours, the fields such a pass usually has, a code.
[[nodiscard]] PassTemplate starterTemplate(PassKind kind);

} // namespace qairopay
