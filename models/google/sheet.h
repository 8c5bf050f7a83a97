// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/grounds.h"
#include "scene/composer.h"

#include <QtGui/qpainterpath.h>

namespace qairopay::google {

/// Where a text stands in its span, by the direction of reading.
enum class Side { Start, Middle, End };

/// What one of the wallet's surfaces is drawn on. Places are given as for a language read from left to right;
/// in the others the sheet is a mirror.
class Sheet
{
public:
    Sheet(QSizeF size, Colour background, bool isMirrored, scene::Kit &kit);

    [[nodiscard]] scene::Composer &composer() { return m_composer; }
    [[nodiscard]] const scene::Fonts &fonts() const { return m_composer.kit().fonts; }
    [[nodiscard]] double width() const { return m_width; }

    /// The rule that what is added from now on is drawn by.
    void follow(Rule rule) { m_composer.setGround(&groundOf(rule)); }
    /// The same for the issuer's name: one in demo mode is marked.
    void followIssuer(bool isTestIssuer, Rule rule) { follow(isTestIssuer ? Rule::TestIssuer : rule); }

    [[nodiscard]] double lineHeight(const scene::FontSpec &font) const;
    /// The line's upper edge is at `top`; an empty text leaves nothing.
    void addText(const scene::Line &line, scene::Span span, double top, Side side);
    void addFill(const QString &id, scene::Role role, const QRectF &rect, const scene::Fill &fill);
    /// A symbol that looks the other way where reading does.
    void addGlyph(const QString &id, const QPainterPath &glyph, const QRectF &box, Colour colour);
    [[nodiscard]] QRectF placed(const QRectF &rect) const;

    /// The sheet ends here; its corners are rounded. `rule` is that of the surface as a whole.
    [[nodiscard]] scene::Scene take(double height, double radius, Rule rule);

private:
    double m_width;
    bool m_isMirrored;
    scene::Composer m_composer;
};

} // namespace qairopay::google
