// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/mirror.h"

#include <QtGui/qtransform.h>

namespace qairopay::scene {

namespace {

class Mirror
{
public:
    explicit Mirror(double width)
        : m_width(width)
        , m_turn(-1, 0, 0, 1, width, 0)
    {}

    [[nodiscard]] QRectF operator()(const QRectF &rect) const
    {
        return {m_width - rect.right(), rect.top(), rect.width(), rect.height()};
    }

    [[nodiscard]] QPainterPath operator()(const QPainterPath &path) const { return m_turn.map(path); }

    void turn(Element &element) const
    {
        const double shift = (*this)(element.rect).left() - element.rect.left();
        element.rect = (*this)(element.rect);
        std::visit([&](auto &shape) { turn(shape, shift); }, element.shape);
    }

private:
    void turn(Fill &fill, double) const { fill.path = (*this)(fill.path); }
    void turn(Text &text, double shift) const { text.baseline.rx() += shift; }
    void turn(Modules &modules, double) const { modules.area = (*this)(modules.area); }

    void turn(Picture &picture, double) const
    {
        picture.target = (*this)(picture.target);
        picture.clip = (*this)(picture.clip);
    }

    double m_width;
    QTransform m_turn;
};

} // namespace

Scene mirrored(Scene scene)
{
    const Mirror mirror(scene.size.width());
    scene.outline = mirror(scene.outline);
    scene.outside = mirror(scene.outside);
    for (auto &element : scene.elements)
        mirror.turn(element);
    return scene;
}

} // namespace qairopay::scene
