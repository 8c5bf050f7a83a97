// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/fenceeditor.h"

#include "apple/issue.h"
#include "designer/templateeditor.h"
#include "fences/fencewords.h"
#include "fences/mapcontext.h"
#include "fences/phonewalk.h"
#include "fences/placebanner.h"
#include "geo/placetext.h"
#include "lint/placemessage.h"

#include <QtCore/qscopedvaluerollback.h>

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

} // namespace

FenceEditor::FenceEditor(TemplateEditor &editor, const FenceTools &tools, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_tools(tools)
    , m_feet(areFeetUsual())
{
    connect(&editor, &TemplateEditor::opened, this, [this] {
        m_current = -1;
        endDrag();
    });
    connect(&editor, &TemplateEditor::opened, this, &FenceEditor::follow);
    connect(&editor, &TemplateEditor::changed, this, &FenceEditor::follow);
    follow();
}

void FenceEditor::follow()
{
    // Another place may stand at its index now.
    const bool isDragOver = m_grabbed && !m_isDragEdit && m_places.locations() != m_editor.value().locations;
    m_document = apple::relevanceFor(m_editor.value(), {.organisationName = m_tools.organisation});
    m_places.setLocations(m_editor.value().locations);
    updateNotes();
    if (m_current >= count())
        m_current = count() - 1;
    if (isDragOver)
        endDrag();
    tellCurrent();
}

void FenceEditor::tellCurrent()
{
    if (m_tools.banner)
        m_tools.banner->setPlace(m_current);
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
    tellCurrent();
}

Location FenceEditor::location() const
{
    return m_current < 0 ? Location{} : m_places.locations()[m_current];
}

QString FenceEditor::place() const
{
    return m_current < 0
               ? QString()
               : u"%1, %2"_s.arg(location().latitude, 0, 'f', 6).arg(location().longitude, 0, 'f', 6);
}

void FenceEditor::updateNotes()
{
    QList<double> radii;
    for (const Location &place : m_places.locations())
        radii.append(place.radius);
    QList<FenceListModel::Note> notes(m_places.locations().size());
    for (const auto &remark : fences::remarksOn(m_document, radii)) {
        auto &note = notes[remark.place];
        note.texts.append(remarkText(remark));
        note.isIgnored = note.isIgnored || remark.kind == fences::PlaceRemark::Kind::Shadowed ||
                         remark.kind == fences::PlaceRemark::Kind::Beyond;
        note.overlaps = note.overlaps || remark.kind == fences::PlaceRemark::Kind::Shadowed ||
                        remark.kind == fences::PlaceRemark::Kind::Overlaps;
    }
    m_places.setNotes(notes);
}

QString FenceEditor::messageNote() const
{
    const QString text = message();
    const QString length = tr("%1 of %2 characters.").arg(text.size()).arg(limits::locationMessage);
    const auto faults = lint::faultsOf(text, m_document);
    if (m_current >= 0 && text.isEmpty())
        return tr("A place needs a message.");
    if (faults.repeatsOrganisation)
        return length + u' ' +
               tr("The lock screen shows \"%1\" above it already.").arg(m_document.organisationName);
    if (faults.isLong)
        return length + u' ' + tr("About %1 fit on a line of the lock screen.").arg(lint::bannerLength);
    return length;
}

double FenceEditor::appleRadius() const
{
    return fences::appleReach(m_document).metres;
}

QString FenceEditor::appleText() const
{
    return reachText(fences::appleReach(m_document), m_feet);
}

void FenceEditor::setFeet(bool feet)
{
    if (m_feet == feet)
        return;
    m_feet = feet;
    if (m_tools.phone)
        m_tools.phone->setFeet(feet);
    Q_EMIT changed();
}

double FenceEditor::shownRadius() const
{
    return m_feet ? std::round(radius() / geo::metresPerFoot) : radius();
}

int FenceEditor::placeNear(double latitude, double longitude, double metres) const
{
    int nearest = -1;
    for (int i = 0; i < count(); ++i) {
        const double away = geo::distance(centreOf(m_places.locations()[i]), {latitude, longitude});
        if (away <= metres) {
            metres = away;
            nearest = i;
        }
    }
    return nearest;
}

bool FenceEditor::add(double latitude, double longitude, double radius)
{
    if (!canAdd() || !geo::GeoPoint{latitude, longitude}.isValid())
        return false;
    const Location made{geo::roundedDegrees(latitude), geo::roundedDegrees(longitude), roundedRadius(radius),
                        tr("You are nearby")};
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
    const bool isDrag = m_grabbed && index == m_grabbed->index && (what == "move"_L1 || what == "radius"_L1);
    const QScopedValueRollback own(m_isDragEdit, isDrag);
    m_editor.edit(text, mergeKey, [index, &edit](PassTemplate &value) { edit(value.locations[index]); });
}

QString FenceEditor::moveToText(const QString &text)
{
    if (m_current < 0)
        return tr("Choose a place first.");
    const auto point = geo::readPlace(text, centreOf(location()));
    if (!point)
        return point.error().message;
    ++m_drag;
    move(m_current, point->latitude, point->longitude);
    return {};
}

void FenceEditor::beginDrag()
{
    ++m_drag;
    if (m_current < 0)
        return;
    m_grabbed = Grabbed{.index = m_current, .before = location()};
    Q_EMIT draggingChanged();
}

void FenceEditor::beginResize(double latitude, double longitude)
{
    beginDrag();
    if (m_grabbed)
        m_grabbed->slack = geo::distance(centreOf(location()), {latitude, longitude}) - radius();
}

void FenceEditor::endDrag()
{
    if (!m_grabbed)
        return;
    m_grabbed.reset();
    Q_EMIT draggingChanged();
}

void FenceEditor::cancelDrag()
{
    if (!m_grabbed)
        return;
    const auto grabbed = *m_grabbed;
    const bool isRim = m_places.locations()[grabbed.index].radius != grabbed.before.radius;
    // With the key of the drag's own step: merged into nothing, it goes from the undo stack.
    change(isRim ? tr("Resize a place") : tr("Move a place"), isRim ? u"radius"_s : u"move"_s, grabbed.index,
           [&grabbed](Location &location) { location = grabbed.before; });
    endDrag();
}

void FenceEditor::move(int index, double latitude, double longitude)
{
    if (!geo::GeoPoint{latitude, longitude}.isValid())
        return;
    change(tr("Move a place"), u"move"_s, index, [=](Location &location) {
        location.latitude = geo::roundedDegrees(latitude);
        location.longitude = geo::roundedDegrees(longitude);
    });
}

void FenceEditor::nudge(int index, double east, double north)
{
    if (index < 0 || index >= count())
        return;
    const auto to =
        geo::destination(geo::destination(centreOf(m_places.locations()[index]), 90, east), 0, north);
    change(tr("Nudge a place"), u"nudge"_s, index, [&to](Location &location) {
        location.latitude = geo::roundedDegrees(to.latitude);
        location.longitude = geo::roundedDegrees(to.longitude);
    });
}

void FenceEditor::resizeTo(int index, double latitude, double longitude)
{
    if (index < 0 || index >= count())
        return;
    const double away = geo::distance(centreOf(m_places.locations()[index]), {latitude, longitude});
    setRadius(index, away - (m_grabbed ? m_grabbed->slack : 0));
}

void FenceEditor::setRadius(int index, double metres)
{
    change(tr("Resize a place"), u"radius"_s, index,
           [metres](Location &location) { location.radius = roundedRadius(metres); });
}

void FenceEditor::setShownRadius(int index, double value)
{
    if (!m_feet)
        return setRadius(index, value);
    // To a tenth of a metre: whole feet come back whole.
    const double metres = std::round(value * geo::metresPerFoot * 10) / 10;
    change(tr("Resize a place"), u"radius"_s, index, [metres](Location &location) {
        location.radius = std::clamp(metres, limits::minRadius, limits::maxRadius);
    });
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

void FenceEditor::reorder(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    m_editor.edit(tr("Reorder places"), {}, [=](PassTemplate &value) { value.locations.move(from, to); });
    setCurrent(to);
}

} // namespace qairopay
