// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"
#include "scene/scene.h"

namespace qairopay::google {

/// The card's colour (documented): the one given, else the dominant one of the hero picture, else that of the
/// logo, else one of Google's choice. Which colour of a picture dominates, and Google's choice, are assumed.
[[nodiscard]] Colour backgroundOf(const Document &document, const scene::Images &images);

/// White or near black, as Google presumably chooses (luma below one half: white).
[[nodiscard]] Colour textColourOn(Colour background);

/// The colour that most of a picture's opaque pixels are near to; none: it is clear all over.
[[nodiscard]] std::optional<Colour> dominantColour(const QImage &picture);

/// The picture in the card's circle: the square icon, else the logo.
[[nodiscard]] std::optional<ImageSlot> roundLogoOf(const scene::Images &images);

} // namespace qairopay::google
