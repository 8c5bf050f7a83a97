// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/bubblepainter.h"

#include "scan/scan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

constexpr double rim = 4;
constexpr int fullTurn = 360 * 16; ///< Qt counts sixteenths of a degree

void paintDisc(QPainter &painter, const QPointF &at, double radius, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(at, radius, radius);
}

} // namespace

QString shortCount(quint32 count)
{
    if (count < 1000)
        return QString::number(count);
    const bool millions = count >= 999'500;
    const double value = count / (millions ? 1e6 : 1e3);
    return QString::number(value, 'f', value < 9.95 ? 1 : 0) + (millions ? u'M' : u'k');
}

quint32 refusedCount(const geo::Cluster &cluster)
{
    return cluster.count - cluster.byKind[size_t(scan::ScanResult::Valid)];
}

BubblePainter::BubblePainter(const MapStyle &style)
    : m_style(style)
    , m_font(u"Inter"_s)
{
    m_font.setPixelSize(12);
    m_font.setWeight(QFont::DemiBold);
    m_font.setFeature("tnum", 1);
}

void BubblePainter::paint(QPainter &painter, const geo::Cluster &cluster, const QPointF &at,
                          BubbleState state) const
{
    if (cluster.count == 1)
        paintSingle(painter, refusedCount(cluster) > 0, at, state);
    else
        paintGroup(painter, cluster, at, state);
}

void BubblePainter::paintSingle(QPainter &painter, bool refused, const QPointF &at, BubbleState state) const
{
    const double radius = geo::bubbleRadius(1) + (state.hovered ? 1 : 0);
    if (state.selected)
        paintDisc(painter, at, radius + 6, m_style.text);
    painter.setPen(QPen(m_style.edge, 2));
    painter.setBrush(refused ? m_style.refused : m_style.valid);
    if (refused) {
        const double r = radius + 2;
        const QPolygonF diamond{at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r),
                                at + QPointF(-r, 0)};
        painter.drawPolygon(diamond);
    } else {
        painter.drawEllipse(at, radius + 0.5, radius + 0.5);
    }
}

void BubblePainter::paintGroup(QPainter &painter, const geo::Cluster &cluster, const QPointF &at,
                               BubbleState state) const
{
    const double radius = geo::bubbleRadius(cluster.count);
    const quint32 refused = refusedCount(cluster);
    if (state.selected)
        paintDisc(painter, at, radius + 5, m_style.text);
    paintDisc(painter, at, radius + 2, m_style.edge);
    const bool mixed = refused > 0 && refused < cluster.count;
    const double disc = mixed ? radius - rim : radius;
    paintDisc(painter, at, disc, refused == cluster.count ? m_style.refused : m_style.valid);
    if (mixed) {
        // At least a twelfth of the rim: one refusal in a thousand must not vanish.
        const double share = std::clamp(double(refused) / cluster.count, 1.0 / 12, 0.95);
        const double r = radius - rim / 2 + 1;
        painter.setPen(QPen(m_style.refused, rim, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), fullTurn / 4, -int(share * fullTurn));
    }
    if (state.hovered) {
        QColor glow = m_style.onMark;
        glow.setAlphaF(0.15F);
        paintDisc(painter, at, disc, glow);
    }
    painter.setFont(m_font);
    painter.setPen(m_style.onMark);
    painter.drawText(QRectF(at.x() - 40, at.y() - 10, 80, 20), Qt::AlignCenter, shortCount(cluster.count));
}

} // namespace qairopay::basemap
