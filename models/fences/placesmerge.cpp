// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placesmerge.h"

#include "geo/geopoint.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <utility>

namespace qairopay::fences {

namespace {

/// By its message, as people compare names; the rows of those that have one of their own.
QHash<QString, qsizetype> ownNames(const QList<Location> &places)
{
    QHash<QString, qsizetype> rows;
    QSet<QString> shared;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString name = places[i].message.simplified().toCaseFolded();
        if (rows.contains(name))
            shared.insert(name);
        rows.insert(name, i);
    }
    for (const auto &name : std::as_const(shared))
        rows.remove(name);
    return rows;
}

qsizetype nearestOf(const Location &place, const QList<Location> &there, const QSet<qsizetype> &gone)
{
    qsizetype nearest = -1;
    double most = sameSpot;
    for (qsizetype i = 0; i < there.size(); ++i) {
        const double away =
            geo::distance({place.latitude, place.longitude}, {there[i].latitude, there[i].longitude});
        if (away <= most && !gone.contains(i)) {
            most = away;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace

QList<qsizetype> knownAs(const PlacesFile &file, const QList<Location> &there)
{
    QList<qsizetype> known(file.places.size(), -1);
    QSet<qsizetype> gone;
    const auto names = ownNames(there);
    const auto found = ownNames(file.places);
    for (const auto &[name, row] : found.asKeyValueRange()) {
        const auto as = file.stated.value(row).message ? names.value(name, -1) : -1;
        if (as < 0)
            continue;
        known[row] = as;
        gone.insert(as);
    }
    for (qsizetype row = 0; row < known.size(); ++row) {
        if (known[row] >= 0)
            continue;
        known[row] = nearestOf(file.places[row], there, gone);
        if (known[row] >= 0)
            gone.insert(known[row]);
    }
    return known;
}

QList<Location> taken(const PlacesFile &file, const QList<qsizetype> &chosen, const QList<Location> &there,
                      Taking how)
{
    const auto known = how == Taking::Update ? knownAs(file, there) : QList<qsizetype>();
    auto places = how == Taking::Replace ? QList<Location>() : there;
    for (const auto row : chosen) {
        const Location &found = file.places[row];
        const auto as = known.value(row, -1);
        if (as < 0) {
            places.append(found);
            continue;
        }
        Location &place = places[as];
        place.latitude = found.latitude;
        place.longitude = found.longitude;
        if (file.stated.value(row).radius)
            place.radius = found.radius;
        if (file.stated.value(row).message)
            place.message = found.message;
    }
    return places;
}

} // namespace qairopay::fences
