// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

namespace qairopay {

/// The template as a holder of that language reads it: every text that a wallet may replace (labels, values,
/// messages, the logo's text) and that has a translation. Sample records are translated, too. A language that
/// the template has not changes nothing.
[[nodiscard]] PassTemplate translated(const PassTemplate &value, const QString &language);

} // namespace qairopay
