// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cut.h"
#include "artwork/resample.h"
#include "support/samplepictures.h"

#include <QtTest/qtest.h>

using namespace qairopay;
using namespace qairopay::artwork;

Q_DECLARE_METATYPE(ImageReference)

class tst_Cut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeen_data();
    void whatIsSeen();
    void sizesAreExactMultiples_data();
    void sizesAreExactMultiples();
    void theFocusStays_data();
    void theFocusStays();
    void nothingOutsideTheCropShinesIn();
    void sameSizeIsSamePixels();
    void plainColoursStayPlain_data();
    void plainColoursStayPlain();
    void fineLinesBecomeGrey();
    void emptyPicturesGiveNone();
    void whatIsDrawn_data();
    void whatIsDrawn();
};

void tst_Cut::whatIsSeen_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<ImageSlot>("slot");
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<QRectF>("crop");
    QTest::addColumn<QPointF>("focus");
    QTest::addColumn<QRectF>("seen");
    const QPointF middle(0.5, 0.5);
    const auto loyalty = PassKind::Loyalty;
    QTest::newRow("a strip of its own shape, whole")
        << QSize(750, 288) << ImageSlot::Strip << loyalty << QRectF() << middle << QRectF(0, 0, 750, 288);
    QTest::newRow("a wide strip loses its sides")
        << QSize(1000, 288) << ImageSlot::Strip << loyalty << QRectF() << middle << QRectF(125, 0, 750, 288);
    QTest::newRow("focus at the left keeps the left")
        << QSize(1000, 288) << ImageSlot::Strip << loyalty << QRectF() << QPointF(0, 0.5)
        << QRectF(0, 0, 750, 288);
    QTest::newRow("focus at the right keeps the right")
        << QSize(1000, 288) << ImageSlot::Strip << loyalty << QRectF() << QPointF(1, 0.5)
        << QRectF(250, 0, 750, 288);
    QTest::newRow("a little off the middle") << QSize(1000, 288) << ImageSlot::Strip << loyalty << QRectF()
                                             << QPointF(0.6, 0.5) << QRectF(225, 0, 750, 288);
    QTest::newRow("an event's strip is lower") << QSize(750, 288) << ImageSlot::Strip << PassKind::EventTicket
                                               << QRectF() << middle << QRectF(0, 46, 750, 196);
    QTest::newRow("the crop comes first") << QSize(2000, 288) << ImageSlot::Strip << loyalty
                                          << QRectF(0.5, 0, 0.5, 1) << middle << QRectF(1125, 0, 750, 288);
    QTest::newRow("focus counts within the crop")
        << QSize(2000, 288) << ImageSlot::Strip << loyalty << QRectF(0.5, 0, 0.5, 1) << QPointF(0, 0)
        << QRectF(1000, 0, 750, 288);
    QTest::newRow("a logo is seen whole") << QSize(900, 100) << ImageSlot::Logo << loyalty << QRectF()
                                          << QPointF(0, 0) << QRectF(0, 0, 900, 100);
    QTest::newRow("a crop below a pixel is none")
        << QSize(90, 90) << ImageSlot::Logo << loyalty << QRectF(0.5, 0.5, 0.001, 0.001) << middle
        << QRectF(0, 0, 90, 90);
    QTest::newRow("a crop that hangs over ends at the edge")
        << QSize(100, 100) << ImageSlot::Logo << loyalty << QRectF(0.5, 0.5, 1, 1) << middle
        << QRectF(50, 50, 50, 50);
    QTest::newRow("a thumbnail of 2:3 as it is")
        << QSize(200, 300) << ImageSlot::Thumbnail << PassKind::Membership << QRectF() << middle
        << QRectF(0, 0, 200, 300);
    QTest::newRow("a long thumbnail is cut to 3:2")
        << QSize(600, 200) << ImageSlot::Thumbnail << PassKind::Membership << QRectF() << QPointF(1, 0)
        << QRectF(300, 0, 300, 200);
}

void tst_Cut::whatIsSeen()
{
    QFETCH(QSize, picture);
    QFETCH(ImageSlot, slot);
    QFETCH(PassKind, kind);
    QFETCH(QRectF, crop);
    QFETCH(QPointF, focus);
    QFETCH(QRectF, seen);
    const auto shape = shapeOf(slot, kind, WalletPlatform::Apple);
    QVERIFY(shape.has_value());
    QCOMPARE(seenPart(picture, {.crop = crop, .focus = focus}, *shape), seen);
}

void tst_Cut::sizesAreExactMultiples_data()
{
    QTest::addColumn<ImageSlot>("slot");
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QSize>("once");
    QTest::newRow("icon") << ImageSlot::Icon << PassKind::Loyalty << QSize(500, 300) << QSize(38, 38);
    QTest::newRow("strip") << ImageSlot::Strip << PassKind::Coupon << QSize(500, 300) << QSize(375, 144);
    QTest::newRow("strip of an event")
        << ImageSlot::Strip << PassKind::EventTicket << QSize(500, 300) << QSize(375, 98);
    QTest::newRow("background") << ImageSlot::Background << PassKind::EventTicket << QSize(64, 64)
                                << QSize(343, 503);
    QTest::newRow("a logo as high as may be")
        << ImageSlot::Logo << PassKind::Loyalty << QSize(400, 150) << QSize(133, 50);
    QTest::newRow("a logo as wide as may be")
        << ImageSlot::Logo << PassKind::Loyalty << QSize(1000, 37) << QSize(160, 6);
    QTest::newRow("a hair of a logo")
        << ImageSlot::Logo << PassKind::Loyalty << QSize(4000, 1) << QSize(160, 1);
    QTest::newRow("thumbnail, upright")
        << ImageSlot::Thumbnail << PassKind::Membership << QSize(200, 300) << QSize(60, 90);
    QTest::newRow("footer") << ImageSlot::Footer << PassKind::BoardingPass << QSize(572, 30)
                            << QSize(286, 15);
}

void tst_Cut::sizesAreExactMultiples()
{
    QFETCH(ImageSlot, slot);
    QFETCH(PassKind, kind);
    QFETCH(QSize, picture);
    QFETCH(QSize, once);
    const auto shape = shapeOf(slot, kind, WalletPlatform::Apple);
    QVERIFY(shape.has_value());
    const auto image = samples::plain(picture, Qt::darkCyan);
    for (int scale = 1; scale <= 3; ++scale)
        QCOMPARE(cut(image, {}, *shape, scale).size(), once * scale);
}

void tst_Cut::theFocusStays_data()
{
    QTest::addColumn<QPointF>("focus");
    QTest::addColumn<QRgb>("colour");
    QTest::newRow("above left") << QPointF(0, 0) << 0xFFFF0000U;
    QTest::newRow("above right") << QPointF(1, 0) << 0xFF00FF00U;
    QTest::newRow("below left") << QPointF(0, 1) << 0xFF0000FFU;
    QTest::newRow("below right") << QPointF(1, 1) << 0xFFFFFFFFU;
}

void tst_Cut::theFocusStays()
{
    QFETCH(QPointF, focus);
    QFETCH(QRgb, colour);
    // Half of the picture's width and height is seen through the crop of a square icon twice cut.
    const auto shape = shapeOf(ImageSlot::Icon, PassKind::Loyalty, WalletPlatform::Apple);
    const QRectF crop(focus.x() / 2, focus.y() / 2, 0.5, 0.5);
    const auto icon = cut(samples::quarters({400, 200}), {.crop = crop, .focus = focus}, *shape, 2);
    QCOMPARE(icon.pixel(2, 2), colour);
    QCOMPARE(icon.pixel(icon.width() - 3, icon.height() - 3), colour);
}

void tst_Cut::nothingOutsideTheCropShinesIn()
{
    const auto shape = shapeOf(ImageSlot::Icon, PassKind::Loyalty, WalletPlatform::Apple);
    const auto icon = cut(samples::quarters({400, 400}), {.crop = {0, 0, 0.5, 0.5}}, *shape, 3);
    for (int i = 0; i < icon.width(); ++i) {
        QCOMPARE(icon.pixel(i, icon.height() - 1), 0xFFFF0000U);
        QCOMPARE(icon.pixel(icon.width() - 1, i), 0xFFFF0000U);
    }
}

void tst_Cut::sameSizeIsSamePixels()
{
    const auto image = samples::quarters({60, 40});
    QCOMPARE(resampled(image, QRectF(image.rect()), image.size()), image);
}

void tst_Cut::plainColoursStayPlain_data()
{
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QSize>("size");
    for (const auto &size : {QSize(7, 5), QSize(99, 101), QSize(400, 3)}) {
        QTest::addRow("white at %d x %d", size.width(), size.height()) << QColor(Qt::white) << size;
        QTest::addRow("half clear at %d x %d", size.width(), size.height()) << QColor(255, 0, 0, 128) << size;
        QTest::addRow("clear at %d x %d", size.width(), size.height()) << QColor(0, 0, 0, 0) << size;
    }
}

void tst_Cut::plainColoursStayPlain()
{
    QFETCH(QColor, colour);
    QFETCH(QSize, size);
    const auto image = samples::plain({100, 100}, colour);
    QCOMPARE(resampled(image, QRectF(image.rect()), size), samples::plain(size, colour));
}

/// A filter that only looks at its neighbours would make stripes of some other width out of these.
void tst_Cut::fineLinesBecomeGrey()
{
    QImage lines(1000, 10, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < lines.height(); ++y) {
        for (int x = 0; x < lines.width(); ++x)
            lines.setPixel(x, y, x % 2 == 0 ? 0xFFFFFFFF : 0xFF000000);
    }
    const auto small = resampled(lines, QRectF(lines.rect()), {130, 5});
    for (int x = 2; x < small.width() - 2; ++x) {
        const int grey = qGray(small.pixel(x, 2));
        QVERIFY2(grey > 120 && grey < 136, qPrintable(QString::number(grey)));
    }
}

void tst_Cut::emptyPicturesGiveNone()
{
    const auto shape = shapeOf(ImageSlot::Icon, PassKind::Loyalty, WalletPlatform::Apple);
    QVERIFY(cut({}, {}, *shape, 2).isNull());
    QVERIFY(resampled(samples::plain({4, 4}, Qt::red), {}, {4, 4}).isNull());
    QVERIFY(resampled(samples::plain({4, 4}, Qt::red), {0, 0, 4, 4}, {0, 4}).isNull());
}

void tst_Cut::whatIsDrawn_data()
{
    QTest::addColumn<QRect>("drawn");
    QTest::newRow("nothing") << QRect();
    QTest::newRow("a dot") << QRect(7, 3, 1, 1);
    QTest::newRow("a part") << QRect(2, 3, 11, 5);
    QTest::newRow("all") << QRect(0, 0, 20, 10);
}

void tst_Cut::whatIsDrawn()
{
    QFETCH(QRect, drawn);
    auto image = samples::plain({20, 10}, QColor(255, 255, 255, 3)); // as good as clear
    for (int y = drawn.top(); y <= drawn.bottom(); ++y) {
        for (int x = drawn.left(); x <= drawn.right(); ++x)
            image.setPixel(x, y, 0x80800000);
    }
    QCOMPARE(drawnPart(image), drawn);
    QCOMPARE(drawnPart(image.convertToFormat(QImage::Format_RGB32)), QRect(0, 0, 20, 10));
}

QTEST_GUILESS_MAIN(tst_Cut)
#include "tst_cut.moc"
