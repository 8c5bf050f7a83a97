// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/cardmetrics.h"
#include "apple/issue.h"
#include "apple/layout.h"
#include "scene/ground.h"
#include "scene/painter.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace qairopay;
using apple::Document;
using scene::Element;
using scene::Scene;

namespace {

apple::Field field(const QString &key, const QString &label, const QString &value,
                   TextAlignment alignment = TextAlignment::Natural)
{
    return {.key = key, .label = label, .value = {value}, .alignment = alignment};
}

Document documentOf(apple::Style style)
{
    Document document;
    document.style = style;
    document.background = Colour{0xBB, 0xBB, 0xBB};
    document.foreground = Colour{0, 0, 0};
    return document;
}

const scene::Text &textOf(const Element &element)
{
    return std::get<scene::Text>(element.shape);
}

QImage plainImage(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestAppleLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headerRunsFromTheRight();
    void theLastColumnIsFlushRight();
    void aRowShrinksTogether();
    void aValueShrinksAloneWhereItsRowCannot();
    void aMergedRowGoesDownToHalf();
    void aLongLabelIsElidedToItsColumn();
    void aTextThatCannotShrinkIsElided();
    void surplusFieldsAreDropped_data();
    void surplusFieldsAreDropped();
    void eventTicketsHaveASecondRow_data();
    void eventTicketsHaveASecondRow();
    void boardingPassSidesShareASize();
    void auxiliaryStandsAboveSecondaryOnABoardingPass();
    void everythingStaysOnTheCard_data();
    void everythingStaysOnTheCard();
    void anExpiredPassHasAPaleBarcode();
    void anExpiredPassSaysSo_data();
    void anExpiredPassSaysSo();
    void missingColoursAreDerived_data();
    void missingColoursAreDerived();
    void imagesByStyle();
    void alignment_data();
    void alignment();
    void everyLayoutPaints();

private:
    Scene layout(const Document &document, const scene::Images &images = {})
    {
        return apple::layoutFront(document, images, {}, m_kit);
    }

    scene::Kit m_kit;
};

void TestAppleLayout::initTestCase()
{
    QVERIFY(m_kit.fonts.isComplete());
}

void TestAppleLayout::headerRunsFromTheRight()
{
    auto document = documentOf(apple::Style::Generic);
    document.headerFields = {field(u"first"_s, u"F"_s, u"1"_s), field(u"second"_s, u"S"_s, u"2"_s)};
    const auto scene = layout(document);
    const auto *first = scene.element(u"value:first");
    const auto *second = scene.element(u"value:second");
    QVERIFY(first && second);
    QVERIFY(first->rect.left() > second->rect.right());
    QVERIFY(std::abs(first->rect.right() - (apple::metrics::cardWidth - apple::metrics::inset)) < 0.1);
}

void TestAppleLayout::theLastColumnIsFlushRight()
{
    auto document = documentOf(apple::Style::Generic);
    document.auxiliaryFields = {field(u"a"_s, u"A"_s, u"lorem ipsum"_s), field(u"b"_s, u"B"_s, u"dolor"_s)};
    const auto scene = layout(document);
    const double right = apple::metrics::cardWidth - apple::metrics::inset;
    QVERIFY(std::abs(scene.element(u"value:b")->rect.right() - right) < 0.1);
    QVERIFY(std::abs(scene.element(u"value:a")->rect.left() - apple::metrics::inset) < 0.1);
}

void TestAppleLayout::aRowShrinksTogether()
{
    auto document = documentOf(apple::Style::Generic);
    document.secondaryFields = {field(u"a"_s, u""_s, u"Adult Development Programme"_s),
                                field(u"b"_s, u"Number"_s, u"23478"_s)};
    const auto scene = layout(document);
    const auto &wide = textOf(*scene.element(u"value:a"));
    const auto &narrow = textOf(*scene.element(u"value:b"));
    QVERIFY(wide.font.size < apple::metrics::genericSecondary.valueSize);
    QCOMPARE(narrow.font.size, wide.font.size);
    QCOMPARE(scene.element(u"value:b")->losses.shrunkFrom, apple::metrics::genericSecondary.valueSize);
    QCOMPARE(wide.drawn, u"Adult Development Programme"_s);
}

void TestAppleLayout::aValueShrinksAloneWhereItsRowCannot()
{
    auto document = documentOf(apple::Style::Generic);
    document.secondaryFields = {field(u"a"_s, u"Type"_s, u"Adult Development Programme for all"_s),
                                field(u"b"_s, u"Membership number"_s, u"23478"_s)};
    const auto scene = layout(document);
    const auto &wide = textOf(*scene.element(u"value:a"));
    const auto &narrow = textOf(*scene.element(u"value:b"));
    QCOMPARE(narrow.font.size, apple::metrics::genericSecondary.smallestSize);
    QCOMPARE_LT(wide.font.size, narrow.font.size);
    QVERIFY(!scene.element(u"value:a")->losses.elided);
    QVERIFY(!scene.element(u"label:b")->losses.elided);
    QCOMPARE_GE(scene.element(u"label:b")->rect.left() - scene.element(u"value:a")->rect.right(),
                apple::metrics::rowGap);
}

void TestAppleLayout::aMergedRowGoesDownToHalf()
{
    auto document = documentOf(apple::Style::StoreCard);
    document.secondaryFields = {field(u"a"_s, u"A"_s, u"Greenfield Golf Club"_s),
                                field(u"b"_s, u"B"_s, u"23001208654"_s), field(u"c"_s, u"C"_s, u"More"_s)};
    const auto scene = layout(document);
    const double size = textOf(*scene.element(u"value:c")).font.size;
    QCOMPARE_GE(size, apple::metrics::storeRow.valueSize / 2);
    QCOMPARE_LT(size, apple::metrics::storeRow.valueSize);
    QCOMPARE(size, std::floor(size));
}

void TestAppleLayout::aLongLabelIsElidedToItsColumn()
{
    auto document = documentOf(apple::Style::StoreCard);
    document.secondaryFields = {field(u"a"_s, u"Id contact"_s, u"23001208654"_s),
                                field(u"b"_s, u"Policyholder and driver"_s, u"John Doe"_s)};
    document.auxiliaryFields = {field(u"c"_s, u"Valid from"_s, u"01.02.2024"_s),
                                field(u"d"_s, u"Valid to"_s, u"01.02.2025"_s)};
    const auto scene = layout(document);
    const auto *label = scene.element(u"label:b");
    QVERIFY(label->losses.elided);
    QVERIFY(textOf(*label).drawn.endsWith(u'…'));
    QCOMPARE(textOf(*label).full, u"Policyholder and driver"_s);
    QVERIFY(label->rect.right() < scene.element(u"value:c")->rect.left());
}

void TestAppleLayout::aTextThatCannotShrinkIsElided()
{
    auto document = documentOf(apple::Style::Generic);
    document.primaryFields = {field(u"a"_s, u"A"_s, QString(120, u'm'))};
    const auto *value = layout(document).element(u"value:a");
    const auto scene = layout(document);
    value = scene.element(u"value:a");
    QVERIFY(value->losses.elided);
    QVERIFY(value->rect.right() <= apple::metrics::cardWidth - apple::metrics::inset + 0.1);
}

void TestAppleLayout::surplusFieldsAreDropped_data()
{
    QTest::addColumn<apple::Style>("style");
    QTest::addColumn<FieldSlot>("slot");
    QTest::addColumn<int>("drawn");
    QTest::newRow("generic shows one primary") << apple::Style::Generic << FieldSlot::Primary << 1;
    QTest::newRow("boarding pass shows two primaries")
        << apple::Style::BoardingPass << FieldSlot::Primary << 2;
    QTest::newRow("boarding pass shows five auxiliaries")
        << apple::Style::BoardingPass << FieldSlot::Auxiliary << 5;
    QTest::newRow("event ticket shows four auxiliaries")
        << apple::Style::EventTicket << FieldSlot::Auxiliary << 4;
    QTest::newRow("store card shows four in its row") << apple::Style::StoreCard << FieldSlot::Auxiliary << 4;
    QTest::newRow("three in the header") << apple::Style::Coupon << FieldSlot::Header << 3;
}

void TestAppleLayout::surplusFieldsAreDropped()
{
    QFETCH(const apple::Style, style);
    QFETCH(const FieldSlot, slot);
    QFETCH(const int, drawn);
    auto document = documentOf(style);
    for (int i = 0; i < 7; ++i)
        document.fields(slot).append(field(u"f%1"_s.arg(i), u"L"_s, u"1"_s));
    const auto scene = layout(document);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(scene.element(u"value:f%1"_s.arg(i)) != nullptr, i < drawn);
    QCOMPARE(scene.dropped.size(), 7 - drawn);
    QCOMPARE(scene.dropped.first().fieldKey, u"f%1"_s.arg(drawn));
}

void TestAppleLayout::eventTicketsHaveASecondRow_data()
{
    QTest::addColumn<bool>("hasStrip");
    QTest::newRow("without a strip") << false;
    QTest::newRow("below a strip") << true;
}

void TestAppleLayout::eventTicketsHaveASecondRow()
{
    QFETCH(const bool, hasStrip);
    auto document = documentOf(apple::Style::EventTicket);
    document.barcodes = {{BarcodeFormat::Qr, u"m"_s, u"iso-8859-1"_s, u"m"_s}};
    for (int i = 0; i < 10; ++i) {
        document.auxiliaryFields.append(field(u"f%1"_s.arg(i), u"L"_s, u"1"_s));
        document.auxiliaryFields.last().row = i % 2;
    }
    scene::Images images;
    if (hasStrip)
        images.bySlot.insert(ImageSlot::Strip, plainImage(375, 98));
    const auto scene = layout(document, images);
    const auto *first = scene.element(u"value:f0");
    const auto *second = scene.element(u"value:f1");
    QVERIFY(first && second);
    QCOMPARE(second->rect.top() - first->rect.top(), apple::metrics::eventRowPitch);
    QCOMPARE(second->ground->id, "apple.front.second-row"_L1);
    QVERIFY(second->rect.bottom() < scene.element(u"barcode-box")->rect.top());
    // Four each.
    for (int i = 0; i < 8; ++i)
        QCOMPARE(scene.element(u"value:f%1"_s.arg(i))->rect.top(), (i % 2 ? second : first)->rect.top());
    QCOMPARE(scene.dropped.size(), 2);
    QCOMPARE(scene.dropped.first().fieldKey, u"f8"_s);
    QCOMPARE(scene.dropped.last().fieldKey, u"f9"_s);
}

void TestAppleLayout::boardingPassSidesShareASize()
{
    auto document = documentOf(apple::Style::BoardingPass);
    document.primaryFields = {field(u"from"_s, u"From"_s, u"Frankfurt am Main"_s),
                              field(u"to"_s, u"To"_s, u"Rom"_s)};
    const auto scene = layout(document);
    const auto &from = textOf(*scene.element(u"value:from"));
    QVERIFY(from.font.size < apple::metrics::boardingPrimary.valueSize);
    QCOMPARE(textOf(*scene.element(u"value:to")).font.size, from.font.size);
    QVERIFY(scene.element(u"transit-icon"));
}

void TestAppleLayout::auxiliaryStandsAboveSecondaryOnABoardingPass()
{
    auto document = documentOf(apple::Style::BoardingPass);
    document.auxiliaryFields = {field(u"gate"_s, u"Gate"_s, u"1"_s)};
    document.secondaryFields = {field(u"name"_s, u"Name"_s, u"Jane"_s)};
    const auto scene = layout(document);
    QVERIFY(scene.element(u"value:gate")->rect.bottom() < scene.element(u"value:name")->rect.top());
}

void TestAppleLayout::everythingStaysOnTheCard_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << u"A"_s;
    QTest::newRow("long") << u"Donaudampfschifffahrtsgesellschaftskapitän"_s;
    QTest::newRow("longest the API takes") << QString(512, u'W');
    QTest::newRow("markup") << u"<img src=x>"_s;
    QTest::newRow("right to left") << u"بطاقة الولاء الذهبية"_s;
    QTest::newRow("line breaks") << u"one\ntwo\r\nthree"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D));
}

void TestAppleLayout::everythingStaysOnTheCard()
{
    QFETCH(const QString, text);
    for (const auto style : {apple::Style::BoardingPass, apple::Style::Coupon, apple::Style::EventTicket,
                             apple::Style::Generic, apple::Style::StoreCard}) {
        auto document = documentOf(style);
        document.logoText = text;
        document.barcodes = {{BarcodeFormat::Qr, u"m"_s, u"utf-8"_s, text}};
        for (const auto slot : allFieldSlots) {
            for (int i = 0; i < 4; ++i)
                document.fields(slot).append(
                    field(u"%1%2"_s.arg(toApiName(slot)).arg(i), text.left(64), text));
        }
        const QRectF card(-0.1, -0.1, apple::metrics::cardWidth + 0.2, apple::metrics::cardHeight + 0.2);
        const auto scene = layout(document);
        for (const auto &element : scene.elements)
            QVERIFY2(card.contains(element.rect), qPrintable(element.id));
    }
}

void TestAppleLayout::anExpiredPassHasAPaleBarcode()
{
    auto document = documentOf(apple::Style::Generic);
    document.barcodes = {{BarcodeFormat::Qr, u"m"_s, u"iso-8859-1"_s, {}}};
    const auto opacity = [this](const Document &of) {
        const auto scene = layout(of);
        return std::get<scene::Modules>(scene.element(u"barcode")->shape).opacity;
    };
    QCOMPARE(opacity(document), 1.0);
    document.isVoided = true;
    QVERIFY(opacity(document) < 1);
}

void TestAppleLayout::anExpiredPassSaysSo_data()
{
    QTest::addColumn<apple::Style>("style");
    QTest::addColumn<bool>("hasCode");
    QTest::addColumn<bool>("hasFooter");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    const auto english = u"This pass has expired"_s;
    QTest::newRow("above the code") << apple::Style::Generic << true << false << u"en_US"_s << english;
    QTest::newRow("where the code would be")
        << apple::Style::Coupon << false << false << u"en_US"_s << english;
    QTest::newRow("above the footer") << apple::Style::BoardingPass << true << true << u"en_US"_s << english;
    QTest::newRow("in the phone's language")
        << apple::Style::EventTicket << true << false << u"de_DE"_s << u"Diese Karte ist abgelaufen"_s;
    QTest::newRow("from the right") << apple::Style::StoreCard << true << false << u"ar_EG"_s
                                    << u"انتهت صلاحية هذه البطاقة"_s;
}

void TestAppleLayout::anExpiredPassSaysSo()
{
    QFETCH(const apple::Style, style);
    QFETCH(const bool, hasCode);
    QFETCH(const bool, hasFooter);
    QFETCH(const QString, locale);
    QFETCH(const QString, words);
    auto document = documentOf(style);
    if (hasCode)
        document.barcodes = {{BarcodeFormat::Qr, u"m"_s, u"iso-8859-1"_s, {}}};
    scene::Images images;
    if (hasFooter)
        images.bySlot.insert(ImageSlot::Footer, plainImage(286, 15));
    document.expirationDate = u"2026-05-01T00:00:00Z"_s;
    apple::LayoutOptions options{.locale = QLocale(locale)};
    options.now = QDateTime(QDate(2026, 4, 30), QTime(12, 0), QTimeZone::utc());
    QVERIFY(!apple::layoutFront(document, images, options, m_kit).element(u"expired"));
    options.now = options.now.addDays(1);
    const auto scene = apple::layoutFront(document, images, options, m_kit);
    const auto *line = scene.element(u"expired");
    QVERIFY(line);
    QCOMPARE(textOf(*line).drawn, words);
    QCOMPARE(line->ground->id, "apple.front.expired"_L1);
    QVERIFY(QRectF(QPointF(), scene.size).contains(line->rect));
    if (const auto *below = scene.element(hasFooter ? u"footer"_s : u"barcode-box"_s))
        QVERIFY(line->rect.bottom() < below->rect.top());
    QCOMPARE(scene.element(u"barcode-box") != nullptr, hasCode);
}

void TestAppleLayout::missingColoursAreDerived_data()
{
    QTest::addColumn<std::optional<Colour>>("background");
    QTest::addColumn<std::optional<Colour>>("foreground");
    QTest::addColumn<std::optional<Colour>>("label");
    QTest::addColumn<QString>("mark");
    using Maybe = std::optional<Colour>;
    const Maybe none;
    const Maybe navy(Colour{10, 20, 60});
    const Maybe sand(Colour{240, 230, 210});
    QTest::newRow("none") << none << none << none << u"assumed"_s;
    QTest::newRow("a dark background") << navy << none << none << u"measured"_s;
    QTest::newRow("a light background") << sand << none << none << u"measured"_s;
    QTest::newRow("no label colour") << navy << sand << none << u"measured"_s;
    QTest::newRow("all") << navy << sand << sand << u"measured"_s;
}

void TestAppleLayout::missingColoursAreDerived()
{
    QFETCH(const std::optional<Colour>, background);
    QFETCH(const std::optional<Colour>, foreground);
    QFETCH(const std::optional<Colour>, label);
    QFETCH(const QString, mark);
    Document document;
    document.background = background;
    document.foreground = foreground;
    document.label = label;
    document.secondaryFields = {field(u"a"_s, u"Tier"_s, u"Gold"_s)};
    const auto scene = layout(document);
    const auto *value = scene.element(u"value:a");
    const auto *name = scene.element(u"label:a");
    QVERIFY(value && name);
    QCOMPARE(scene.ground->mark == scene::Mark::Assumed, mark == u"assumed");
    QCOMPARE(value->ground->mark == scene::Mark::Assumed, !foreground);
    QCOMPARE(name->ground->mark == scene::Mark::Assumed, !label);
    QVERIFY(contrastRatio(textOf(*value).colour, scene.background) >= 4.5);
    QVERIFY(contrastRatio(textOf(*name).colour, scene.background) >= 4.5);
    if (foreground)
        QCOMPARE(textOf(*value).colour, *foreground);
    if (!label)
        QVERIFY(textOf(*name).colour != textOf(*value).colour);
    else
        QCOMPARE(textOf(*name).colour, *label);
}

void TestAppleLayout::imagesByStyle()
{
    scene::Images images;
    for (const auto slot : allImageSlots)
        images.bySlot.insert(slot, plainImage(300, 100));
    const auto has = [&](apple::Style style, QStringView id) {
        const auto scene = layout(documentOf(style), images);
        return scene.element(id) != nullptr;
    };
    QVERIFY(has(apple::Style::StoreCard, u"strip"));
    QVERIFY(!has(apple::Style::Generic, u"strip"));
    QVERIFY(has(apple::Style::Generic, u"thumbnail"));
    QVERIFY(!has(apple::Style::Generic, u"background"));
    QVERIFY(has(apple::Style::BoardingPass, u"footer"));
    // A strip takes the place of both (wallet-formats C.2).
    QVERIFY(!has(apple::Style::EventTicket, u"background"));
    images.bySlot.remove(ImageSlot::Strip);
    QVERIFY(has(apple::Style::EventTicket, u"background"));
    QVERIFY(has(apple::Style::EventTicket, u"thumbnail"));
}

void TestAppleLayout::alignment_data()
{
    QTest::addColumn<TextAlignment>("alignment");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("share"); // of the free space that stands left of the value
    QTest::newRow("natural") << TextAlignment::Natural << u"en_US"_s << 0.0;
    QTest::newRow("left") << TextAlignment::Left << u"en_US"_s << 0.0;
    QTest::newRow("centred") << TextAlignment::Center << u"en_US"_s << 0.5;
    QTest::newRow("right") << TextAlignment::Right << u"en_US"_s << 1.0;
    QTest::newRow("natural in Arabic") << TextAlignment::Natural << u"ar_EG"_s << 1.0;
    QTest::newRow("left in Hebrew") << TextAlignment::Left << u"he_IL"_s << 0.0;
    QTest::newRow("centred in Hebrew") << TextAlignment::Center << u"he_IL"_s << 0.5;
}

void TestAppleLayout::alignment()
{
    QFETCH(const TextAlignment, alignment);
    QFETCH(const QString, locale);
    QFETCH(const double, share);
    auto document = documentOf(apple::Style::Generic);
    document.auxiliaryFields = {field(u"a"_s, u"A label that is long"_s, u"1"_s, alignment)};
    apple::LayoutOptions options;
    options.locale = QLocale(locale);
    const auto scene = apple::layoutFront(document, {}, options, m_kit);
    const QRectF label = scene.element(u"label:a")->rect;
    const QRectF value = scene.element(u"value:a")->rect;
    QVERIFY(std::abs(value.left() - label.left() - share * (label.width() - value.width())) <
            apple::metrics::labelPadding + 0.1);
}

void TestAppleLayout::everyLayoutPaints()
{
    const auto document = apple::documentFor(test::guideTemplate(), test::guideRecord(), {}).value();
    const auto scene = layout(document);
    const QImage image = scene::render(scene, 2, m_kit.fonts);
    QCOMPARE(image.size(), QSize(718, 1005));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(image.pixelColor(300, 400), QColor(0x1F, 0x7A, 0x5A));
}

QTEST_MAIN(TestAppleLayout)
#include "tst_applelayout.moc"
