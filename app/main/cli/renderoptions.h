// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "cli/arguments.h"
#include "google/layout.h"
#include "pass/record.h"
#include "scene/surface.h"

namespace qairopay::cli {

/// Where, when and for whom a card is looked at. What is not said is fixed: en-US, UTC, no clock; never the
/// environment's.
struct RenderOptions
{
    scene::Surface surface = scene::Surface::Front;
    apple::LayoutOptions apple;
    google::LayoutOptions google;
    std::optional<Record> record; ///< instead of the template's sample
};

/// An error is the caller's mistake and says which option it is.
[[nodiscard]] Result<RenderOptions> renderOptions(const RenderArguments &arguments);

} // namespace qairopay::cli
