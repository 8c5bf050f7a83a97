# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES maptiles.cpp maptiles.h mapoverlayitem.cpp mapoverlayitem.h mapsight.cpp mapsight.h scanwords.cpp scanwords.h scantablemodel.cpp scantablemodel.h scanpage.cpp scanpage.h
            scanfilters.cpp scanfilters.h scanmapitem.cpp scanmapitem.h scanhistogramitem.cpp scanhistogramitem.h
    LINKS qairopay::basemap qairopay::scans)
