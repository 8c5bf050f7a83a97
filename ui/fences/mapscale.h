// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/fencewords.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The scale in the corner of a map: the longest round distance that has room there.
class MapScale : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double latitude MEMBER m_latitude NOTIFY changed FINAL)
    Q_PROPERTY(double zoomLevel MEMBER m_zoomLevel NOTIFY changed FINAL)
    Q_PROPERTY(bool feet MEMBER m_feet NOTIFY changed FINAL)
    Q_PROPERTY(int width READ width NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// Logical pixels that the distance takes.
    [[nodiscard]] int width() const;
    /// "500 m", "2 km"; "500 ft", "2 mi".
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] double metresPerPixel() const;
    [[nodiscard]] double metres() const;

    double m_latitude = 0;  ///< degrees, of the map's middle
    double m_zoomLevel = 0; ///< the world is 256 px times 2^zoomLevel
    bool m_feet = areFeetUsual();
};

} // namespace qairopay
