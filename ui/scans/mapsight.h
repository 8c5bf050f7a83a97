// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scans/maptiles.h"

#include <QtCore/qsize.h>
#include <QtCore/qtimer.h>

namespace qairopay {

/// What a map shows where it stands: whose tiles, and why those of the user's own map are not among them. A
/// tile that failed is asked for once more every while, so that the map comes back by itself.
class MapSight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::MapTiles *tiles READ tiles WRITE setTiles NOTIFY moved FINAL)
    Q_PROPERTY(double latitude MEMBER m_latitude NOTIFY moved FINAL)
    Q_PROPERTY(double longitude MEMBER m_longitude NOTIFY moved FINAL)
    Q_PROPERTY(double zoom MEMBER m_zoom NOTIFY moved FINAL)
    Q_PROPERTY(QSizeF size MEMBER m_size NOTIFY moved FINAL)
    Q_PROPERTY(bool isShown MEMBER m_isShown NOTIFY moved FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(bool fails READ fails NOTIFY changed FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY changed FINAL)

public:
    explicit MapSight(QObject *parent = nullptr);

    [[nodiscard]] MapTiles *tiles() const { return m_tiles; }
    /// They outlive this.
    void setTiles(MapTiles *tiles);

    /// Why the user's own map is not seen; empty: it is, or there is none, or nobody wants to know any more.
    [[nodiscard]] QString remark() const { return m_text == m_dismissed ? QString() : m_text; }
    /// Tiles should have come: it is worth trying again.
    [[nodiscard]] bool fails() const { return m_failed.has_value(); }
    /// Whom to thank for what is seen.
    [[nodiscard]] QString attribution() const { return m_attribution; }

    Q_INVOKABLE void retry();
    /// Not told again until tiles have come, or something else is to be told.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void moved();
    void changed();

private:
    struct Seen
    {
        int own = 0;
        int missing = 0;
        std::optional<basemap::TileKey> failed; ///< the first of those
    };

    void look();
    [[nodiscard]] QList<basemap::TileKey> keys() const;
    [[nodiscard]] Seen seen() const;
    [[nodiscard]] QString told(const Seen &seen) const;

    MapTiles *m_tiles = nullptr;
    double m_latitude = 0;
    double m_longitude = 0;
    double m_zoom = 2;
    QSizeF m_size;
    bool m_isShown = true;
    QString m_text;
    QString m_dismissed;
    QString m_attribution;
    std::optional<basemap::TileKey> m_failed;
    QTimer m_look; ///< tiles come in swarms, and a dragged map moves with each frame
    QTimer m_retry;
};

} // namespace qairopay
