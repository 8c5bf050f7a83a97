// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Files of places, pasted places and geocoders' answers: nothing crashes, and what is taken can be held by a
// template.
#include "fences/placesfile.h"
#include "geo/foundplaces.h"
#include "geo/placetext.h"

#include <QtCore/qglobal.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::fences;

namespace {

void checkPlaces(const QByteArray &bytes, PlacesFormat format)
{
    const PlaceDefaults defaults{.radius = 100, .message = u"x"_s};
    const auto file = readPlaces(bytes, format, defaults);
    if (!file)
        return;
    for (const Location &place : file->places) {
        if (!geo::GeoPoint{place.latitude, place.longitude}.isValid() || place.radius < limits::minRadius ||
            place.radius > limits::maxRadius || place.message.isEmpty() ||
            place.message.size() > limits::locationMessage)
            qFatal("a place that no template can hold");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0] % 5) {
    case 0:
        checkPlaces(bytes, PlacesFormat::GeoJson);
        break;
    case 1:
        checkPlaces(bytes, PlacesFormat::Kml);
        break;
    case 2:
        checkPlaces(bytes, PlacesFormat::Csv);
        break;
    case 3:
        if (const auto point = geo::readPlace(QString::fromUtf8(bytes), geo::GeoPoint{28, -81});
            point && !point->isValid())
            qFatal("a pasted place off the globe");
        break;
    default:
        (void)geo::readGeocoderAnswer(bytes);
    }
    return 0;
}
