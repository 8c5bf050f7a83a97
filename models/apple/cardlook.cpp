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

TextColours coloursOf(const Document &document)
{
    const Colour background = backgroundOf(document);
    const Colour value = document.foreground.value_or(background.luminance() < 0.4 ? white : black);
    return {document.label.value_or(value), value};
}

bool isExpired(const Document &document, const QDateTime &now)
{
    if (document.isVoided)
        return true;
    const auto end = parseDate(document.expirationDate);
    return end && now.isValid() && *end < now;
}

} // namespace qairopay::apple
