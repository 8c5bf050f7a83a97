// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "geo/geopoint.h"

#include <QtCore/qdatetime.h>

namespace qairopay::fences {

/// What a phone at one place makes of a pass's places. Beacons and dates, which a template has none of, are
/// not looked at.
struct Nearby
{
    enum class Outcome {
        Shows,    ///< the message of `place`
        TooFar,   ///< `place` is the nearest, and not near enough
        Expired,  ///< expired or voided: never offered
        NoPlaces, ///< the pass has none
    };

    Outcome outcome = Outcome::NoPlaces;
    qsizetype place = -1;     ///< of the document's; the nearest that counts; -1: none
    double distance = 0;      ///< metres to it
    QList<qsizetype> ignored; ///< near enough too, but only one message shows

    friend bool operator==(const Nearby &, const Nearby &) = default;
};

/// That the nearest of several wins is assumed; Apple says only that one shows.
[[nodiscard]] Nearby nearbyOnApple(const apple::Document &document, const geo::GeoPoint &phone,
                                   const QDateTime &now = {});

/// What there is to say of one place beside the others.
struct PlaceRemark
{
    enum class Kind {
        Shadowed, ///< lies where `other` lies: its message never shows
        Overlaps, ///< shares ground with `other`: there only one of both messages shows
        Beyond,   ///< the eleventh and later ones are not heeded
        Shrunk,   ///< asks for more metres than Apple will use
    };

    qsizetype place = 0;
    Kind kind = Kind::Overlaps;
    qsizetype other = -1;

    friend bool operator==(const PlaceRemark &, const PlaceRemark &) = default;
};

/// By place, the gravest first. `radii`: what each place asks for, in metres.
[[nodiscard]] QList<PlaceRemark> remarksOn(const apple::Document &document, const QList<double> &radii);

} // namespace qairopay::fences
