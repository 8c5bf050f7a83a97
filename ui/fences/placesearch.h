// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/gazetteer.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qfuture.h>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>

namespace qairopay {

/// Looks up where something is: coordinates, grid references, links and plus codes are read, names are looked
/// for in the bundled gazetteer while one types. A street address goes to the user's own geocoder, and only
/// when asked to: nothing is sent while typing.
class PlaceSearch : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY changed FINAL)
    Q_PROPERTY(bool canAsk READ canAsk NOTIFY changed FINAL)
    Q_PROPERTY(QString askText READ askText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    enum Role { NameRole = Qt::UserRole + 1, RegionRole, LatitudeRole, LongitudeRole };
    Q_ENUM(Role)

    using Places = QList<geo::FoundPlace>;

    /// The user's own geocoder. `name` is its host; empty where there is none.
    struct Geocoder
    {
        std::function<QString()> name;
        std::function<QFuture<Result<Places>>(const QString &)> ask;
    };

    explicit PlaceSearch(std::shared_ptr<const basemap::Gazetteer> gazetteer, Geocoder geocoder = {},
                         QObject *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    [[nodiscard]] bool canAsk() const;
    /// "Ask geo.example.com".
    [[nodiscard]] QString askText() const;
    /// Why there is nothing, in a sentence; empty while there is something or nothing was asked.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int count() const { return rowCount(); }

    /// Where short plus codes are completed: the middle of the map.
    Q_INVOKABLE void setNear(double latitude, double longitude) { m_near = {latitude, longitude}; }
    /// Sends the words to the user's geocoder.
    Q_INVOKABLE void ask();
    /// The geocoder was set or taken away.
    void geocoderChanged() { Q_EMIT changed(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    void show(const Places &places, const QString &problem);

    std::shared_ptr<const basemap::Gazetteer> m_gazetteer;
    Geocoder m_geocoder;
    Places m_places;
    QString m_text;
    QString m_problem;
    geo::GeoPoint m_near;
    int m_run = 0; ///< the last question counts
    bool m_isSearching = false;
};

} // namespace qairopay
