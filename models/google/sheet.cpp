// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/sheet.h"

#include <QtGui/qtransform.h>

namespace qairopay::google {

namespace {

scene::Align alignOf(Side side, bool isMirrored)
{
    switch (side) {
    case Side::Start:
        return isMirrored ? scene::Align::Right : scene::Align::Left;
    case Side::Middle:
        return scene::Align::Center;
    case Side::End:
        return isMirrored ? scene::Align::Left : scene::Align::Right;
    }
    Q_UNREACHABLE_RETURN(scene::Align::Left);
}

} // namespace

Sheet::Sheet(QSizeF size, Colour background, bool isMirrored, scene::Kit &kit)
    : m_width(size.width())
    , m_isMirrored(isMirrored)
    , m_composer(size, background, kit)
{}

double Sheet::lineHeight(const scene::FontSpec &font) const
{
    return fonts().ascent(font) + fonts().descent(font);
}

void Sheet::addText(const scene::Line &line, scene::Span span, double top, Side side)
{
    if (m_isMirrored)
        span.left = m_width - span.right();
    m_composer.addLine(line, span, top + fonts().ascent(line.font), alignOf(side, m_isMirrored));
}

void Sheet::addFill(const QString &id, scene::Role role, const QRectF &rect, const scene::Fill &fill)
{
    m_composer.addFill(id, role, placed(rect), fill);
}

void Sheet::addGlyph(const QString &id, const QPainterPath &glyph, const QRectF &box, Colour colour)
{
    const QRectF target = placed(box);
    const QRectF from = glyph.boundingRect();
    const double scale = std::min(box.width() / from.width(), box.height() / from.height());
    QTransform place;
    place.translate(target.center().x(), target.center().y());
    place.scale(m_isMirrored ? -scale : scale, scale);
    place.translate(-from.center().x(), -from.center().y());
    m_composer.addFill(id, scene::Role::TransitIcon, target, {place.map(glyph), colour});
}

QRectF Sheet::placed(const QRectF &rect) const
{
    return m_isMirrored ? QRectF(m_width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

scene::Scene Sheet::take(double height, double radius, Rule rule)
{
    m_composer.scene().ground = &groundOf(rule);
    m_composer.scene().size = {m_width, height};
    m_composer.setOutline(scene::Outline::rounded(m_composer.scene().size, radius));
    return m_composer.take();
}

} // namespace qairopay::google
