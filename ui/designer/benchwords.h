// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scanbench/trial.h"

namespace qairopay {

/// What was tried, and on what.
struct TriedCode
{
    scanbench::Trial trial;
    BarcodeFormat format = BarcodeFormat::Qr;
    double module = 0;       ///< millimetres
    double quietModules = 0; ///< beside the code
};

[[nodiscard]] QString conditionName(scanbench::Condition condition); ///< "At an angle"
[[nodiscard]] QString conditionText(scanbench::Condition condition); ///< "Turned aside by 45°, …"
[[nodiscard]] QString gradeName(scanbench::Grade grade);             ///< "Reads easily"
/// Up to where it is read, or what keeps it from being read; a sentence.
[[nodiscard]] QString reasonText(const TriedCode &tried);
/// What to do about it; empty: nothing.
[[nodiscard]] QString adviceText(scanbench::Obstacle obstacle);

} // namespace qairopay
