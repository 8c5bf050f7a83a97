// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/iconitem.h"

#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qloggingcategory.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtSvg/qsvgrenderer.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "qairopay.ui.icons")

/// The text of an icon; only files compiled into the program, so it is safe to give to QtSvg.
const QByteArray &iconSource(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    const auto found = sources.constFind(name);
    if (found != sources.cend())
        return *found;
    QFile file(":/qairopay/icons/"_L1 + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qCWarning(lcIcons) << "no icon named" << name;
    return *sources.insert(name, file.readAll());
}

/// Those that point along the line: on, back, out of here.
bool followsTheLine(const QString &name)
{
    static const QStringList names{u"chevron-left"_s, u"chevron-right"_s, u"external"_s,
                                   u"fields"_s,       u"redo"_s,          u"undo"_s};
    return names.contains(name);
}

} // namespace

IconItem::IconItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void IconItem::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void IconItem::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void IconItem::paint(QPainter *painter)
{
    if (m_name.isEmpty())
        return;
    auto source = iconSource(m_name);
    source.replace("currentColor", m_color.name().toLatin1());
    QSvgRenderer renderer(source);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setOpacity(m_color.alphaF());
    if (QGuiApplication::isRightToLeft() && followsTheLine(m_name)) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

} // namespace qairopay
