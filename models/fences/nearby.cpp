// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/nearby.h"

#include "apple/cardlook.h"
#include "apple/lockscreen.h"
#include "fences/reach.h"

#include <algorithm>

namespace qairopay::fences {

namespace {

constexpr double samePlace = 1; ///< metres: no phone tells such places apart

geo::GeoPoint placeOf(const apple::Location &location)
{
    return {location.latitude, location.longitude};
}

double between(const apple::Document &document, qsizetype a, qsizetype b)
{
    return geo::distance(placeOf(document.locations[a]), placeOf(document.locations[b]));
}

} // namespace

Nearby nearbyOnApple(const apple::Document &document, const geo::GeoPoint &phone, const QDateTime &now)
{
    Nearby nearby;
    const qsizetype count = std::min(document.locations.size(), apple::mostPlaces);
    const double reach = appleReach(document).metres;
    QList<qsizetype> inReach;
    for (qsizetype i = 0; i < count; ++i) {
        const double distance = geo::distance(phone, placeOf(document.locations[i]));
        if (distance <= reach)
            inReach.append(i);
        if (nearby.place < 0 || distance < nearby.distance) {
            nearby.place = i;
            nearby.distance = distance;
        }
    }
    if (nearby.place < 0)
        return nearby;
    if (apple::isExpired(document, now)) {
        nearby.outcome = Nearby::Outcome::Expired;
    } else if (inReach.isEmpty()) {
        nearby.outcome = Nearby::Outcome::TooFar;
    } else {
        nearby.outcome = Nearby::Outcome::Shows;
        inReach.removeOne(nearby.place);
        nearby.ignored = inReach;
    }
    return nearby;
}

QList<PlaceRemark> remarksOn(const apple::Document &document, const QList<double> &radii)
{
    using enum PlaceRemark::Kind;
    QList<PlaceRemark> remarks;
    const double reach = appleReach(document).metres;
    for (qsizetype i = 0; i < document.locations.size(); ++i) {
        if (i >= apple::mostPlaces) {
            remarks.append({i, Beyond, -1});
            continue;
        }
        const qsizetype before = remarks.size();
        for (qsizetype other = 0; other < i; ++other) {
            if (between(document, i, other) < samePlace) {
                remarks.append({i, Shadowed, other});
                break;
            }
        }
        if (remarks.size() == before) {
            for (qsizetype other = 0; other < std::min(document.locations.size(), apple::mostPlaces);
                 ++other) {
                const double distance = between(document, i, other);
                if (other != i && distance >= samePlace && distance < 2 * reach)
                    remarks.append({i, Overlaps, other});
            }
        }
        if (i < radii.size() && radii[i] > reach)
            remarks.append({i, Shrunk, -1});
    }
    return remarks;
}

} // namespace qairopay::fences
