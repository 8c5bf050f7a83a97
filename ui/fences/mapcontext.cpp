// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/mapcontext.h"

#include "shell/panememory.h"

#include <QtCore/qlocale.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString othersKey()
{
    return u"places.others"_s;
}

QString scansKey()
{
    return u"places.scans"_s;
}

} // namespace

MapContext::MapContext(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_showsOthers(m_services.memory.isOpen(othersKey(), false))
    , m_showsScans(m_services.memory.isOpen(scansKey(), false))
{
    lookAtTemplates();
}

QList<MapContext::Place> MapContext::knownPlaces() const
{
    QList<Place> places;
    for (const auto &each : m_services.others()) {
        for (const Location &location : each.locations)
            places.append({location, each.name});
    }
    return places;
}

void MapContext::lookAtTemplates()
{
    auto places = knownPlaces();
    m_known = places.size();
    m_others = m_showsOthers ? std::move(places) : QList<Place>();
    Q_EMIT changed();
}

void MapContext::setShowsOthers(bool shows)
{
    if (m_showsOthers == shows)
        return;
    m_showsOthers = shows;
    m_services.memory.setOpen(othersKey(), shows);
    lookAtTemplates();
}

void MapContext::setShowsScans(bool shows)
{
    if (m_showsScans == shows)
        return;
    m_showsScans = shows;
    m_services.memory.setOpen(scansKey(), shows);
    Q_EMIT changed();
}

QString MapContext::othersText() const
{
    return tr("Places of other templates (%1)").arg(QLocale().toString(m_known));
}

QString MapContext::scansText() const
{
    return tr("Past scans (%1)").arg(QLocale().toString(qulonglong(scans().size())));
}

} // namespace qairopay
