// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"

namespace qairopay::apple {

/// The pass on an Apple Watch 198 pt wide, scrolled from its top to its end: the card, then a page with the
/// code. Documented: no strip, background, thumbnail, footer, back, text below the code or Code 128. Every
/// measure is assumed.
[[nodiscard]] scene::Scene layoutWatch(const Document &document, const scene::Images &images,
                                       const LayoutOptions &options, scene::Kit &kit);

} // namespace qairopay::apple
