// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"
#include "scene/kit.h"

#include <QtCore/qlocale.h>

namespace qairopay::google {

struct LayoutOptions
{
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    bool isTestIssuer = false; ///< Google puts "[TEST ONLY]" before the title
};

/// The card, 360 dp wide and as high as its content. Approximate: Google publishes no measures
/// (wallet-formats E.6).
[[nodiscard]] scene::Scene layoutCard(const Document &document, const scene::Images &images,
                                      const LayoutOptions &options, scene::Kit &kit);

/// White or near black, as Google presumably chooses (luma below one half: white).
[[nodiscard]] Colour textColourOn(Colour background);

} // namespace qairopay::google
