// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/kit.h"

namespace qairopay::scene {

/// A line of text before it has a place.
struct Line
{
    QString id;
    Role role = Role::Value;
    FontSpec font;
    Colour colour;
    QString text; ///< as on the card, before it is elided
    QString full; ///< as in the document; empty: the same
    QString fieldKey;
    std::optional<FieldSlot> slot;
    double shrunkFrom = 0;
};

enum class Align { Left, Center, Right };

/// A stretch of a line: where a text may stand.
struct Span
{
    double left = 0;
    double width = 0;

    [[nodiscard]] double right() const { return left + width; }
};

/// A card's shape, and what it leaves of its rectangle. Subtracting paths is slow: make one for a shape and
/// keep it.
struct Outline
{
    QPainterPath inside;
    QPainterPath outside;

    [[nodiscard]] static Outline of(const QPainterPath &inside, QSizeF size);
    [[nodiscard]] static Outline rounded(QSizeF size, double radius);
};

/// Collects a scene's elements in painting order. Both wallets' layouts draw through it.
class Composer
{
public:
    Composer(QSizeF size, Colour background, Kit &kit);

    [[nodiscard]] Kit &kit() const { return m_kit; }
    [[nodiscard]] Scene &scene() { return m_scene; }

    void setOutline(const Outline &outline);
    /// The rule that what is added from now on is drawn by; null: somebody else names it.
    void setGround(const Ground *ground) { m_ground = ground; }
    /// Elides the text to the span. An empty text leaves nothing.
    void addLine(const Line &line, Span span, double baseline, Align align);
    /// A rectangle on whole pixels.
    void addRect(const QString &id, const QRectF &rect, Colour colour, double opacity, double endOpacity);
    void addFill(const QString &id, Role role, const QRectF &rect, const Fill &fill);
    void addRoundedFill(const QString &id, Role role, const QRectF &rect, double radius, Colour colour);
    /// Scales to fill and cuts off what overhangs, evenly.
    void addCropped(const QString &id, Role role, ImageSlot slot, const QImage &image, const QRectF &target,
                    const QPainterPath &clip = {});
    /// Scales to fit into the box, at its left edge, centred vertically; gives the area taken.
    QRectF addFitted(const QString &id, Role role, ImageSlot slot, const QImage &image, const QRectF &box);
    void addModules(const QString &id, const Symbol &symbol, const QRectF &area, double opacity = 1);
    void drop(const Dropped &dropped) { m_scene.dropped.append(dropped); }

    [[nodiscard]] Scene take() { return std::move(m_scene); }

private:
    void append(Element element);

    Scene m_scene;
    Kit &m_kit;
    const Ground *m_ground = nullptr;
};

} // namespace qairopay::scene
