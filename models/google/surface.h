// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/layout.h"
#include "scene/surface.h"

namespace qairopay::google {

/// The one door to everything Google's wallet shows of a pass. A surface that it does not have is empty.
[[nodiscard]] scene::Scene layoutSurface(scene::Surface surface, const Document &document,
                                         const scene::Images &images, const LayoutOptions &options,
                                         scene::Kit &kit);

} // namespace qairopay::google
