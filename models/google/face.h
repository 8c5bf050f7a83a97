// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"

#include <QtCore/qlocale.h>

namespace qairopay::google {

/// A place of a journey: a small name above a large one.
struct Stop
{
    QString name; ///< "Zurich"
    QString code; ///< "ZRH"; empty: the name alone is large

    [[nodiscard]] QString large() const { return code.isEmpty() ? name : code; }
    [[nodiscard]] QString small() const { return code.isEmpty() ? QString() : name; }
};

/// What moves between two stops.
enum class Vehicle { Plane, Train, Bus, Ferry, Other };

struct Journey
{
    Stop origin;
    Stop destination;
    Vehicle vehicle = Vehicle::Other;
};

/// The texts at the top of the card, which each vertical keeps in members of its own. Documented (Google's
/// template pages): which members these are and their order from above; nothing of it can be moved.
struct Face
{
    QString issuer;                 ///< beside the logo
    QString issuerEnd;              ///< at the far end of that line: the flight's number
    QString above;                  ///< small, above the title
    QString title;                  ///< large
    QString below;                  ///< small, below the title
    QString fieldKey;               ///< of the template's field that the title is, where a member says so
    std::optional<Journey> journey; ///< in the title's place
};

[[nodiscard]] Face faceOf(const Document &document, const QLocale &locale);

/// The two lines of the pass in the wallet's list of cards (assumed; the listTemplateOverride of Google's API
/// may change them, we write none).
struct ListLines
{
    QString first;
    QString second;
};

[[nodiscard]] ListLines listLinesOf(const Document &document, const QLocale &locale);

/// What stands under the barcode (documented, in Google's older guides, for loyalty, offer and event): its
/// alternate text, else for loyalty the account's id, else for loyalty and offer the code's own value.
[[nodiscard]] QString barcodeTextOf(const Document &document);

} // namespace qairopay::google
