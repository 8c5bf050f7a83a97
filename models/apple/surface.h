// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "scene/surface.h"

namespace qairopay::apple {

/// The one door to everything Apple's devices show of a pass. A surface that Apple does not have is empty.
[[nodiscard]] scene::Scene layoutSurface(scene::Surface surface, const Document &document,
                                         const scene::Images &images, const LayoutOptions &options,
                                         scene::Kit &kit);

} // namespace qairopay::apple
