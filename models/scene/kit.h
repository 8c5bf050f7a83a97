// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/blurcache.h"
#include "scene/fonts.h"
#include "scene/picturecache.h"
#include "scene/symbolcache.h"

namespace qairopay::scene {

/// What laying out and painting need beside the document: fonts, encoded barcodes and
/// scaled pictures, with their caches.
/// Make one per thread and keep it.
struct Kit
{
    Fonts fonts;
    SymbolCache symbols;
    BlurCache blurs;
    PictureCache pictures;

    [[nodiscard]] QImage blurred(const QImage &image) { return blurs.blurred(image); }
};

} // namespace qairopay::scene
