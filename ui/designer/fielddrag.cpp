// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fielddrag.h"

#include "designer/fieldplaces.h"
#include "designer/templateedits.h"
#include "designer/words.h"
#include "preview/fieldtarget.h"

namespace qairopay {

FieldDrag::FieldDrag(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    // Undone or replaced under the pointer: what is dragged may be gone.
    connect(&editor, &TemplateEditor::changed, this, &FieldDrag::cancel);
}

bool FieldDrag::begin(SurfaceFace *face, const QString &target)
{
    cancel();
    const auto key = fieldOfTarget(target);
    const auto flow = m_preview.flowOf(face->surface());
    if (!flow || !m_editor.value().field(key))
        return false;
    if (!m_editor.selectedFields().contains(key))
        m_editor.select(target);
    m_face = face;
    m_keys = m_editor.selectedFields();
    const auto guests = withGuests(m_editor.value(), m_keys);
    const auto guestScene = m_preview.sceneOf(*face, guests.value);
    m_places = dropPlaces({m_editor.value(), m_keys, face->scene(), guestScene, guests.guests, *flow});
    Q_EMIT changed();
    Q_EMIT moved();
    return true;
}

void FieldDrag::move(qreal x, qreal y)
{
    if (!isActive())
        return;
    const QRectF card(QPointF(), m_face->scene().size);
    const auto *place = card.contains(QPointF(x, y)) ? placeAt(m_places, {x, y}) : nullptr;
    const auto next = place ? std::optional(*place) : std::nullopt;
    if (next == m_place)
        return;
    m_place = next;
    Q_EMIT moved();
}

void FieldDrag::drop()
{
    const auto keys = m_keys;
    const auto place = m_place;
    cancel();
    if (!place || keys.isEmpty())
        return;
    m_editor.edit(keys.size() == 1 ? tr("Move field") : tr("Move %1 fields").arg(keys.size()), {},
                  [&](PassTemplate &value) { placeFields(value, keys, place->slot, place->index); });
}

void FieldDrag::cancel()
{
    if (!isActive())
        return;
    m_keys.clear();
    m_places.clear();
    m_place.reset();
    Q_EMIT changed();
    Q_EMIT moved();
}

QString FieldDrag::words() const
{
    if (!m_place)
        return {};
    auto dropped = m_editor.value();
    placeFields(dropped, m_keys, m_place->slot, m_place->index);
    const auto room = roomIn(dropped, m_place->slot);
    const auto slot = fieldSlotNames().at(int(m_place->slot));
    if (room.apple.isEndless)
        return slot;
    return tr("%1 · Apple %2 · Google %3").arg(slot, roomText(room.apple), roomText(room.google));
}

QList<EmptySlot> FieldDrag::emptySlots() const
{
    QList<EmptySlot> empty;
    for (const auto &place : m_places) {
        if (place.isEmptySlot)
            empty.append({fieldSlotNames().at(int(place.slot)), place.area});
    }
    return empty;
}

} // namespace qairopay
