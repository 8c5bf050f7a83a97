// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "proofsheet/proof.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace qairopay::proofsheet {

/// A card on the page. Of one that is longer than the page has room for, the upper part is seen.
struct PlacedCard
{
    scene::Scene scene;
    QPointF at; ///< points of the page
    double scale = 1;
    double shownHeight = 0; ///< points of the page

    [[nodiscard]] bool isCut() const { return scene.size.height() * scale > shownHeight + 0.5; }
};

/// The proof as one page, A4 across: words and rules as a scene, the cards on top.
struct Page
{
    scene::Scene sheet;
    QList<PlacedCard> cards;
};

[[nodiscard]] Page pageOf(const Proof &proof, scene::Kit &kit);

/// Paints the page onto a printer or a PDF of `dotsPerPoint`. Words are text there, which can be searched;
/// cards are pictures, as a phone shows them: seams between areas that touch stay invisible at every zoom.
void paint(QPainter &painter, const Page &page, double dotsPerPoint, const scene::Fonts &fonts);

} // namespace qairopay::proofsheet
