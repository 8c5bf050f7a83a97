# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES fencelistmodel.cpp fencelistmodel.h fenceeditor.cpp fenceeditor.h fencetools.h fencewords.cpp fencewords.h issuedlook.cpp issuedlook.h mapcontext.cpp mapcontext.h mapcontextitem.cpp mapcontextitem.h mapscale.cpp mapscale.h mapsettings.cpp mapsettings.h
            phonewalk.cpp phonewalk.h placebanner.cpp placebanner.h placepicks.cpp placepicks.h placesearch.cpp placesearch.h placesimport.cpp placesimport.h
    LINKS qairopay::geo qairopay::scan qairopay::fences qairopay::apple qairopay::template qairopay::lint qairopay::basemap qairopay::settings
          Qt6::Concurrent)
