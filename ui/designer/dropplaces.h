// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"
#include "template/passtemplate.h"

namespace qairopay {

/// Somewhere on a card that dragged fields can be let go: what it means and where it is seen.
struct DropPlace
{
    FieldSlot slot = FieldSlot::Auxiliary;
    qsizetype index = 0; ///< among the slot's fields that are not dragged
    QRectF area;         ///< points; the pointer over it means this place
    QRectF mark;         ///< points; the line between two fields, or the whole area of an empty slot
    bool isEmptySlot = false;

    friend bool operator==(const DropPlace &, const DropPlace &) = default;
};

/// How a card is read: fields beside each other from the left or from the right, or below each other.
enum class FieldFlow { FromLeft, FromRight, Down };

struct DropSubject
{
    const PassTemplate &value;
    const QStringList &dragged;
    const scene::Scene &scene; ///< the card as it is seen
    /// The card without the dragged fields and with a guest in each slot that is empty then: where guests
    /// stand, the slot is.
    const scene::Scene &withGuests;
    const QMap<FieldSlot, QString> &guests; ///< keys
    FieldFlow flow = FieldFlow::FromLeft;
};

/// Every place of a card, those beside fields first.
[[nodiscard]] QList<DropPlace> dropPlaces(const DropSubject &subject);
/// The one under a point, or the nearest not farther than `reach` points; null: none.
[[nodiscard]] const DropPlace *placeAt(const QList<DropPlace> &places, QPointF point, double reach = 48);

/// The template without the dragged fields and with a guest in each slot that is empty then.
struct GuestTemplate
{
    PassTemplate value;
    QMap<FieldSlot, QString> guests;
};
[[nodiscard]] GuestTemplate withGuests(const PassTemplate &value, const QStringList &dragged);

} // namespace qairopay
