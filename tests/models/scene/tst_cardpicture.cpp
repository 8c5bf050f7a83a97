// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/cardpicture.h"

#include "scene/composer.h"
#include "scene/painter.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scene;

namespace {

constexpr Colour green{0x1F, 0x7A, 0x5A};
constexpr Colour white{255, 255, 255};
constexpr QSizeF size{200, 200};

} // namespace

class TestCardPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatRenderMakes_data();
    void isWhatRenderMakes();
    void tellsWhereItHasChanged();
    void isPaintedWholeWhereTheCardIsAnother_data();
    void isPaintedWholeWhereTheCardIsAnother();
    void isClearedToNothing();

private:
    /// A sheen from edge to edge, and one line for each text, the first ones near the rounded corners.
    Scene card(const QStringList &texts, Colour background = green, QSizeF area = size)
    {
        Composer composer(area, background, m_kit);
        composer.setOutline(Outline::rounded(area, 20));
        composer.addRect(u"sheen"_s, QRectF(QPointF(), area), white, 0.2, 0);
        composer.addRoundedFill(u"plate"_s, Role::Decoration, {20, 60, 160, 80}, 12, white);
        for (int i = 0; i < texts.size(); ++i) {
            Line line;
            line.id = u"value:%1"_s.arg(i);
            line.font.size = i == 2 ? 70 : 14; // drawn as a shape, not from the glyphs that are kept
            line.text = texts[i];
            composer.addLine(line, {2, area.width() - 4}, 14 + 30 * i, Align::Left);
        }
        return composer.take();
    }

    QRect show(CardPicture &picture, const Scene &scene, double scale = 2)
    {
        return picture.show(scene, scale, m_kit.fonts, m_kit.pictures);
    }

    QImage rendered(const Scene &scene, double scale = 2)
    {
        return render(scene, scale, m_kit.fonts, &m_kit.pictures);
    }

    Kit m_kit;
};

void TestCardPicture::isWhatRenderMakes_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList texts{u"Acme"_s, u"Gold"_s, u"Ag"_s, u"Points"_s, u"Since"_s};
    QTest::newRow("the same") << texts << texts;
    QTest::newRow("one shorter") << texts
                                 << QStringList{u"Ac"_s, u"Gold"_s, u"Ag"_s, u"Points"_s, u"Since"_s};
    QTest::newRow("one longer") << texts
                                << QStringList{u"Acme"_s, u"Golden tiger"_s, u"Ag"_s, u"Points"_s,
                                               u"Since"_s};
    QTest::newRow("a large one") << texts
                                 << QStringList{u"Acme"_s, u"Gold"_s, u"fj"_s, u"Points"_s, u"Since"_s};
    QTest::newRow("two") << texts << QStringList{u"Bcme"_s, u"Gold"_s, u"Ag"_s, u"Points"_s, u"Until"_s};
    QTest::newRow("one more") << texts << texts + QStringList{u"More"_s};
    QTest::newRow("one less") << texts << texts.first(4);
    QTest::newRow("one less amid") << texts << QStringList{u"Acme"_s, u"Gold"_s, u"Points"_s, u"Since"_s};
    QTest::newRow("other scripts") << texts
                                   << QStringList{u"\u0645\u0631\u062d\u0628\u0627"_s, u"\u4F1A\u54E1"_s,
                                                  u"\u00c5y\u0323"_s, u"Points"_s, u"Since"_s};
    QTest::newRow("marks beside the last letter")
        << QStringList{u"Acme"_s, u"j\u0302\u0323"_s, u"fj\u0302\u0323"_s}
        << QStringList{u"Acme"_s, u"j"_s, u"i"_s};
    QTest::newRow("none") << texts << QStringList();
    QTest::newRow("from none") << QStringList() << texts;
}

void TestCardPicture::isWhatRenderMakes()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    for (const double scale : {1.0, 1.37, 2.0}) {
        CardPicture picture;
        show(picture, card(before), scale);
        QCOMPARE(picture.image(), rendered(card(before), scale));
        show(picture, card(after), scale);
        QCOMPARE(picture.image(), rendered(card(after), scale));
        show(picture, card(before), scale);
        QCOMPARE(picture.image(), rendered(card(before), scale));
    }
}

void TestCardPicture::tellsWhereItHasChanged()
{
    CardPicture picture;
    const QStringList texts{u"Acme"_s, u"Gold"_s, u"Ag"_s, u"Points"_s};
    QCOMPARE(show(picture, card(texts)), QRect(0, 0, 400, 400));
    QVERIFY(show(picture, card(texts)).isEmpty());
    const QImage before = picture.image();
    const QRect changed = show(picture, card({u"Acme"_s, u"Gold"_s, u"Ag"_s, u"1"_s}));
    QVERIFY(QRect(0, 150, 200, 80).contains(changed));
    const QImage after = picture.image();
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            QVERIFY(changed.contains(x, y) || before.pixel(x, y) == after.pixel(x, y));
    }
}

void TestCardPicture::isPaintedWholeWhereTheCardIsAnother_data()
{
    QTest::addColumn<Scene>("after");
    QTest::addColumn<double>("scale");
    const QStringList texts{u"Acme"_s, u"Gold"_s};
    QTest::newRow("colour") << card(texts, white) << 2.0;
    QTest::newRow("size") << card(texts, green, {180, 210}) << 2.0;
    QTest::newRow("scale") << card(texts) << 1.5;
    auto square = card(texts);
    square.outline = {};
    square.outline.addRect(QRectF(QPointF(), size));
    square.outside = {};
    QTest::newRow("shape") << square << 2.0;
}

void TestCardPicture::isPaintedWholeWhereTheCardIsAnother()
{
    QFETCH(const Scene, after);
    QFETCH(const double, scale);
    CardPicture picture;
    show(picture, card({u"Acme"_s, u"Gold"_s}));
    const QRect changed = show(picture, after, scale);
    QCOMPARE(changed, picture.image().rect());
    QCOMPARE(picture.image(), rendered(after, scale));
}

void TestCardPicture::isClearedToNothing()
{
    CardPicture picture;
    QVERIFY(picture.image().isNull());
    show(picture, card({}));
    picture.clear();
    QVERIFY(picture.image().isNull());
    QCOMPARE(show(picture, card({})), QRect(0, 0, 400, 400));
}

QTEST_MAIN(TestCardPicture)
#include "tst_cardpicture.moc"
