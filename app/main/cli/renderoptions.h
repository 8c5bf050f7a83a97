// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "cli/arguments.h"
#include "google/layout.h"
#include "pass/issuedrecord.h"
#include "pass/shownstate.h"
#include "scene/surface.h"
#include "template/passtemplate.h"

namespace qairopay::cli {

/// Where, when and for whom a card is looked at. What is not said is fixed: en-US, UTC, no clock; never the
/// environment's.
struct RenderOptions
{
    scene::Surface surface = scene::Surface::Front;
    apple::LayoutOptions apple;
    google::LayoutOptions google;
    std::optional<Record> record;    ///< instead of the template's sample
    std::optional<ShownState> state; ///< none: what the pass says itself
};

/// A mistake of the caller, at the option: "--record".
[[nodiscard]] std::unexpected<Error> wrongOption(const QString &option, const QString &sentence);

/// An error is a wrongOption().
[[nodiscard]] Result<RenderOptions> renderOptions(const RenderArguments &arguments);

/// What stands on a template's card: the record that was given, else a sample. An error is a wrongOption():
/// the template has no such field, or no such sample.
[[nodiscard]] Result<IssuedRecord> issuedFor(const PassTemplate &value, const RenderArguments &arguments,
                                             const RenderOptions &options);

} // namespace qairopay::cli
