// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/issue.h"
#include "google/layout.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const google::Issuer issuer{u"3388000000022"_s, u"Acme"_s, {}, {}, {}};

} // namespace

class TestGoogleLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuidesCard();
    void rowItemsStandLeftMiddleRight();
    void theHeroIsAtTheBottom();
    void withoutALogoTheInitialIsDrawn();
    void aLongTitleShrinksThenIsElided();
    void testIssuersAreMarked();
    void textColour_data();
    void textColour();
    void everythingStaysOnTheCard_data();
    void everythingStaysOnTheCard();

private:
    scene::Scene layout(const PassTemplate &passTemplate, const scene::Images &images = {},
                        const google::LayoutOptions &options = {})
    {
        const auto document = google::draftFor(passTemplate, test::guideRecord(), issuer);
        return google::layoutCard(document, images, options, m_kit);
    }

    static QString drawn(const scene::Scene &scene, QStringView id)
    {
        const auto *element = scene.element(id);
        return element ? std::get<scene::Text>(element->shape).drawn : QString();
    }

    scene::Kit m_kit;
};

void TestGoogleLayout::theGuidesCard()
{
    const auto scene = layout(test::guideTemplate());
    QCOMPARE(drawn(scene, u"issuer"), u"Acme Hotels"_s);
    QCOMPARE(drawn(scene, u"title"), u"Acme Hotels — Loyalty"_s);
    QCOMPARE(drawn(scene, u"value:tier"), u"Platinum"_s);
    QCOMPARE(scene.element(u"value:tier")->fieldKey, u"tier"_s);
    QVERIFY(scene.element(u"barcode"));
    QCOMPARE(scene.background, (Colour{0x1F, 0x7A, 0x5A}));
}

void TestGoogleLayout::rowItemsStandLeftMiddleRight()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.studio.googleRows = {{u"tier"_s, u"member_since"_s, u"points"_s}};
    const auto scene = layout(passTemplate);
    QCOMPARE(scene.element(u"value:tier")->rect.left(), 16.0);
    QVERIFY(std::abs(scene.element(u"value:member_since")->rect.center().x() - 180) < 0.1);
    const auto *points = scene.element(u"value:object.loyaltyPoints.balance");
    QVERIFY(points && std::abs(points->rect.right() - 344) < 0.1);
}

void TestGoogleLayout::theHeroIsAtTheBottom()
{
    QImage hero(1032, 336, QImage::Format_RGB32);
    hero.fill(Qt::blue);
    scene::Images images;
    images.bySlot.insert(ImageSlot::Hero, hero);
    const auto scene = layout(test::guideTemplate(), images);
    const auto *element = scene.element(u"hero");
    QVERIFY(std::abs(element->rect.bottom() - scene.size.height()) < 0.01);
    QVERIFY(!element->losses.cropped);
    QVERIFY(element->rect.top() > scene.element(u"barcode")->rect.bottom());
}

void TestGoogleLayout::withoutALogoTheInitialIsDrawn()
{
    QCOMPARE(drawn(layout(test::guideTemplate()), u"logo"), u"A"_s);
    QImage icon(660, 660, QImage::Format_RGB32);
    scene::Images images;
    images.bySlot.insert(ImageSlot::Icon, icon);
    const auto scene = layout(test::guideTemplate(), images);
    QVERIFY(std::holds_alternative<scene::Picture>(scene.element(u"logo")->shape));
}

void TestGoogleLayout::aLongTitleShrinksThenIsElided()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.name = u"A programme with rather a long name"_s;
    auto scene = layout(passTemplate);
    QVERIFY(scene.element(u"title")->losses.shrunkFrom > 0);
    QVERIFY(!scene.element(u"title")->losses.elided);
    passTemplate.name = QString(120, u'W');
    scene = layout(passTemplate);
    QVERIFY(scene.element(u"title")->losses.elided);
}

void TestGoogleLayout::testIssuersAreMarked()
{
    google::LayoutOptions options;
    options.isTestIssuer = true;
    QCOMPARE(drawn(layout(test::guideTemplate(), {}, options), u"issuer"), u"[TEST ONLY] Acme Hotels"_s);
}

void TestGoogleLayout::textColour_data()
{
    QTest::addColumn<QString>("background");
    QTest::addColumn<bool>("isWhite");
    QTest::newRow("black") << u"#000000"_s << true;
    QTest::newRow("white") << u"#FFFFFF"_s << false;
    QTest::newRow("the guide's green") << u"#1F7A5A"_s << true;
    QTest::newRow("yellow") << u"#FEE600"_s << false;
}

void TestGoogleLayout::textColour()
{
    QFETCH(const QString, background);
    QFETCH(const bool, isWhite);
    const auto colour = google::textColourOn(*Colour::fromHex(background));
    QCOMPARE(colour == (Colour{255, 255, 255}), isWhite);
}

void TestGoogleLayout::everythingStaysOnTheCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("longest the API takes") << QString(512, u'W');
    QTest::newRow("markup") << u"<img src=x>"_s;
    QTest::newRow("right to left") << u"بطاقة الولاء الذهبية"_s;
}

void TestGoogleLayout::everythingStaysOnTheCard()
{
    QFETCH(const QString, text);
    for (const auto kind : allPassKinds) {
        auto passTemplate = kind == PassKind::BoardingPass ? test::flightTemplate() : test::guideTemplate();
        passTemplate.kind = kind;
        passTemplate.name = text;
        passTemplate.studio.barcodeAltText = text;
        for (auto &field : passTemplate.fields) {
            field.label = text;
            if (kind != PassKind::BoardingPass)
                field.value = text;
        }
        const auto scene = layout(passTemplate);
        const QRectF card(-0.1, -0.1, scene.size.width() + 0.2, scene.size.height() + 0.2);
        for (const auto &element : scene.elements)
            QVERIFY2(card.contains(element.rect), qPrintable(element.id));
    }
}

QTEST_MAIN(TestGoogleLayout)
#include "tst_googlelayout.moc"
