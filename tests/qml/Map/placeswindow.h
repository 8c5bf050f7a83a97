// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/onlineguard.h"
#include "fences/fenceeditor.h"
#include "fences/phonewalk.h"
#include "geo/geopoint.h"
#include "scans/maptiles.h"
#include "support/previewdesk.h"

#include <QtCore/qtemporarydir.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickview.h>

#include <memory>

namespace qairopay::test {

/// The page of the places in a window of its own, with a phone to carry, and the mouse on its map.
class PlacesWindow : public QObject
{
protected:
    static constexpr geo::GeoPoint resort{28.4177, -81.5812};

    /// Shown with one place at the resort; false, with a warning, where that fails.
    [[nodiscard]] bool show();
    /// Every step is undone, and the map has laid its items out.
    void putBack();
    /// The map shows that, with its items where they belong.
    void lookAt(const geo::GeoPoint &middle, double zoom);

    [[nodiscard]] QQuickItem *map() const;
    [[nodiscard]] QQuickItem *named(const char *name) const;
    /// Rows of a repeater are children on the screen only.
    [[nodiscard]] static QQuickItem *itemBelow(QQuickItem *parent, const QString &name);
    [[nodiscard]] QPoint pixelOf(const geo::GeoPoint &place) const;
    [[nodiscard]] geo::GeoPoint placeAt(const QPoint &pixel) const;
    [[nodiscard]] double metresPerPixel() const;
    void press(const QPoint &from, const QPoint &by) const;
    void drag(const QPoint &from, const QPoint &by) const;
    [[nodiscard]] const Location &location() const { return m_editor.value().locations.first(); }

    QTemporaryDir m_folder;
    basemap::OnlineGuard m_guard;
    std::unique_ptr<basemap::TileServer> m_server;
    std::unique_ptr<MapTiles> m_tiles;
    PreviewDesk m_desk;
    TemplateEditor &m_editor = m_desk.editor();
    PhoneWalk m_phone{m_editor, m_desk.preview(), m_desk.drawing()};
    FenceEditor m_fences{m_editor, {.phone = &m_phone}};
    std::unique_ptr<QQuickView> m_view;
};

} // namespace qairopay::test
