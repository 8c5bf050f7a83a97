// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/fencewords.h"

#include "geo/geopoint.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <cmath>

namespace qairopay {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FenceWords)
};

/// 1, 3, 5: "1, 3 and 5" would want a rule for each language.
QString numbers(const QList<qsizetype> &places)
{
    QStringList texts;
    for (const auto place : places)
        texts.append(QString::number(place + 1));
    return texts.join(QStringLiteral(", "));
}

/// "2.4", "2".
QString tenths(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

QString ones(double value)
{
    return QLocale().toString(std::round(value), 'f', 0);
}

} // namespace

bool areFeetUsual()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem;
}

QString distanceText(double metres, bool feet)
{
    if (feet)
        return metres < geo::metresPerMile ? Words::tr("%1 ft").arg(ones(metres / geo::metresPerFoot))
                                           : Words::tr("%1 mi").arg(tenths(metres / geo::metresPerMile));
    return metres < 1000 ? Words::tr("%1 m").arg(ones(metres))
                         : Words::tr("%1 km").arg(tenths(metres / 1000));
}

QString reachText(const fences::AppleReach &reach, bool feet)
{
    const QString distance = distanceText(reach.metres, feet);
    return reach.isStyles
               ? Words::tr("Apple Wallet uses about %1 for all places: a pass of this kind never uses more.")
                     .arg(distance)
               : Words::tr("Apple Wallet uses %1 for all places: the smallest radius counts.").arg(distance);
}

QString remarkText(const fences::PlaceRemark &remark)
{
    using enum fences::PlaceRemark::Kind;
    switch (remark.kind) {
    case Shadowed:
        return Words::tr("Lies where place %1 lies: this message never shows.").arg(remark.other + 1);
    case Overlaps:
        return Words::tr("Shares ground with place %1: there the nearer one's message shows.")
            .arg(remark.other + 1);
    case Beyond:
        return Words::tr("Wallets heed ten places; this one is ignored.");
    case Shrunk:
        return Words::tr("Asks for more than Apple Wallet uses.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nearbyText(const fences::Nearby &nearby, const fences::AppleReach &reach, bool feet)
{
    using enum fences::Nearby::Outcome;
    switch (nearby.outcome) {
    case Shows:
        return nearby.ignored.isEmpty()
                   ? Words::tr("Place %1, %2 away, shows its message.")
                         .arg(nearby.place + 1)
                         .arg(distanceText(nearby.distance, feet))
                   : Words::tr("Place %1, %2 away, shows its message. Also near enough, and ignored: %3.")
                         .arg(nearby.place + 1)
                         .arg(distanceText(nearby.distance, feet), numbers(nearby.ignored));
    case TooFar:
        return Words::tr("Nothing shows: place %1 is the nearest, %2 away, and %3 would be near enough.")
            .arg(nearby.place + 1)
            .arg(distanceText(nearby.distance, feet), distanceText(reach.metres, feet));
    case Expired:
        return Words::tr("Nothing shows: a pass that has expired or was revoked is not offered.");
    case NoPlaces:
        return Words::tr("Nothing shows: the pass has no places.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay
