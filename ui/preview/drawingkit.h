// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preview/artworkloader.h"
#include "scene/kit.h"

namespace qairopay {

/// What every view model that shows cards draws them with. Both outlive it.
struct DrawingKit
{
    scene::Kit &kit;
    ArtworkLoader &artwork;
};

} // namespace qairopay
