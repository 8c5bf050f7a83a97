// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "screenrules.h"

#include <QtGui/qaccessible.h>
#include <QtQuick/qquickitem.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr double slack = 1.5; // pixels, for rounding

struct SeenText
{
    QString text;
    QRectF ink;                         ///< in the scene, as far as it is in sight
    const QQuickItem *ground = nullptr; ///< the opaque surface it lies on
};

struct Surroundings
{
    QRectF clip;
    QRectF sides; ///< what is beyond them no scrolling brings into sight
    const QQuickItem *ground = nullptr;
};

bool isOpaque(const QQuickItem &item)
{
    const auto colour = item.property("color");
    return item.inherits("QQuickRectangle") && colour.value<QColor>().alpha() == 255;
}

/// A surface of its own: an opaque rectangle, an item that one fills from below, or a popup.
bool isGround(const QQuickItem &item)
{
    if (isOpaque(item) || item.inherits("QQuickPopupItem"))
        return true;
    const auto children = item.childItems();
    return !children.isEmpty() && isOpaque(*children.constFirst()) &&
           children.constFirst()->size() == item.size();
}

/// What is written, where it lies within its item.
QRectF inkOf(const QQuickItem &text)
{
    const QSizeF size(text.property("contentWidth").toDouble(), text.property("contentHeight").toDouble());
    const double left = text.property("leftPadding").toDouble();
    const double room = text.width() - left - text.property("rightPadding").toDouble();
    const auto sideways = Qt::Alignment(text.property("effectiveHorizontalAlignment").toInt());
    const auto upright = Qt::Alignment(text.property("verticalAlignment").toInt());
    const double x = sideways.testFlag(Qt::AlignRight)     ? room - size.width()
                     : sideways.testFlag(Qt::AlignHCenter) ? (room - size.width()) / 2
                                                           : 0;
    const double y = upright.testFlag(Qt::AlignBottom)    ? text.height() - size.height()
                     : upright.testFlag(Qt::AlignVCenter) ? (text.height() - size.height()) / 2
                                                          : 0;
    return {QPointF(left + x, y), size};
}

bool scrollsSideways(const QQuickItem &item)
{
    return item.inherits("QQuickFlickable") &&
           item.property("contentWidth").toDouble() > item.width() + slack;
}

/// All of it, in the scene.
QRectF contentOf(const QQuickItem &flickable)
{
    return flickable.mapRectToScene(QRectF(
        -flickable.property("contentX").toDouble(), -flickable.property("contentY").toDouble(),
        flickable.property("contentWidth").toDouble(), flickable.property("contentHeight").toDouble()));
}

class Reader
{
public:
    explicit Reader(const QQuickWindow &window)
    {
        const QRectF whole(QPointF(), QSizeF(window.size()));
        read(*window.contentItem(), {whole, whole, window.contentItem()});
        compare();
    }

    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void read(const QQuickItem &item, Surroundings around)
    {
        if (!item.isVisible() || item.opacity() == 0)
            return;
        if (item.clip()) {
            around.clip &= item.mapRectToScene(item.boundingRect());
            around.sides = scrollsSideways(item) ? contentOf(item)
                                                 : around.sides & item.mapRectToScene(item.boundingRect());
        }
        if (isGround(item))
            around.ground = &item;
        if (item.inherits("QQuickText"))
            readText(item, around);
        for (const auto *child : item.childItems())
            read(*child, around);
    }

    void readText(const QQuickItem &item, const Surroundings &around)
    {
        const auto text = item.property("text").toString();
        const auto ink = item.mapRectToScene(inkOf(item));
        const auto seen = ink & around.clip;
        if (text.isEmpty() || seen.isEmpty())
            return;
        constexpr int plain = 0; // Text.PlainText
        if (item.property("textFormat").toInt() != plain)
            blame(text, u"may be interpreted"_s);
        if (item.property("contentWidth").toDouble() > item.width() + slack)
            blame(text, u"is wider than its place"_s);
        if (ink.left() < around.sides.left() - slack || ink.right() > around.sides.right() + slack)
            blame(text, u"is cut at a side"_s);
        m_seen.append({text, seen, around.ground});
    }

    void compare()
    {
        for (qsizetype i = 0; i < m_seen.size(); ++i) {
            for (qsizetype j = i + 1; j < m_seen.size(); ++j) {
                // Lines are higher than their letters.
                const auto common = m_seen[i].ink & m_seen[j].ink;
                if (m_seen[i].ground == m_seen[j].ground && common.width() > 2 * slack && common.height() > 4)
                    blame(m_seen[i].text, u"lies on “%1”"_s.arg(m_seen[j].text.left(60)));
            }
        }
    }

    void blame(const QString &text, const QString &why)
    {
        m_faults.append(u"“%1” %2"_s.arg(text.left(60), why));
    }

    QList<SeenText> m_seen;
    QStringList m_faults;
};

QString describe(const QAccessibleInterface &part)
{
    QStringList words;
    for (const auto *object = part.object(); object && words.size() < 4; object = object->parent()) {
        words.append(object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                    : object->objectName());
    }
    const auto place = part.rect();
    return u"%1 at %2, %3 of %4 x %5"_s.arg(words.join(u" in "_s))
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height());
}

/// Roles that only hold others may go without a name.
bool needsName(const QAccessibleInterface &part)
{
    if (part.state().focusable)
        return true;
    switch (part.role()) {
    case QAccessible::Client:
    case QAccessible::Window:
    case QAccessible::Application:
    case QAccessible::Grouping:
    case QAccessible::LayeredPane:
    case QAccessible::ScrollBar:
    case QAccessible::Separator:
    case QAccessible::Splitter:
    case QAccessible::NoRole:
        return false;
    default:
        return true;
    }
}

void collectNameless(QAccessibleInterface &part, QStringList &nameless)
{
    if (part.state().invisible)
        return;
    if (needsName(part) && part.text(QAccessible::Name).isEmpty() && part.text(QAccessible::Value).isEmpty())
        nameless.append(u"no name for role %1, %2"_s.arg(int(part.role())).arg(describe(part)));
    for (int i = 0; i < part.childCount(); ++i) {
        if (auto *child = part.child(i))
            collectNameless(*child, nameless);
    }
}

} // namespace

QStringList namelessParts(QQuickWindow &window)
{
    QStringList nameless;
    if (auto *root = QAccessible::queryAccessibleInterface(&window))
        collectNameless(*root, nameless);
    else
        nameless.append(u"the window itself is unknown to assistive technology"_s);
    return nameless;
}

QStringList textFaults(QQuickWindow &window)
{
    return Reader(window).faults();
}

} // namespace qairopay
