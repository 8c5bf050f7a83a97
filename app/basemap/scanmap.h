// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/mappainter.h"
#include "scan/scanfilter.h"

namespace qairopay::basemap {

struct ScanMapOptions
{
    QSize size{1280, 800}; ///< logical pixels
    double pixelRatio = 2;
    MapStyle style = MapStyle::light();
    std::optional<geo::Viewport> view; ///< none: so that all selected scans are seen
    bool legend = true;
    QString validText; ///< words of the legend; empty: English
    QString refusedText;
};

/// A picture of the filtered scans on the bundled world, as the Scans page shows them; needs a
/// QGuiApplication for its texts, but no window and no network.
[[nodiscard]] QImage renderScanMap(const MapPainter &map, const scan::ScanColumns &columns,
                                   const scan::ScanFilter &filter = {}, const ScanMapOptions &options = {});

/// The window that shows all rows which have a place; the whole world when none has.
[[nodiscard]] geo::Viewport viewOfScans(const scan::ScanColumns &columns, std::span<const quint32> rows,
                                        const QSizeF &size);

} // namespace qairopay::basemap
