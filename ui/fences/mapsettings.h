// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/geocoder.h"
#include "basemap/onlineguard.h"
#include "fences/placesearch.h"
#include "scans/maptiles.h"

#include <QtCore/qurl.h>

class QSettings;

namespace qairopay {

/// Which map is shown and who is asked for addresses. Out of the box: the bundled world and nobody. A host
/// goes through the process's guard only while the person has chosen it here.
class MapSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(int kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString tileAddress READ tileAddress NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString tileAttribution READ tileAttribution NOTIFY addressChanged FINAL)
    Q_PROPERTY(QString geocoderAddress READ geocoderAddress NOTIFY geocoderChanged FINAL)
    Q_PROPERTY(QString geocoderProblem READ geocoderProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString otherText READ otherText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList fileFilters READ fileFilters CONSTANT FINAL)

public:
    enum Kind { Bundled, File, Address };
    Q_ENUM(Kind)

    /// All outlive this. Takes up what was chosen last; a map that has gone meanwhile is a problem told here,
    /// and the bundled world shows.
    MapSettings(QSettings &settings, MapTiles &tiles, basemap::OnlineGuard &guard, QObject *parent = nullptr);

    [[nodiscard]] int kind() const { return m_kind; }
    /// "Orlando streets, zoom 0 to 16".
    [[nodiscard]] QString description() const { return m_description; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString tileAddress() const;
    [[nodiscard]] QString tileAttribution() const;
    [[nodiscard]] QString geocoderAddress() const;
    [[nodiscard]] QString geocoderProblem() const { return m_geocoderProblem; }
    [[nodiscard]] QStringList fileFilters() const;

    /// The next of the maps that are known (the bundled world, the file and the address chosen last), in
    /// words; empty: there is no other.
    [[nodiscard]] QString otherText() const;
    /// Shows it; one that has gone is told of, and the time after that the next is shown.
    Q_INVOKABLE void showOther();

    Q_INVOKABLE void useBundled();
    Q_INVOKABLE void useFile(const QUrl &file);
    Q_INVOKABLE void useAddress(const QString &pattern, const QString &attribution);
    /// Empty: nobody is asked any more.
    Q_INVOKABLE void setGeocoder(const QString &pattern);

    /// For the search: who is asked, and asking.
    [[nodiscard]] PlaceSearch::Geocoder geocoder();

Q_SIGNALS:
    void changed();
    void otherFailed(const qairopay::Error &error);
    /// The one that is remembered: what is wrong stays in its field as it was typed.
    void addressChanged();
    void geocoderChanged();

private:
    void show(Kind kind, const Result<std::shared_ptr<basemap::TileSource>> &source, const QString &host);
    void restore();
    [[nodiscard]] bool isKnown(Kind kind) const;
    [[nodiscard]] Kind other() const;
    void letThrough(QString &before, const QString &host);

    QSettings &m_settings;
    MapTiles &m_tiles;
    basemap::OnlineGuard &m_guard;
    basemap::Geocoder m_geocoder;
    Kind m_kind = Bundled;
    Kind m_tried = Bundled;  ///< last, shown or not
    bool m_isSwitch = false; ///< it was no choice in Settings, where what is wrong is told
    QString m_description;
    QString m_problem;
    QString m_geocoderProblem;
    int m_run = 0;      ///< the last choice counts
    QString m_tileHost; ///< let through the guard; empty: none
    QString m_geocoderGate;
};

} // namespace qairopay
