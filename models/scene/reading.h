// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/scene.h"

namespace qairopay::scene {

/// One thing that somebody reads on a card: a field with its label, a picture, the code. `rect` holds all of
/// its elements.
struct ReadingItem
{
    QString id; ///< of the element that says it: of a field, its value
    Role role = Role::Value;
    QString fieldKey;
    std::optional<FieldSlot> slot;
    std::optional<ImageSlot> imageSlot;
    QString label; ///< of a field; as in the document
    QString text;
    QRectF rect; ///< points
    Losses losses;

    friend bool operator==(const ReadingItem &, const ReadingItem &) = default;
};

/// What stands on a card, row by row from the top, each row from the left or from the right; a picture comes
/// before what stands on it or beside it. Decoration is left out.
[[nodiscard]] QList<ReadingItem> readingOrder(const Scene &scene,
                                              Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace qairopay::scene
