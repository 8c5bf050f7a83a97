// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"

namespace qairopay {

/// `brand` of the API, and what `x_studio.brand` adds.
struct Brand
{
    Colour background{0x1F, 0x7A, 0x5A};
    Colour foreground{0xFC, 0xFA, 0xF6};
    QString logoUrl; ///< https, at most 2048 characters; empty when there is none
    QString iconUrl;

    // x_studio.brand
    std::optional<Colour> label; ///< Apple's labelColor; without it derived from the other two
    QString logoText;            ///< Apple's logoText
    QString organisation;        ///< organizationName / issuerName; without it the tenant's name
    QString description;         ///< for VoiceOver; without it made from the template's name

    friend bool operator==(const Brand &, const Brand &) = default;
};

} // namespace qairopay
