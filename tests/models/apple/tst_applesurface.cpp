// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/cardmetrics.h"
#include "apple/issue.h"
#include "apple/surface.h"
#include "scene/ground.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::LayoutOptions;
using scene::Surface;

namespace {

QImage plainImage(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

/// Every slot a style may draw, filled.
apple::Document fullDocument(apple::Style style)
{
    auto document = apple::documentFor(test::guideTemplate(), test::guideRecord(), {}).value();
    document.style = style;
    document.logoText = u"Aurum"_s;
    for (const auto slot :
         {FieldSlot::Header, FieldSlot::Primary, FieldSlot::Secondary, FieldSlot::Auxiliary, FieldSlot::Back})
        document.fields(slot) = {{.key = u"k%1"_s.arg(int(slot)), .label = u"Label"_s, .value = {u"a"_s}}};
    return document;
}

} // namespace

class TestAppleSurface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSurfaceSaysWhatItRestsOn_data();
    void eachSurfaceSaysWhatItRestsOn();
    void aWiderPhoneGetsAWiderCard_data();
    void aWiderPhoneGetsAWiderCard();
    void textSizesGoByTheirNames();

private:
    scene::Kit m_kit;
};

void TestAppleSurface::eachSurfaceSaysWhatItRestsOn_data()
{
    QTest::addColumn<Surface>("surface");
    QTest::addColumn<apple::Style>("style");
    for (const auto surface : scene::surfacesOf(WalletPlatform::Apple))
        for (const auto style : {apple::Style::BoardingPass, apple::Style::Coupon, apple::Style::EventTicket,
                                 apple::Style::Generic, apple::Style::StoreCard})
            QTest::addRow("%s of %s", toName(surface).data(), memberName(style).data()) << surface << style;
}

void TestAppleSurface::eachSurfaceSaysWhatItRestsOn()
{
    QFETCH(const Surface, surface);
    QFETCH(const apple::Style, style);
    scene::Images images;
    for (const auto slot : allImageSlots)
        images.bySlot.insert(slot, plainImage(300, 100));
    const auto card = apple::layoutSurface(surface, fullDocument(style), images, {}, m_kit);
    QVERIFY(card.ground);
    QVERIFY(!card.elements.isEmpty());
    for (const auto &element : card.elements)
        QVERIFY2(element.ground, qPrintable(element.id));
}

void TestAppleSurface::aWiderPhoneGetsAWiderCard_data()
{
    QTest::addColumn<apple::Style>("style");
    for (const auto style : {apple::Style::BoardingPass, apple::Style::Coupon, apple::Style::EventTicket,
                             apple::Style::Generic, apple::Style::StoreCard})
        QTest::addRow("%s", memberName(style).data()) << style;
}

void TestAppleSurface::aWiderPhoneGetsAWiderCard()
{
    QFETCH(const apple::Style, style);
    const auto document = fullDocument(style);
    LayoutOptions options;
    const auto narrow = apple::layoutSurface(Surface::Front, document, {}, options, m_kit);
    options.deviceWidth = 440;
    const auto wide = apple::layoutSurface(Surface::Front, document, {}, options, m_kit);
    QCOMPARE(narrow.size.width(), apple::metrics::cardWidth);
    QCOMPARE(wide.size.width(), 424.0);
    QCOMPARE(narrow.ground->mark, scene::Mark::Measured);
    QCOMPARE(wide.ground->mark, scene::Mark::Assumed);
    QVERIFY(qAbs(wide.size.height() / wide.size.width() - narrow.size.height() / narrow.size.width()) < 1e-9);
    for (const auto &element : narrow.elements) {
        const auto *other = wide.element(element.id);
        QVERIFY2(other, qPrintable(element.id));
        if (const auto *text = std::get_if<scene::Text>(&element.shape))
            QCOMPARE(std::get<scene::Text>(other->shape).font, text->font);
    }
    // What stands at an edge keeps its distance from it.
    const auto rightGap = [](const scene::Scene &card) {
        return card.size.width() - card.element(u"value:k0")->rect.right();
    };
    QVERIFY(qAbs(rightGap(wide) - rightGap(narrow)) < 0.01);
    const auto bottomGap = [](const scene::Scene &card) {
        return card.size.height() - card.element(u"barcode")->rect.bottom();
    };
    QVERIFY(qAbs(bottomGap(wide) - bottomGap(narrow)) < 0.01);
}

void TestAppleSurface::textSizesGoByTheirNames()
{
    QCOMPARE(apple::textSizeFromName(u"ax5"), apple::TextSize::Accessibility5);
    QCOMPARE(apple::textSizeFromName(u"huge"), std::nullopt);
    QCOMPARE(apple::sizeOf(apple::TextStyle::Body, apple::TextSize::Large).size, 17.0);
}

QTEST_MAIN(TestAppleSurface)
#include "tst_applesurface.moc"
