// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanhistogramitem.h"

#include "scans/scanwords.h"

#include <QtCore/qlocale.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

using Bucket = std::array<quint32, scan::allScanResults.size()>;

quint32 total(const Bucket &bucket)
{
    return std::accumulate(bucket.begin(), bucket.end(), 0U);
}

QString timeText(qint64 time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

} // namespace

ScanHistogramItem::ScanHistogramItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &ScanHistogramItem::coloursChanged, this, [this] { update(); });
}

void ScanHistogramItem::setPage(ScanPage *page)
{
    if (page == m_page)
        return;
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (page != nullptr) {
        connect(page, &ScanPage::selectionChanged, this, [this] {
            update();
            Q_EMIT changed();
        });
    }
    update();
    Q_EMIT pageChanged();
    Q_EMIT changed();
}

void ScanHistogramItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    Q_EMIT changed();
}

qint64 ScanHistogramItem::end() const
{
    const scan::TimeHistogram &histogram = m_page->histogram();
    return histogram.start + histogram.bucket * qint64(histogram.counts.size());
}

double ScanHistogramItem::barWidth() const
{
    const size_t count = m_page ? m_page->histogram().counts.size() : 0;
    return count == 0 ? 0 : width() / double(count);
}

qint64 ScanHistogramItem::timeAt(double x) const
{
    const scan::TimeHistogram &histogram = m_page->histogram();
    const double bars = std::clamp(x / barWidth(), 0.0, double(histogram.counts.size()));
    return histogram.start + qint64(std::llround(bars)) * histogram.bucket;
}

double ScanHistogramItem::xAt(qint64 time) const
{
    const scan::TimeHistogram &histogram = m_page->histogram();
    return double(time - histogram.start) / double(histogram.bucket) * barWidth();
}

QString ScanHistogramItem::startText() const
{
    return m_page && barWidth() > 0 ? timeText(m_page->histogram().start) : QString();
}

QString ScanHistogramItem::endText() const
{
    return m_page && barWidth() > 0 ? timeText(end()) : QString();
}

void ScanHistogramItem::select(double fromX, double toX)
{
    if (barWidth() <= 0)
        return;
    const double left = std::min(fromX, toX), right = std::max(fromX, toX);
    // Whole buckets, at least the one that was touched: narrow spans must be selectable.
    const auto first = std::floor(std::max(0.0, left) / barWidth());
    const auto last = std::max(first + 1, std::ceil(right / barWidth()));
    m_page->filters()->setBrush(timeAt(first * barWidth()), timeAt(last * barWidth()));
}

void ScanHistogramItem::hover(double x)
{
    m_hoverX = x;
    Q_EMIT hoverChanged();
}

QString ScanHistogramItem::hoverText() const
{
    if (m_hoverX < 0 || barWidth() <= 0)
        return {};
    const scan::TimeHistogram &histogram = m_page->histogram();
    const auto index = std::min(size_t(m_hoverX / barWidth()), histogram.counts.size() - 1);
    const quint32 count = total(histogram.counts[index]);
    return tr("%1: %2", "time: number of scans")
        .arg(timeText(histogram.start + qint64(index) * histogram.bucket), scanCount(count));
}

void ScanHistogramItem::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, height() - 1, width(), 1), m_line);
    if (barWidth() <= 0)
        return;
    paintBrush(*painter);
    paintBars(*painter);
}

void ScanHistogramItem::paintBrush(QPainter &painter) const
{
    const auto from = m_page->filters()->from(), until = m_page->filters()->until();
    if (!from && !until)
        return;
    const double left = from ? std::clamp(xAt(*from), 0.0, width()) : 0;
    const double right = until ? std::clamp(xAt(*until), 0.0, width()) : width();
    painter.fillRect(QRectF(left, 0, right - left, height() - 1), m_brush);
    painter.fillRect(QRectF(left, 0, 1, height() - 1), m_valid);
    painter.fillRect(QRectF(right - 1, 0, 1, height() - 1), m_valid);
}

void ScanHistogramItem::paintBars(QPainter &painter) const
{
    const auto &counts = m_page->histogram().counts;
    quint32 most = 1;
    for (const Bucket &bucket : counts)
        most = std::max(most, total(bucket));
    const double room = height() - 5;
    const double gap = barWidth() > 4 ? 1 : 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        const quint32 all = total(counts[i]);
        if (all == 0)
            continue;
        const quint32 refused = all - counts[i][size_t(scan::ScanResult::Valid)];
        const double x = double(i) * barWidth();
        const double tall = std::max(2.0, room * all / most);
        const double red = refused == 0 ? 0 : std::max(2.0, tall * refused / all);
        painter.fillRect(QRectF(x, height() - 1 - tall, barWidth() - gap, tall), m_valid);
        painter.fillRect(QRectF(x, height() - 1 - tall, barWidth() - gap, red), m_refused);
    }
}

} // namespace qairopay
