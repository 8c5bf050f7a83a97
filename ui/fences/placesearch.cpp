// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placesearch.h"

#include "base/whendone.h"
#include "geo/gridtext.h"
#include "geo/placetext.h"
#include "geo/pluscode.h"

#include <QtConcurrent/qtconcurrentrun.h>

using namespace Qt::StringLiterals;

namespace qairopay {

PlaceSearch::PlaceSearch(std::shared_ptr<const basemap::Gazetteer> gazetteer, Geocoder geocoder,
                         QObject *parent)
    : QAbstractListModel(parent)
    , m_gazetteer(std::move(gazetteer))
    , m_geocoder(std::move(geocoder))
{}

void PlaceSearch::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    const int run = ++m_run;
    const QString words = text.simplified();
    if (words.isEmpty()) {
        show({}, {});
        return;
    }
    const auto point = geo::readPlace(words, m_near);
    if (point) {
        show({{geo::toText(*point), tr("Coordinates"), *point}}, {});
        return;
    }
    if (words.contains("://"_L1) || geo::isPlusCode(words) || geo::pointFromGrid(words)) {
        show({}, point.error().message);
        return;
    }
    m_isSearching = true;
    Q_EMIT changed();
    whenDone(QtConcurrent::run([gazetteer = m_gazetteer, words] { return gazetteer->find(words); }), this,
             [this, run](const Places &found) {
                 if (run == m_run)
                     show(found,
                          found.isEmpty() ? tr("The bundled list of towns has no such place.") : QString());
             });
}

bool PlaceSearch::canAsk() const
{
    return !m_text.simplified().isEmpty() && m_geocoder.name && !m_geocoder.name().isEmpty();
}

QString PlaceSearch::askText() const
{
    const QString name = m_geocoder.name ? m_geocoder.name() : QString();
    return name.isEmpty() ? QString() : tr("Ask %1").arg(name);
}

void PlaceSearch::ask()
{
    if (!canAsk())
        return;
    m_isSearching = true;
    m_problem.clear();
    Q_EMIT changed();
    m_geocoder.ask(m_text.simplified()).then(this, [this, run = ++m_run](const Result<Places> &found) {
        if (run != m_run)
            return;
        if (!found)
            show({}, found.error().message);
        else
            show(*found, found->isEmpty() ? tr("The geocoder knows no such place.") : QString());
    });
}

void PlaceSearch::show(const Places &places, const QString &problem)
{
    beginResetModel(); // another question: another list
    m_places = places;
    endResetModel();
    m_problem = problem;
    m_isSearching = false;
    Q_EMIT changed();
}

int PlaceSearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PlaceSearch::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &place = m_places[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return place.name;
    case RegionRole:
        return place.region;
    case LatitudeRole:
        return place.point.latitude;
    case LongitudeRole:
        return place.point.longitude;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlaceSearch::roleNames() const
{
    return {
        {NameRole, "name"}, {RegionRole, "region"}, {LatitudeRole, "latitude"}, {LongitudeRole, "longitude"}};
}

} // namespace qairopay
