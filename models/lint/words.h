// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay::lint {

/// Says what rules find in the program's language; in English where it has none, as on the command line.
/// Titles and reasons of rules stand in docs/lint.md and in SARIF only, and stay English.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

/// A picture as sentences name it: "wide logo".
[[nodiscard]] QString pictureName(ImageSlot slot);

} // namespace qairopay::lint
