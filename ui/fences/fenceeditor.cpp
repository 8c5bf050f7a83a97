// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/fenceeditor.h"

#include "designer/templateeditor.h"
#include "geo/placetext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

geo::GeoPoint centreOf(const Location &location)
{
    return {location.latitude, location.longitude};
}

double roundedRadius(double metres)
{
    return std::clamp(std::round(metres), limits::minRadius, limits::maxRadius);
}

/// Six decimals, a tenth of a metre: what a mouse does is no more exact, and files stay readable.
double rounded(double degrees)
{
    return std::round(degrees * 1e6) / 1e6;
}

} // namespace

FenceEditor::FenceEditor(TemplateEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&editor, &TemplateEditor::opened, this, [this] { m_current = -1; });
    connect(&editor, &TemplateEditor::opened, this, &FenceEditor::follow);
    connect(&editor, &TemplateEditor::changed, this, &FenceEditor::follow);
    follow();
}

void FenceEditor::follow()
{
    m_places.setLocations(m_editor.value().locations);
    if (m_current >= count())
        m_current = count() - 1;
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

bool FenceEditor::canAdd() const
{
    return count() < limits::locationCount;
}

QString FenceEditor::countText() const
{
    return tr("%1 of %2 places").arg(count()).arg(limits::locationCount);
}

void FenceEditor::setCurrent(int index)
{
    if (index == m_current || index < -1 || index >= count())
        return;
    m_current = index;
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

Location FenceEditor::location() const
{
    return m_current < 0 ? Location{} : m_places.locations()[m_current];
}

QString FenceEditor::place() const
{
    return m_current < 0 ? QString() : geo::toText(centreOf(location()));
}

QString FenceEditor::overlapText() const
{
    const QList<Location> &all = m_places.locations();
    for (qsizetype a = 0; a < all.size(); ++a) {
        for (qsizetype b = a + 1; b < all.size(); ++b) {
            if (geo::distance(centreOf(all[a]), centreOf(all[b])) < all[a].radius + all[b].radius)
                return tr("Places %1 and %2 overlap: a phone shows only one of their messages.")
                    .arg(a + 1)
                    .arg(b + 1);
        }
    }
    return {};
}

bool FenceEditor::add(double latitude, double longitude, double radius)
{
    if (!canAdd() || !geo::GeoPoint{latitude, longitude}.isValid())
        return false;
    const Location made{rounded(latitude), rounded(longitude), roundedRadius(radius), tr("You are nearby")};
    m_editor.edit(tr("Add a place"), {}, [&made](PassTemplate &value) { value.locations.append(made); });
    setCurrent(count() - 1);
    return true;
}

void FenceEditor::change(const QString &text, const QString &what, int index,
                         const std::function<void(Location &)> &edit)
{
    if (index < 0 || index >= count())
        return;
    const QString mergeKey = u"place:%1:%2:%3"_s.arg(what).arg(index).arg(m_drag);
    m_editor.edit(text, mergeKey, [index, &edit](PassTemplate &value) { edit(value.locations[index]); });
}

bool FenceEditor::moveToText(const QString &text)
{
    const auto point = geo::readPlace(text, centreOf(location()));
    if (!point || m_current < 0)
        return false;
    beginDrag();
    move(m_current, point->latitude, point->longitude);
    return true;
}

void FenceEditor::move(int index, double latitude, double longitude)
{
    if (!geo::GeoPoint{latitude, longitude}.isValid())
        return;
    change(tr("Move a place"), u"move"_s, index, [=](Location &location) {
        location.latitude = rounded(latitude);
        location.longitude = rounded(longitude);
    });
}

void FenceEditor::resizeTo(int index, double latitude, double longitude)
{
    if (index >= 0 && index < count())
        setRadius(index, geo::distance(centreOf(m_places.locations()[index]), {latitude, longitude}));
}

void FenceEditor::setRadius(int index, double metres)
{
    change(tr("Resize a place"), u"radius"_s, index,
           [metres](Location &location) { location.radius = roundedRadius(metres); });
}

void FenceEditor::setMessage(int index, const QString &message)
{
    change(tr("Change a place's message"), u"message"_s, index,
           [&message](Location &location) { location.message = message.left(limits::locationMessage); });
}

void FenceEditor::remove(int index)
{
    if (index < 0 || index >= count())
        return;
    m_editor.edit(tr("Delete a place"), {},
                  [index](PassTemplate &value) { value.locations.removeAt(index); });
}

} // namespace qairopay
