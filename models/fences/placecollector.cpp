// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placecollector.h"

#include "fences/words.h"
#include "geo/geopoint.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::fences {

namespace {

constexpr qsizetype mostProblems = 100;

bool isWithin(const std::optional<double> &degrees, double most)
{
    return degrees && std::isfinite(*degrees) && std::abs(*degrees) <= most;
}

} // namespace

void PlaceCollector::note(const QString &where, const QString &reason)
{
    if (m_file.problems.size() < mostProblems)
        m_file.problems.append({ErrorKind::InvalidInput, reason, where, {}});
}

void PlaceCollector::leaveOut(const QString &where, const QString &reason)
{
    ++m_seen;
    ++m_file.leftOut;
    note(where, reason);
}

void PlaceCollector::add(const RawPlace &place, const QString &where)
{
    if (!place.latitude || !place.longitude)
        return leaveOut(where, place.problem.isEmpty() ? Words::tr("There is no latitude and longitude.")
                                                       : place.problem);
    if (!isWithin(place.latitude, 90))
        return leaveOut(where, Words::tr("The latitude is not between -90 and 90 degrees."));
    if (!isWithin(place.longitude, 180))
        return leaveOut(where, Words::tr("The longitude is not between -180 and 180 degrees."));
    const double radius = place.radius.value_or(m_defaults.radius);
    if (!(radius > 0 && std::isfinite(radius)))
        return leaveOut(where, Words::tr("The radius is no number of metres above 0."));
    ++m_seen;
    const double tenths = std::round(radius * 10) / 10; // whole feet stay whole
    Location made{geo::roundedDegrees(*place.latitude), geo::roundedDegrees(*place.longitude),
                  std::clamp(tenths, limits::minRadius, limits::maxRadius), place.message.simplified()};
    if (made.radius != tenths)
        note(where, Words::tr("The radius was made %1 m: it goes from 1 to 100,000 m.").arg(made.radius));
    const StatedParts stated{place.radius.has_value(), !made.message.isEmpty()};
    if (!stated.message)
        made.message = m_defaults.message;
    if (made.message.size() > limits::locationMessage) {
        note(where, Words::tr("The message was cut: it had %1 characters, %2 are allowed.")
                        .arg(made.message.size())
                        .arg(limits::locationMessage));
        made.message.truncate(limits::locationMessage);
        if (made.message.back().isHighSurrogate()) // half a character
            made.message.chop(1);
    }
    m_file.places.append(made);
    m_file.stated.append(stated);
}

Meaning meaningOf(QStringView name)
{
    struct Word
    {
        QLatin1StringView name;
        Meaning meaning;
    };
    using enum Meaning;
    static constexpr std::array words{Word{"latitude"_L1, Latitude},
                                      Word{"lat"_L1, Latitude},
                                      Word{"breitengrad"_L1, Latitude},
                                      Word{"latitud"_L1, Latitude},
                                      Word{"y"_L1, Latitude},
                                      Word{"longitude"_L1, Longitude},
                                      Word{"lon"_L1, Longitude},
                                      Word{"lng"_L1, Longitude},
                                      Word{"long"_L1, Longitude},
                                      Word{"laengengrad"_L1, Longitude},
                                      Word{"longitud"_L1, Longitude},
                                      Word{"x"_L1, Longitude},
                                      Word{"coordinates"_L1, Both},
                                      Word{"latlng"_L1, Both},
                                      Word{"latlon"_L1, Both},
                                      Word{"position"_L1, Both},
                                      Word{"mgrs"_L1, Both},
                                      Word{"usng"_L1, Both},
                                      Word{"utm"_L1, Both},
                                      Word{"pluscode"_L1, Both},
                                      Word{"radiusm"_L1, RadiusMetres},
                                      Word{"radius"_L1, RadiusMetres},
                                      Word{"radiusmeters"_L1, RadiusMetres},
                                      Word{"radiusmetres"_L1, RadiusMetres},
                                      Word{"maxdistance"_L1, RadiusMetres},
                                      Word{"radiusft"_L1, RadiusFeet},
                                      Word{"radiusfeet"_L1, RadiusFeet},
                                      Word{"message"_L1, Message},
                                      Word{"relevanttext"_L1, Message},
                                      Word{"text"_L1, Message},
                                      Word{"name"_L1, Name},
                                      Word{"title"_L1, Name}};
    QString plain;
    for (const QChar letter : name.left(40)) {
        if (letter.isLetterOrNumber())
            plain += letter.toLower();
    }
    plain.replace(u'ä', "ae"_L1);
    const auto it = std::ranges::find(words, plain, &Word::name);
    return it == words.end() ? Other : it->meaning;
}

} // namespace qairopay::fences
