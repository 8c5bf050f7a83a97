// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"

namespace qairopay::apple {

/// The wallet with the pass among others: only its upper edge is seen, the logo and the header fields
/// (documented). An expired or voided pass is not among them: the wallet keeps those in a list of their own
/// (documented).
[[nodiscard]] scene::Scene layoutStack(const Document &document, const scene::Images &images,
                                       const LayoutOptions &options, scene::Kit &kit);

} // namespace qairopay::apple
