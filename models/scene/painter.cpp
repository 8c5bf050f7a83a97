// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/painter.h"

#include "scene/qcolour.h"

#include <QtGui/qpainter.h>

#include <cmath>

namespace qairopay::scene {

namespace {

/// Elements that stay this far inside the card need no clipping to its outline.
constexpr double safeInset = 12;

/// How the card gets its shape.
enum class Shaping {
    Clipped, ///< every element that may overhang is clipped: right on any painter
    CutOut,  ///< painted as a rectangle, corners erased at the end: three times as fast, for an image of its
             ///< own
};

class ScenePainter
{
public:
    ScenePainter(QPainter &painter, const Scene &scene, const Fonts &fonts, Shaping shaping,
                 PictureCache *pictures = nullptr)
        : m_painter(painter)
        , m_scene(scene)
        , m_fonts(fonts)
        , m_shaping(shaping)
        , m_pictures(pictures)
        , m_safe(QRectF(QPointF(), scene.size).adjusted(safeInset, safeInset, -safeInset, -safeInset))
    {}

    void run()
    {
        begin();
        if (m_shaping == Shaping::Clipped)
            m_painter.fillPath(m_scene.outline, toQColor(m_scene.background));
        for (const auto &element : m_scene.elements)
            draw(element);
        if (m_shaping == Shaping::CutOut)
            cutOut();
    }

    /// Cut out, in pixels of the device.
    void runWithin(const QRect &area, const QList<QRect> &inks)
    {
        begin();
        const QTransform transform = m_painter.transform();
        m_painter.resetTransform();
        m_painter.setClipRect(area);
        m_painter.setCompositionMode(QPainter::CompositionMode_Source);
        m_painter.fillRect(area, toQColor(m_scene.background));
        m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        m_painter.setTransform(transform);
        for (qsizetype i = 0; i < m_scene.elements.size(); ++i) {
            if (inks[i].intersects(area))
                draw(m_scene.elements[i]);
        }
        if (!transform.mapRect(m_safe).contains(area))
            cutOut();
    }

private:
    void begin() { m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform); }

    void cutOut()
    {
        m_painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        m_painter.fillPath(m_scene.outside, Qt::black);
    }

    void draw(const Element &element)
    {
        std::visit([&](const auto &shape) { draw(element, shape); }, element.shape);
    }

    [[nodiscard]] bool needsClip(const Element &element) const
    {
        return m_shaping == Shaping::Clipped && !m_safe.contains(element.rect);
    }

    void draw(const Element &element, const Fill &fill)
    {
        const bool clips = needsClip(element);
        if (clips)
            clip(m_scene.outline);
        if (!fill.path.isEmpty())
            m_painter.fillPath(fill.path, brushOf(element.rect, fill));
        else if (fill.radius > 0)
            fillRounded(element.rect, fill);
        else
            fillRect(element.rect, fill);
        if (clips)
            m_painter.restore();
    }

    static QBrush brushOf(const QRectF &rect, const Fill &fill)
    {
        if (fill.opacity == fill.endOpacity)
            return toQColor(fill.colour, fill.opacity);
        QLinearGradient gradient(rect.topLeft(), rect.bottomLeft());
        gradient.setColorAt(0, toQColor(fill.colour, fill.opacity));
        gradient.setColorAt(1, toQColor(fill.colour, fill.endOpacity));
        return gradient;
    }

    /// On whole pixels, at least one: a hairline stays a hairline. In the device's own coordinates, because
    /// an antialiased area is a long list of spans to Qt, which it hands to other threads.
    void fillRect(const QRectF &rect, const Fill &fill)
    {
        const QTransform transform = m_painter.transform();
        const QRectF mapped = transform.mapRect(rect);
        m_painter.resetTransform();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const QRect pixels = wholePixels(mapped);
        if (fill.opacity == fill.endOpacity)
            m_painter.fillRect(pixels, toQColor(fill.colour, fill.opacity));
        else
            fadeRows(pixels, fill);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setTransform(transform);
    }

    /// Row by row: several times as fast as a gradient brush.
    void fadeRows(const QRect &pixels, const Fill &fill)
    {
        for (int row = 0; row < pixels.height(); ++row) {
            const double share = (row + 0.5) / pixels.height();
            const double opacity = fill.opacity + (fill.endOpacity - fill.opacity) * share;
            m_painter.fillRect(QRect(pixels.left(), pixels.top() + row, pixels.width(), 1),
                               toQColor(fill.colour, opacity));
        }
    }

    /// Only the rows with corners are antialiased. A circle has no others.
    void fillRounded(const QRectF &rect, const Fill &fill)
    {
        const QTransform transform = m_painter.transform();
        const auto onPixelRow = [&](double y) {
            return transform.inverted().map(QPointF(0, std::round(transform.map(QPointF(0, y)).y()))).y();
        };
        const double top = onPixelRow(rect.top() + fill.radius + 1);
        const double bottom = onPixelRow(rect.bottom() - fill.radius - 1);
        QPainterPath caps;
        if (bottom <= top) {
            caps.addRoundedRect(rect, fill.radius, fill.radius);
            m_painter.fillPath(caps, brushOf(rect, fill));
            return;
        }
        const double diameter = 2 * fill.radius;
        caps.moveTo(rect.left(), top);
        caps.arcTo(rect.left(), rect.top(), diameter, diameter, 180, -90);
        caps.arcTo(rect.right() - diameter, rect.top(), diameter, diameter, 90, -90);
        caps.lineTo(rect.right(), top);
        caps.closeSubpath();
        caps.moveTo(rect.right(), bottom);
        caps.arcTo(rect.right() - diameter, rect.bottom() - diameter, diameter, diameter, 0, -90);
        caps.arcTo(rect.left(), rect.bottom() - diameter, diameter, diameter, 270, -90);
        caps.lineTo(rect.left(), bottom);
        caps.closeSubpath();
        m_painter.fillPath(caps, brushOf(rect, fill));
        fillRect({rect.left(), top, rect.width(), bottom - top}, fill);
    }

    static QRect wholePixels(const QRectF &rect)
    {
        const QPoint first(qRound(rect.left()), qRound(rect.top()));
        const QPoint end(qRound(rect.right()), qRound(rect.bottom()));
        return {first, QSize(std::max(1, end.x() - first.x()), std::max(1, end.y() - first.y()))};
    }

    void draw(const Element &, const Text &text)
    {
        m_painter.setPen(toQColor(text.colour));
        for (const auto &run : m_fonts.shaped(text.font, text.drawn).runs)
            m_painter.drawGlyphRun(text.baseline, run);
    }

    void draw(const Element &element, const Picture &picture)
    {
        if (m_pictures) {
            drawKept(picture);
            return;
        }
        const bool clips = needsClip(element) || !picture.clip.isEmpty();
        if (clips)
            clip(picture.clip.isEmpty() ? m_scene.outline : picture.clip);
        m_painter.drawImage(picture.target, picture.image, picture.source);
        if (clips)
            m_painter.restore();
    }

    void drawKept(const Picture &picture)
    {
        const QTransform transform = m_painter.transform();
        const auto [position, image] = m_pictures->patch(picture, transform);
        m_painter.resetTransform();
        m_painter.drawImage(position, image);
        m_painter.setTransform(transform);
    }

    /// Module edges lie on whole pixels, as on a phone: no grey seams.
    void draw(const Element &, const Modules &modules)
    {
        const auto &symbol = modules.symbol;
        const double width = modules.area.width() / symbol.columns;
        const double height = modules.area.height() / symbol.rows;
        const QTransform transform = m_painter.transform();
        QList<QRect> pixels;
        pixels.reserve(symbol.runs.size());
        for (const auto &run : symbol.runs) {
            const QRectF area(modules.area.x() + run.column * width, modules.area.y() + run.row * height,
                              run.length * width, height);
            pixels.append(wholePixels(transform.mapRect(area)));
        }
        m_painter.save();
        m_painter.resetTransform();
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toQColor(modules.colour, modules.opacity));
        m_painter.drawRects(pixels);
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
    Shaping m_shaping;
    PictureCache *m_pictures;
    QRectF m_safe;
};

} // namespace

void paint(QPainter &painter, const Scene &scene, const Fonts &fonts)
{
    painter.save();
    ScenePainter(painter, scene, fonts, Shaping::Clipped).run();
    painter.restore();
}

QImage render(const Scene &scene, double scale, const Fonts &fonts, PictureCache *pictures)
{
    const QSize pixels(static_cast<int>(std::lround(scene.size.width() * scale)),
                       static_cast<int>(std::lround(scene.size.height() * scale)));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(toQColor(scene.background));
    QPainter painter(&image);
    painter.setTransform(pointsToPixels(scene, pixels));
    ScenePainter(painter, scene, fonts, Shaping::CutOut, pictures).run();
    return image;
}

QTransform pointsToPixels(const Scene &scene, QSize pixels)
{
    return QTransform::fromScale(pixels.width() / scene.size.width(), pixels.height() / scene.size.height());
}

void repaint(QImage &image, const QRect &area, const Scene &scene, const QList<QRect> &inks,
             const Fonts &fonts, PictureCache &pictures)
{
    QPainter painter(&image);
    painter.setTransform(pointsToPixels(scene, image.size()));
    ScenePainter(painter, scene, fonts, Shaping::CutOut, &pictures).runWithin(area, inks);
}

} // namespace qairopay::scene
