// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"

namespace qairopay::difference {

/// Part of a template document, in the order in which differences are told.
enum class Part {
    General,
    Brand,
    Fields,
    Barcode,
    Nfc,
    Places,
    Images,
    GoogleRows,
    Translations,
    Samples,
};

/// What a member is in one of the two documents, as people read it.
struct Shown
{
    QString text;                 ///< whole, however long; "none" where there is nothing
    bool isNone = false;          ///< the text says that there is nothing, and is not what the member holds
    std::optional<Colour> colour; ///< of a member that is a colour

    friend bool operator==(const Shown &, const Shown &) = default;
};

/// One member that is not the same in two documents.
struct Change
{
    Part part = Part::General;
    QString heading; ///< what the member belongs to: "Field: Tier (tier)", "Place 2"
    QString path;    ///< of the member in the document: "fields.tier.label", "x_studio.images.strip.crop"
    QString member;  ///< as people call it: "Label"
    Shown before;
    Shown after;

    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace qairopay::difference
