// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/cardlook.h"

#include "apple/date.h"

namespace qairopay::apple {

namespace {

constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};

} // namespace

Colour backgroundOf(const Document &document)
{
    return document.background.value_or(white); // iOS's own default was not measured
}

Colour derivedValue(Colour background)
{
    return background.luminance() < 0.4 ? white : black;
}

Colour derivedLabel(Colour value, Colour background)
{
    constexpr double readable = 4.5; // rule P08
    for (double share = 0.3; share > 0.01; share -= 0.05) {
        const Colour label = value.mixed(background, share);
        if (contrastRatio(label, background) >= readable)
            return label;
    }
    return value;
}

TextColours coloursOf(const Document &document)
{
    const Colour background = backgroundOf(document);
    const Colour value = document.foreground.value_or(derivedValue(background));
    return {document.label.value_or(derivedLabel(value, background)), value};
}

bool isExpired(const Document &document, const QDateTime &now)
{
    if (document.isVoided)
        return true;
    const auto end = parseDate(document.expirationDate);
    return end && now.isValid() && *end < now;
}

} // namespace qairopay::apple
