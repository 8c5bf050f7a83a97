// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scans/scanarchive.h"

#include <QtCore/qtimezone.h>

#include <random>

namespace qairopay::support {

/// Scans around four places in Florida, one in twelve refused, one a minute from 1 March 2026, 08:00 UTC. The
/// same ones every time.
inline QList<scan::Scan> sampleScans(int count)
{
    using namespace Qt::StringLiterals;
    std::mt19937 random(3);
    std::normal_distribution<double> near(0, 0.006);
    const std::array places{geo::GeoPoint{28.4177, -81.5812}, geo::GeoPoint{25.7906, -80.13},
                            geo::GeoPoint{30.3322, -81.6557}, geo::GeoPoint{27.9506, -82.4572}};
    const QDateTime start(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::UTC);
    QList<scan::Scan> scans;
    for (int i = 0; i < count; ++i) {
        const size_t place = i % 7 < 3 ? 0 : size_t(i) % places.size();
        scan::Scan scan{
            ScanId(u"scan_01JN0000000000000000%1"_s.arg(i, 6, 10, QLatin1Char('0'))),
            PassId(u"pass_01JN0000000000000000%1"_s.arg(i % 97, 6, 10, QLatin1Char('0'))),
            u"gate-%1"_s.arg(place + 1),
            geo::GeoPoint{places[place].latitude + near(random), places[place].longitude + near(random)},
            i % 4 == 0 ? scan::ScanMethod::Nfc : scan::ScanMethod::Barcode,
            i % 12 == 5   ? scan::ScanResult::Revoked
            : i % 60 == 7 ? scan::ScanResult::NotInstalled
                          : scan::ScanResult::Valid,
            start.addSecs(60LL * i)};
        if (i % 50 == 49)
            scan.place.reset();
        scans.append(scan);
    }
    return scans;
}

} // namespace qairopay::support
