// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay {

class MapContext;
class PhoneWalk;
class PlaceBanner;
class PlaceSearch;
class PlacesImport;

/// What goes with the map of places. Each tool may be missing, and its part of the page is then not shown.
struct FenceTools
{
    PlaceSearch *search = nullptr;
    PlacesImport *files = nullptr;
    PhoneWalk *phone = nullptr;
    PlaceBanner *banner = nullptr;
    MapContext *context = nullptr;
    QString organisation = {}; ///< stands above the message where the template names none
};

} // namespace qairopay
