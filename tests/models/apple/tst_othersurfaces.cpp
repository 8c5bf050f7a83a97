// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/surface.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::LayoutOptions;
using apple::Style;
using scene::Surface;

namespace {

QImage plainImage(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

scene::Images allImages()
{
    scene::Images images;
    for (const auto slot : allImageSlots)
        images.bySlot.insert(slot, plainImage(300, 100));
    return images;
}

apple::Field field(const QString &key)
{
    return {.key = key, .label = u"Label"_s, .value = {u"Value"_s}};
}

apple::Document pass(Style style)
{
    apple::Document document;
    document.style = style;
    document.organisationName = u"Aurum"_s;
    document.logoText = u"Aurum"_s;
    document.background = Colour{20, 60, 120};
    document.headerFields = {field(u"head"_s), field(u"head2"_s)};
    document.primaryFields = {field(u"from"_s), field(u"to"_s)};
    document.secondaryFields = {field(u"name"_s), field(u"tier"_s)};
    document.auxiliaryFields = {field(u"gate"_s)};
    document.backFields = {field(u"terms"_s)};
    document.barcodes = {{BarcodeFormat::Qr, u"1234567890"_s, u"iso-8859-1"_s, u"1234567890"_s}};
    return document;
}

bool isDropped(const scene::Scene &scene, const QString &key)
{
    return std::ranges::find(scene.dropped, key, &scene::Dropped::fieldKey) != scene.dropped.end();
}

bool isDropped(const scene::Scene &scene, ImageSlot slot)
{
    return std::ranges::find(scene.dropped, std::optional(slot), &scene::Dropped::imageSlot) !=
           scene.dropped.end();
}

constexpr std::array allStyles{Style::BoardingPass, Style::Coupon, Style::EventTicket, Style::Generic,
                               Style::StoreCard};

} // namespace

class TestOtherSurfaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStackShowsTheUpperEdge_data();
    void theStackShowsTheUpperEdge();
    void anExpiredPassLeavesTheStack();
    void theStackIsLightOrDark();
    void theWatchShowsFieldsAndCode_data();
    void theWatchShowsFieldsAndCode();
    void theWatchTakesTheCodeItCanShow_data();
    void theWatchTakesTheCodeItCanShow();
    void everythingLiesOnItsSurface_data();
    void everythingLiesOnItsSurface();
    void aTextSizeOrDarknessLeavesTheFrontAlone();
    void theBackGrowsWithTheTextSize();
    void arabicIsLaidOutFromTheRight_data();
    void arabicIsLaidOutFromTheRight();
    void leftAndRightStayLeftAndRight();

private:
    scene::Scene layout(Surface surface, const apple::Document &document, const LayoutOptions &options = {},
                        const scene::Images &images = {})
    {
        return apple::layoutSurface(surface, document, images, options, m_kit);
    }

    scene::Kit m_kit;
};

void TestOtherSurfaces::theStackShowsTheUpperEdge_data()
{
    QTest::addColumn<Style>("style");
    for (const auto style : allStyles)
        QTest::addRow("of a %s", memberName(style).data()) << style;
}

void TestOtherSurfaces::theStackShowsTheUpperEdge()
{
    QFETCH(const Style, style);
    const auto scene = layout(Surface::Stack, pass(style), {}, allImages());
    for (const auto *id : {u"logo", u"logo-text", u"value:head", u"label:head2", u"card"})
        QVERIFY2(scene.element(id), qPrintable(QString::fromUtf16(id)));
    for (const auto *id : {u"value:from", u"value:name", u"barcode", u"strip", u"thumbnail"})
        QVERIFY2(!scene.element(id), qPrintable(QString::fromUtf16(id)));
    QVERIFY(isDropped(scene, u"from"_s) && isDropped(scene, u"gate"_s) && !isDropped(scene, u"head"_s));
}

void TestOtherSurfaces::anExpiredPassLeavesTheStack()
{
    auto document = pass(Style::StoreCard);
    document.isVoided = true;
    const auto scene = layout(Surface::Stack, document);
    QVERIFY(!scene.element(u"card") && !scene.element(u"value:head"));
    QVERIFY(scene.element(u"expired"));
    QCOMPARE(scene.dropped.size(), 1);
}

void TestOtherSurfaces::theStackIsLightOrDark()
{
    LayoutOptions options;
    const auto light = layout(Surface::Stack, pass(Style::Generic), options);
    options.isDark = true;
    const auto dark = layout(Surface::Stack, pass(Style::Generic), options);
    QVERIFY(light.background.luminance() > 0.9 && dark.background.luminance() < 0.1);
    // The card itself is what it is.
    QCOMPARE(*dark.element(u"value:head"), *light.element(u"value:head"));
}

void TestOtherSurfaces::theWatchShowsFieldsAndCode_data()
{
    theStackShowsTheUpperEdge_data();
}

void TestOtherSurfaces::theWatchShowsFieldsAndCode()
{
    QFETCH(const Style, style);
    const auto scene = layout(Surface::Watch, pass(style), {}, allImages());
    for (const auto *id : {u"logo", u"value:head", u"value:from", u"value:name", u"value:gate", u"barcode"})
        QVERIFY2(scene.element(id), qPrintable(QString::fromUtf16(id)));
    for (const auto *id : {u"strip", u"thumbnail", u"background", u"footer", u"barcode-text"})
        QVERIFY2(!scene.element(id), qPrintable(QString::fromUtf16(id)));
    for (const auto slot : {ImageSlot::Strip, ImageSlot::Thumbnail, ImageSlot::Background, ImageSlot::Footer})
        QVERIFY(isDropped(scene, slot));
    QVERIFY(isDropped(scene, u"terms"_s) && isDropped(scene, u"head2"_s));
    QCOMPARE(scene.element(u"value:to") != nullptr, style == Style::BoardingPass);
    QVERIFY(scene.element(u"barcode")->rect.top() > scene.element(u"value:gate")->rect.bottom());
}

void TestOtherSurfaces::theWatchTakesTheCodeItCanShow_data()
{
    QTest::addColumn<QList<BarcodeFormat>>("formats");
    QTest::addColumn<bool>("isShown");
    QTest::addColumn<bool>("isSquare");
    using Formats = QList<BarcodeFormat>;
    QTest::newRow("QR") << Formats{BarcodeFormat::Qr} << true << true;
    QTest::newRow("Aztec") << Formats{BarcodeFormat::Aztec} << true << true;
    QTest::newRow("PDF417") << Formats{BarcodeFormat::Pdf417} << true << false;
    QTest::newRow("Code 128 alone") << Formats{BarcodeFormat::Code128} << false << false;
    QTest::newRow("Code 128 before QR") << Formats{BarcodeFormat::Code128, BarcodeFormat::Qr} << true << true;
    QTest::newRow("none") << Formats{} << false << false;
}

void TestOtherSurfaces::theWatchTakesTheCodeItCanShow()
{
    QFETCH(const QList<BarcodeFormat>, formats);
    QFETCH(const bool, isShown);
    QFETCH(const bool, isSquare);
    auto document = pass(Style::Generic);
    document.barcodes.clear();
    for (const auto format : formats)
        document.barcodes.append({format, u"1234567890"_s, u"iso-8859-1"_s, {}});
    const auto scene = layout(Surface::Watch, document);
    const auto *code = scene.element(u"barcode");
    QCOMPARE(code != nullptr, isShown);
    if (code)
        QCOMPARE(qAbs(code->rect.width() - code->rect.height()) < 0.01, isSquare);
    const auto saysCode128 = [](const scene::Dropped &dropped) {
        return dropped.reason.contains(u"Code 128");
    };
    QCOMPARE(std::ranges::any_of(scene.dropped, saysCode128), formats.contains(BarcodeFormat::Code128));
}

void TestOtherSurfaces::everythingLiesOnItsSurface_data()
{
    QTest::addColumn<Surface>("surface");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("language");
    for (const auto surface : scene::surfacesOf(WalletPlatform::Apple))
        for (const double width : {320.0, 375.0, 440.0})
            for (const auto *language : {"en", "ar"})
                QTest::addRow("%s on %.0f points in %s", toName(surface).data(), width, language)
                    << surface << width << QString::fromLatin1(language);
}

void TestOtherSurfaces::everythingLiesOnItsSurface()
{
    QFETCH(const Surface, surface);
    QFETCH(const double, width);
    QFETCH(const QString, language);
    LayoutOptions options;
    options.deviceWidth = width;
    options.locale = QLocale(language);
    for (const auto style : allStyles) {
        auto document = pass(style);
        document.logoText = u"A very long name of a brand"_s;
        document.locations = {{1, 1, u"A place"_s}};
        for (const auto slot : allFieldSlots)
            for (auto &field : document.fields(slot))
                field.value.text = u"1234567 points, and Donaudampfschifffahrt"_s;
        const auto scene = layout(surface, document, options, allImages());
        const QRectF area = QRectF(QPointF(), scene.size).adjusted(-0.1, -0.1, 0.1, 0.1);
        for (const auto &element : scene.elements)
            QVERIFY2(area.contains(element.rect),
                     qPrintable(u"%1 of %2"_s.arg(element.id, memberName(style))));
    }
}

void TestOtherSurfaces::aTextSizeOrDarknessLeavesTheFrontAlone()
{
    LayoutOptions options;
    const auto usual = layout(Surface::Front, pass(Style::Generic), options);
    options.textSize = apple::TextSize::Accessibility3;
    options.isDark = true;
    QCOMPARE(layout(Surface::Front, pass(Style::Generic), options), usual);
}

void TestOtherSurfaces::theBackGrowsWithTheTextSize()
{
    LayoutOptions options;
    double last = 0;
    for (const auto size : {apple::TextSize::ExtraSmall, apple::TextSize::Large, apple::TextSize::ExtraLarge,
                            apple::TextSize::Accessibility5}) {
        options.textSize = size;
        const double height = layout(Surface::Back, pass(Style::Generic), options).size.height();
        QVERIFY(height > last);
        last = height;
    }
}

void TestOtherSurfaces::arabicIsLaidOutFromTheRight_data()
{
    QTest::addColumn<Surface>("surface");
    QTest::addColumn<QString>("id");
    QTest::newRow("front") << Surface::Front << u"logo-text"_s;
    QTest::newRow("back") << Surface::Back << u"value:terms:0"_s;
    QTest::newRow("stack") << Surface::Stack << u"logo-text"_s;
    QTest::newRow("watch") << Surface::Watch << u"value:name"_s;
}

void TestOtherSurfaces::arabicIsLaidOutFromTheRight()
{
    QFETCH(const Surface, surface);
    QFETCH(const QString, id);
    LayoutOptions options;
    const auto document = pass(Style::Generic);
    const auto english = layout(surface, document, options);
    options.locale = QLocale(QLocale::Arabic);
    const auto arabic = layout(surface, document, options);
    QCOMPARE(arabic.size, english.size);
    QCOMPARE(arabic.elements.size(), english.elements.size());
    const QRectF before = english.element(id)->rect;
    const QRectF after = arabic.element(id)->rect;
    QVERIFY(before.left() < english.size.width() / 2);
    QVERIFY(qAbs(arabic.size.width() - after.right() - before.left()) < 0.01);
    QCOMPARE(after.top(), before.top());
}

void TestOtherSurfaces::leftAndRightStayLeftAndRight()
{
    auto document = pass(Style::Generic);
    document.secondaryFields = {field(u"left"_s), field(u"right"_s)};
    document.secondaryFields[0].label = u"A label that is wider than its value"_s;
    document.secondaryFields[0].alignment = TextAlignment::Left;
    document.secondaryFields[1].label = u"Another label, wider, too"_s;
    document.secondaryFields[1].alignment = TextAlignment::Right;
    LayoutOptions options;
    options.locale = QLocale(QLocale::Hebrew);
    const auto scene = layout(Surface::Front, document, options);
    const auto rect = [&](const QString &id) { return scene.element(id)->rect; };
    QVERIFY(qAbs(rect(u"value:left"_s).left() - rect(u"label:left"_s).left()) < 0.01);
    QVERIFY(qAbs(rect(u"value:right"_s).right() - rect(u"label:right"_s).right()) < 0.01);
}

QTEST_MAIN(TestOtherSurfaces)
#include "tst_othersurfaces.moc"
