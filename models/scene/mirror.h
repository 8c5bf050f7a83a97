// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

namespace qairopay::scene {

/// The scene as a device set to a language read from the right lays it out: everything on the other side,
/// symbols turned; texts, pictures and barcodes as they were.
[[nodiscard]] Scene mirrored(Scene scene);

} // namespace qairopay::scene
