// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/timezones.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::array wellKnown{
    "Africa/Cairo",        "Africa/Johannesburg", "Africa/Lagos",     "America/Chicago",   "America/Denver",
    "America/Los_Angeles", "America/Mexico_City", "America/New_York", "America/Sao_Paulo", "America/Toronto",
    "Asia/Dubai",          "Asia/Hong_Kong",      "Asia/Kolkata",     "Asia/Riyadh",       "Asia/Seoul",
    "Asia/Shanghai",       "Asia/Singapore",      "Asia/Tokyo",       "Australia/Sydney",  "Europe/Berlin",
    "Europe/Istanbul",     "Europe/Lisbon",       "Europe/London",    "Europe/Madrid",     "Europe/Paris",
    "Europe/Rome",         "Europe/Zurich",       "Pacific/Auckland"};

QString cityOf(const QByteArray &id)
{
    return QString::fromLatin1(id).section(u'/', -1).replace(u'_', u' ');
}

} // namespace

QList<NamedZone> zonesToChoose(const QByteArray &here)
{
    QList<NamedZone> others;
    for (const QByteArray id : wellKnown) {
        if (id != here && QTimeZone::isTimeZoneIdAvailable(id))
            others.append({id, cityOf(id)});
    }
    std::ranges::sort(others, {}, &NamedZone::name);
    const auto utc = QTimeZone::utc().id();
    QList<NamedZone> zones{{utc, QString::fromLatin1(utc)}};
    if (cityOf(here) != zones.first().name && QTimeZone::isTimeZoneIdAvailable(here))
        zones.append({here, QCoreApplication::translate("ViewOptions", "%1 (here)").arg(cityOf(here))});
    return zones + others;
}

} // namespace qairopay
