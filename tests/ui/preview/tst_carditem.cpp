// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/carditem.h"

#include "preview/cardtarget.h"
#include "scene/painter.h"
#include "scene/vision.h"

#include "support/previewdesk.h"
#include "support/samplepictures.h"
#include "support/sampletemplates.h"

#include <QtCore/qrandom.h>
#include <QtGui/qpainter.h>
#include <QtQuick/qquickwindow.h>
#include <QtTest/qtest.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int edits = 250;

QString anyText(QRandomGenerator &random)
{
    static const std::array texts{u"Gold"_s,
                                  u""_s,
                                  u"1"_s,
                                  u"A rather long value that has to be cut somewhere"_s,
                                  u"\u0645\u0631\u062d\u0628\u0627 42"_s,
                                  u"\u4F1A\u54E1\u756A\u53F7"_s,
                                  u"\U0001F600 fj\u0302\u0323"_s,
                                  u"two\nlines"_s};
    return texts[random.bounded(quint32(texts.size()))];
}

/// What somebody may do to a template next.
void editAnything(PassTemplate &value, QRandomGenerator &random)
{
    auto &field = value.fields[random.bounded(value.fields.size())];
    switch (random.bounded(12)) {
    case 0:
        field.label = anyText(random);
        break;
    case 1:
        field.slot = FieldSlot(random.bounded(5));
        break;
    case 2:
        value.kind = allPassKinds[random.bounded(quint32(allPassKinds.size()))];
        break;
    case 3:
        value.brand.background = Colour{quint8(random.bounded(256)), 90, 120};
        break;
    case 4:
        value.brand.label = Colour{quint8(random.bounded(256)), 250, 220};
        break;
    case 5:
        value.barcode =
            Barcode{BarcodeFormat(random.bounded(4)), u"x:"_s + QString::number(random.bounded(99))};
        break;
    case 6:
        value.barcode.reset();
        break;
    case 7:
        value.studio.barcodeAltText = anyText(random);
        break;
    case 8:
        value.fields.swapItemsAt(0, random.bounded(value.fields.size()));
        break;
    default:
        field.value = anyText(random);
    }
}

} // namespace

class TestCardItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bareGroundSaysNothing();
    void theLockScreenLeadsToWhereItComesFrom();
    void staysWhatTheCardIs_data();
    void staysWhatTheCardIs();

private:
    [[nodiscard]] static QImage expected(const CardItem &item)
    {
        const auto &scene = item.face()->scene();
        auto &kit = item.face()->kit();
        const auto card = scene::render(scene, item.width() / scene.size.width(), kit.fonts, &kit.pictures);
        QImage whole(card.size(), QImage::Format_RGB32);
        whole.fill(Qt::white);
        QPainter painter(&whole);
        painter.drawImage(0, 0, scene::seenWith(allColourVisions[size_t(item.vision())], card));
        return whole;
    }

    test::PreviewDesk m_desk;
};

void TestCardItem::initTestCase()
{
    auto value = test::twentyFieldTemplate();
    value.kind = PassKind::Loyalty;
    for (const auto slot : {ImageSlot::Logo, ImageSlot::Strip, ImageSlot::Hero}) {
        const auto kept = m_desk.assets().put(samples::encoded(samples::quarters({600, 240})));
        QVERIFY(kept);
        value.studio.images[slot].sha256 = *kept;
    }
    m_desk.editor().open(value);
    const auto isReady = [&] {
        const auto images = m_desk.drawing().artwork.images(value);
        return images.apple.has(ImageSlot::Strip) && images.google.has(ImageSlot::Hero);
    };
    QVERIFY(QTest::qWaitFor(isReady));
}

void TestCardItem::bareGroundSaysNothing()
{
    for (auto *face : {m_desk.preview().apple(), m_desk.preview().google()}) {
        CardItem item;
        item.setFace(face);
        item.setSize({face->pointWidth(), face->pointHeight()});
        for (const auto &element : face->scene().elements) {
            const auto at = element.rect.center();
            const auto *top = face->scene().elementAt(at);
            const bool isBare = !top || top->role == scene::Role::Background;
            QCOMPARE(item.wordsAt(at.x(), at.y()).isEmpty(), isBare || targetOf(*top).isEmpty());
        }
    }
}

void TestCardItem::theLockScreenLeadsToWhereItComesFrom()
{
    auto &preview = m_desk.preview();
    m_desk.editor().edit(u"Places"_s, {},
                         [](PassTemplate &value) { value.locations = {{28.4, -81.5, 400, u"Welcome"_s}}; });
    preview.options()->setAppleSurface(2);
    const auto &scene = preview.apple()->scene();
    QVERIFY(scene.element(u"message:0"));
    QCOMPARE(targetOf(*scene.element(u"message:0")), u"places"_s);
    QCOMPARE(targetOf(*scene.element(u"organisation")), u"brand"_s);
    preview.options()->setAppleSurface(0);
}

void TestCardItem::staysWhatTheCardIs_data()
{
    QTest::addColumn<WalletPlatform>("wallet");
    QTest::addColumn<quint32>("seed");
    QTest::newRow("Apple") << WalletPlatform::Apple << 1u;
    QTest::newRow("Google") << WalletPlatform::Google << 2u;
}

/// However it came to be: only what has changed is painted anew.
void TestCardItem::staysWhatTheCardIs()
{
    QFETCH(const WalletPlatform, wallet);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    auto &preview = m_desk.preview();
    auto *face = wallet == WalletPlatform::Apple ? preview.apple() : preview.google();

    QQuickWindow window;
    auto *item = new CardItem(window.contentItem());
    item->setFace(face);
    window.resize(400, 3000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    int width = 340;
    for (int turn = 0; turn < edits; ++turn) {
        m_desk.editor().edit(u"Edit"_s, QString::number(turn),
                             [&](PassTemplate &value) { editAnything(value, random); });
        if (random.bounded(20) == 0)
            width = 300 + random.bounded(60);
        if (random.bounded(20) == 0)
            item->setVision(random.bounded(int(allColourVisions.size())));
        if (random.bounded(10) == 0) {
            auto &options = *preview.options();
            options.setAppleSurface(random.bounded(int(options.appleSurfaceNames().size())));
            options.setGoogleSurface(random.bounded(int(options.googleSurfaceNames().size())));
        }
        const double scale = width / face->pointWidth();
        item->setSize(QSizeF(width, double(std::lround(face->pointHeight() * scale))));
        const auto wanted = expected(*item);
        const auto seen = window.grabWindow().copy(wanted.rect()).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(seen == wanted, qPrintable(u"edit %1"_s.arg(turn)));
    }
}

QTEST_MAIN(TestCardItem)
#include "tst_carditem.moc"
