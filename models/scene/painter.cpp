// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/painter.h"

#include <QtGui/qpainter.h>

#include <cmath>

namespace qairopay::scene {

namespace {

/// Elements that stay this far inside the card need no clipping to its outline.
constexpr double safeInset = 12;

QColor toQColor(Colour colour, double opacity = 1)
{
    QColor result(colour.red, colour.green, colour.blue);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

class ScenePainter
{
public:
    ScenePainter(QPainter &painter, const Scene &scene, const Fonts &fonts)
        : m_painter(painter)
        , m_scene(scene)
        , m_fonts(fonts)
        , m_safe(QRectF(QPointF(), scene.size).adjusted(safeInset, safeInset, -safeInset, -safeInset))
    {}

    void run()
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        m_painter.fillPath(m_scene.outline, toQColor(m_scene.background));
        for (const auto &element : m_scene.elements)
            std::visit([&](const auto &shape) { draw(element, shape); }, element.shape);
    }

private:
    void draw(const Element &element, const Fill &fill)
    {
        const bool clips = !m_safe.contains(element.rect);
        if (clips)
            clip(m_scene.outline);
        if (fill.opacity == fill.endOpacity) {
            m_painter.fillPath(fill.path, toQColor(fill.colour, fill.opacity));
        } else {
            QLinearGradient gradient(element.rect.topLeft(), element.rect.bottomLeft());
            gradient.setColorAt(0, toQColor(fill.colour, fill.opacity));
            gradient.setColorAt(1, toQColor(fill.colour, fill.endOpacity));
            m_painter.fillPath(fill.path, gradient);
        }
        if (clips)
            m_painter.restore();
    }

    void draw(const Element &, const Text &text)
    {
        m_painter.setPen(toQColor(text.colour));
        for (const auto &run : m_fonts.shaped(text.font, text.drawn).runs)
            m_painter.drawGlyphRun(text.baseline, run);
    }

    void draw(const Element &element, const Picture &picture)
    {
        const bool touchesEdge = !m_safe.contains(element.rect);
        const bool clips = touchesEdge || !picture.clip.isEmpty();
        if (clips)
            clip(picture.clip.isEmpty() ? m_scene.outline : picture.clip);
        m_painter.drawImage(picture.target, picture.image, picture.source);
        if (clips)
            m_painter.restore();
    }

    /// Module edges lie on whole pixels, as on a phone: no grey seams.
    void draw(const Element &, const Modules &modules)
    {
        const auto &symbol = modules.symbol;
        const double width = modules.area.width() / symbol.columns;
        const double height = modules.area.height() / symbol.rows;
        const QTransform transform = m_painter.transform();
        const QColor colour = toQColor(modules.colour, modules.opacity);
        m_painter.save();
        m_painter.resetTransform();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (const auto &run : symbol.runs) {
            const QRectF area(modules.area.x() + run.column * width, modules.area.y() + run.row * height,
                              run.length * width, height);
            const QRectF mapped = transform.mapRect(area);
            const QPoint first(qRound(mapped.left()), qRound(mapped.top()));
            const QPoint last(qRound(mapped.right()) - 1, qRound(mapped.bottom()) - 1);
            m_painter.fillRect(QRect(first, last), colour);
        }
        m_painter.restore();
    }

    void clip(const QPainterPath &path)
    {
        m_painter.save();
        m_painter.setClipPath(path, Qt::IntersectClip);
    }

    QPainter &m_painter;
    const Scene &m_scene;
    const Fonts &m_fonts;
    QRectF m_safe;
};

} // namespace

void paint(QPainter &painter, const Scene &scene, const Fonts &fonts)
{
    painter.save();
    ScenePainter(painter, scene, fonts).run();
    painter.restore();
}

QImage render(const Scene &scene, double scale, const Fonts &fonts)
{
    const QSize pixels(static_cast<int>(std::lround(scene.size.width() * scale)),
                       static_cast<int>(std::lround(scene.size.height() * scale)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.scale(pixels.width() / scene.size.width(), pixels.height() / scene.size.height());
    paint(painter, scene, fonts);
    return image;
}

} // namespace qairopay::scene
