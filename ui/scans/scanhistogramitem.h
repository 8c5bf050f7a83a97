// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scans/scanpage.h"

#include <QtCore/qpointer.h>
#include <QtGui/qcolor.h>
#include <QtQuick/qquickpainteditem.h>

namespace qairopay {

/// Scans over time as bars, refused ones on top in their colour; dragging over it chooses a span of time (the
/// brush).
class ScanHistogramItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qairopay::ScanPage *page READ page WRITE setPage NOTIFY pageChanged FINAL)
    Q_PROPERTY(QColor valid MEMBER m_valid NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor refused MEMBER m_refused NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor brush MEMBER m_brush NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QString startText READ startText NOTIFY changed FINAL)
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoverChanged FINAL)
    Q_PROPERTY(double hoverX READ hoverX NOTIFY hoverChanged FINAL)

public:
    explicit ScanHistogramItem(QQuickItem *parent = nullptr);

    [[nodiscard]] ScanPage *page() const { return m_page; }
    void setPage(ScanPage *page);
    [[nodiscard]] QString startText() const;
    [[nodiscard]] QString endText() const;
    [[nodiscard]] QString hoverText() const;
    [[nodiscard]] double hoverX() const { return m_hoverX; }

    Q_INVOKABLE void select(double fromX, double toX);
    Q_INVOKABLE void hover(double x);
    Q_INVOKABLE void leave() { hover(-1); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pageChanged();
    void coloursChanged();
    void changed();
    void hoverChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    [[nodiscard]] qint64 timeAt(double x) const;
    [[nodiscard]] double xAt(qint64 time) const;
    [[nodiscard]] qint64 end() const;
    [[nodiscard]] double barWidth() const;
    void paintBars(QPainter &painter) const;
    void paintBrush(QPainter &painter) const;

    QPointer<ScanPage> m_page;
    QColor m_valid;
    QColor m_refused;
    QColor m_line;
    QColor m_brush;
    double m_hoverX = -1;
};

} // namespace qairopay
