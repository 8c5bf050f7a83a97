// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/scancolumns.h"
#include "template/passtemplate.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace qairopay {

class PaneMemory;

/// What can be seen on the map besides the template's own places: those of the tenant's other templates, and
/// where passes were scanned. Only what the studio knows already, and only once somebody wants to see it.
class MapContext : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool showsOthers READ showsOthers WRITE setShowsOthers NOTIFY changed FINAL)
    Q_PROPERTY(bool showsScans READ showsScans WRITE setShowsScans NOTIFY changed FINAL)
    Q_PROPERTY(QString othersText READ othersText NOTIFY changed FINAL)
    Q_PROPERTY(QString scansText READ scansText NOTIFY changed FINAL)

public:
    struct Services
    {
        std::function<QList<PassTemplate>()>
            others; ///< the templates that are known, but the one on the desk
        std::function<const scan::ScanColumns &()> scans;
        PaneMemory &memory; ///< which layers were shown last; outlives this
    };
    struct Place
    {
        Location location;
        QString of; ///< the template's name

        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit MapContext(Services services, QObject *parent = nullptr);

    [[nodiscard]] bool showsOthers() const { return m_showsOthers; }
    void setShowsOthers(bool shows);
    [[nodiscard]] bool showsScans() const { return m_showsScans; }
    void setShowsScans(bool shows);
    /// What a layer is, and how many there are of it.
    [[nodiscard]] QString othersText() const;
    [[nodiscard]] QString scansText() const;

    /// Empty while they are not shown.
    [[nodiscard]] const QList<Place> &others() const { return m_others; }
    [[nodiscard]] const scan::ScanColumns &scans() const { return m_services.scans(); }

    /// Other templates are known, or another one is on the desk.
    void lookAtTemplates();
    /// More scans are known, or none any more.
    void lookAtScans() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<Place> knownPlaces() const;

    Services m_services;
    QList<Place> m_others;
    qsizetype m_known = 0; ///< places of other templates, shown or not
    bool m_showsOthers = false;
    bool m_showsScans = false;
};

} // namespace qairopay
