// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/cardtexteditor.h"
#include "designer/fielddrag.h"
#include "designer/slotlistmodel.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Typing and dragging on the cards themselves, on scenes that were really laid out.
class tst_CardTextEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsReadIsTyped_data();
    void whatIsReadIsTyped();
    void typingIsOneStepAndEscapeNone();
    void aSharedTitleIsTheDefault();
    void aLongTextIsNotCutOff();
    void itGoesWithTheText();
    void anotherSurfaceClosesIt();
    void aTextIsTypedOnTheSurfaceBesideTheFront();
    void aFieldIsDraggedOnTheSurfaceBesideTheFront();
    void aPictureIsNotTyped();
    void aTranslationIsNotTyped();
    void tabTurnsToTheValue();
    void aFieldThatGoesClosesIt();
    void aFieldIsDraggedOnACard_data();
    void aFieldIsDraggedOnACard();
    void lettingGoElsewhereChangesNothing();
    void kindsKeepWhatTheyCannotShow();

private:
    [[nodiscard]] SurfaceFace *face(bool isApple)
    {
        return isApple ? m_desk.preview().apple() : m_desk.preview().google();
    }
    [[nodiscard]] const scene::Scene &scene(bool isApple) { return face(isApple)->scene(); }
    [[nodiscard]] QPointF middleOf(bool isApple, const QString &elementId)
    {
        const auto *element = scene(isApple).element(elementId);
        return element ? element->rect.center() : QPointF(-1, -1);
    }

    test::PreviewDesk m_desk;
    std::unique_ptr<CardTextEditor> m_text;
    std::unique_ptr<FieldDrag> m_drag;
};

namespace {

PassTemplate sample()
{
    auto value = test::guideTemplate();
    value.brand.logoText = u"Acme"_s;
    value.studio.barcodeAltText = u"Show this"_s;
    value.studio.samples = {{{u"jane@example.com"_s, u"Jane Doe"_s}, {{u"tier"_s, u"Platinum"_s}}}};
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Stufe"_s}};
    return value;
}

} // namespace

void tst_CardTextEditor::init()
{
    m_drag.reset();
    m_text.reset();
    m_desk.renew();
    m_text = std::make_unique<CardTextEditor>(m_desk.editor(), m_desk.preview());
    m_drag = std::make_unique<FieldDrag>(m_desk.editor(), m_desk.preview());
    m_desk.editor().open(sample());
}

void tst_CardTextEditor::whatIsReadIsTyped_data()
{
    QTest::addColumn<bool>("isApple");
    QTest::addColumn<QString>("elementId");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::function<QString(const PassTemplate &)>>("read");
    using Read = std::function<QString(const PassTemplate &)>;
    QTest::newRow("a label, without the card's capitals")
        << true << u"label:points"_s << u"Points"_s
        << Read([](auto &v) { return v.field(u"points")->label; });
    QTest::newRow("the record's value where it has one")
        << true << u"value:tier"_s << u"Platinum"_s
        << Read([](auto &v) { return v.studio.samples[0].fields.value(u"tier"_s); });
    QTest::newRow("else the default")
        << true << u"value:points"_s << u"0"_s << Read([](auto &v) { return v.field(u"points")->value; });
    QTest::newRow("on Google's card as well")
        << false << u"value:tier"_s << u"Platinum"_s
        << Read([](auto &v) { return v.studio.samples[0].fields.value(u"tier"_s); });
    QTest::newRow("the logo's text") << true << u"logo-text"_s << u"Acme"_s
                                     << Read([](auto &v) { return v.brand.logoText; });
    QTest::newRow("the issuer on Google's card")
        << false << u"issuer"_s << u"Acme Hotels"_s << Read([](auto &v) { return v.brand.organisation; });
    QTest::newRow("Google's title, which is the name")
        << false << u"title"_s << u"Acme Hotels — Loyalty"_s << Read([](auto &v) { return v.name; });
}

void tst_CardTextEditor::whatIsReadIsTyped()
{
    QFETCH(const bool, isApple);
    QFETCH(const QString, elementId);
    QFETCH(const std::function<QString(const PassTemplate &)>, read);
    const auto at = middleOf(isApple, elementId);
    QVERIFY2(at.x() >= 0, qPrintable(elementId));
    QVERIFY(m_text->openAt(face(isApple), at.x(), at.y()));
    QTEST(m_text->text(), "text");
    QVERIFY(!m_text->name().isEmpty());

    m_text->setText(u"7"_s);

    QCOMPARE(read(m_desk.editor().value()), u"7"_s);
    const auto *element = scene(isApple).element(elementId);
    QVERIFY(element);
    QCOMPARE(std::get<scene::Text>(element->shape).full, u"7"_s);
    QCOMPARE(m_desk.preview().sample(), 1); // the record that is looked at stays
}

void tst_CardTextEditor::typingIsOneStepAndEscapeNone()
{
    const auto at = middleOf(true, u"value:tier"_s);
    const auto before = m_desk.editor().value();
    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    for (const auto *text : {"P", "Pl", "Plus"})
        m_text->setText(QString::fromLatin1(text));
    m_text->finish();
    m_desk.editor().undo();
    QVERIFY(m_desk.editor().value() == before);
    QVERIFY(!m_desk.editor().canUndo());

    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    m_text->setText(u"Never"_s);
    m_text->revert();
    QVERIFY(m_desk.editor().value() == before);
    QVERIFY(!m_desk.editor().canUndo());
    QVERIFY(!m_text->isOpen());
}

/// Google's offer has one title for all passes: the record's own value does not stand there.
void tst_CardTextEditor::aSharedTitleIsTheDefault()
{
    m_desk.editor().setKind(int(PassKind::Coupon));
    const auto at = middleOf(false, u"title"_s);
    QVERIFY(at.x() >= 0);
    QVERIFY(m_text->openAt(m_desk.preview().google(), at.x(), at.y()));
    QCOMPARE(m_text->text(), u"Gold"_s);
    for (const auto *text : {"R", "Ru", "Ruby"})
        m_text->setText(QString::fromLatin1(text));
    QVERIFY(m_text->isOpen()); // though the cards show the defaults now
    QCOMPARE(m_desk.editor().value().field(u"tier")->value, u"Ruby"_s);
    QCOMPARE(m_desk.editor().value().studio.samples[0].fields.value(u"tier"_s), u"Platinum"_s);
    QCOMPARE(std::get<scene::Text>(scene(false).element(u"title"_s)->shape).full, u"Ruby"_s);
}

void tst_CardTextEditor::aLongTextIsNotCutOff()
{
    const QString name(300, u'N');
    m_desk.editor().edit(u"Name"_s, {}, [&](PassTemplate &value) { value.brand.logoText = name; });
    const auto at = middleOf(true, u"logo-text"_s);
    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    QCOMPARE(m_text->limit(), 300);
    m_text->setText(name.first(299) + u'X');
    QCOMPARE(m_desk.editor().value().brand.logoText, QString(name.first(299) + u'X'));
}

void tst_CardTextEditor::itGoesWithTheText()
{
    const auto at = middleOf(true, u"value:tier"_s);
    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    QCOMPARE(m_text->area(), scene(true).element(u"value:tier"_s)->rect);
    m_text->setText(u"A text that the phone makes smaller"_s);
    QVERIFY(scene(true).element(u"value:tier"_s)->losses.shrunkFrom > 0);
    QCOMPARE(m_text->area(), scene(true).element(u"value:tier"_s)->rect);
    const auto last = m_text->area();
    m_text->setText({});
    QVERIFY(!scene(true).element(u"value:tier"_s));
    QCOMPARE(m_text->area(), last);
}

void tst_CardTextEditor::anotherSurfaceClosesIt()
{
    const auto at = middleOf(true, u"value:points"_s);
    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    m_desk.preview().options()->setGoogleSurface(1);
    QVERIFY(m_text->isOpen()); // that is the other card
    m_desk.preview().options()->setAppleSurface(1);
    QVERIFY(!m_text->isOpen());
    QVERIFY(!m_desk.editor().canUndo());
}

void tst_CardTextEditor::aTextIsTypedOnTheSurfaceBesideTheFront()
{
    m_desk.editor().edit(u"Add"_s, {}, [](PassTemplate &value) {
        value.fields.append(test::makeField("terms", "Terms", "Points end.", FieldSlot::Back));
    });
    m_desk.preview().options()->setBeside(true);
    auto *back = m_desk.preview().appleFaces().last();
    const auto shown = back->scene();
    const auto element = std::ranges::find_if(shown.elements, [](const scene::Element &one) {
        return one.fieldKey == u"terms"_s && one.role == scene::Role::Value;
    });
    QVERIFY(element != shown.elements.end());
    const auto front = scene(true);
    QVERIFY(m_text->openAt(back, element->rect.center().x(), element->rect.center().y()));
    QVERIFY(m_text->face() == back);
    m_text->setText(u"They stay."_s);
    QVERIFY2(back->spoken().contains(u"Terms: They stay."_s), qPrintable(back->spoken()));
    QVERIFY(scene(true) == front);
    m_desk.preview().options()->setBeside(false);
    QVERIFY(!m_text->isOpen()); // what it was typed on is gone
}

void tst_CardTextEditor::aFieldIsDraggedOnTheSurfaceBesideTheFront()
{
    m_desk.editor().edit(u"Add"_s, {}, [](PassTemplate &value) {
        value.fields.append(test::makeField("terms", "Terms", "Points end.", FieldSlot::Back));
        value.fields.append(test::makeField("help", "Help", "Ask us.", FieldSlot::Back));
    });
    m_desk.preview().options()->setBeside(true);
    auto *back = m_desk.preview().appleFaces().last();
    const auto above = back->scene().element(u"label:terms")->rect;
    QVERIFY(m_drag->begin(back, u"field:help"_s));
    m_drag->move(above.center().x(), above.top());
    m_drag->drop();
    const auto fields = m_desk.editor().value().fieldsIn(FieldSlot::Back);
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.first().key, u"help"_s);
}

void tst_CardTextEditor::aPictureIsNotTyped()
{
    const auto at = middleOf(true, u"barcode"_s);
    QVERIFY(at.x() > 0);
    QVERIFY(!m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    QVERIFY(!m_text->isOpen());
}

void tst_CardTextEditor::aTranslationIsNotTyped()
{
    const auto at = middleOf(true, u"label:tier"_s);
    m_desk.preview().options()->setLanguage(1);
    QVERIFY(!m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    m_desk.preview().options()->setLanguage(0);
    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
}

void tst_CardTextEditor::tabTurnsToTheValue()
{
    const auto at = middleOf(true, u"label:points"_s);
    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    QVERIFY(m_text->turn());
    QCOMPARE(m_text->text(), u"0"_s);
    QVERIFY(m_text->turn());
    QCOMPARE(m_text->text(), u"Points"_s);
}

void tst_CardTextEditor::aFieldThatGoesClosesIt()
{
    const auto at = middleOf(true, u"value:points"_s);
    QVERIFY(m_text->openAt(m_desk.preview().apple(), at.x(), at.y()));
    m_desk.editor().edit(u"Remove"_s, {}, [](PassTemplate &value) { value.fields.removeAt(1); });
    QVERIFY(!m_text->isOpen());
}

void tst_CardTextEditor::aFieldIsDraggedOnACard_data()
{
    QTest::addColumn<bool>("isApple");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<int>("side"); // -1: its left part, 1: its right part
    QTest::addColumn<QString>("order");
    QTest::newRow("into another slot, before")
        << true << u"field:tier"_s << u"points"_s << -1 << u"s:tier s:points a:member_since"_s;
    QTest::newRow("into another slot, behind")
        << true << u"field:tier"_s << u"points"_s << 1 << u"s:points s:tier a:member_since"_s;
    QTest::newRow("into a slot on Google's card")
        << false << u"field:member_since"_s << u"points"_s << -1 << u"p:tier s:member_since s:points"_s;
}

void tst_CardTextEditor::aFieldIsDraggedOnACard()
{
    QFETCH(const bool, isApple);
    QFETCH(const QString, target);
    QFETCH(const QString, beside);
    QFETCH(const int, side);
    QRectF area;
    for (const auto &element : scene(isApple).elements) {
        if (element.fieldKey == beside)
            area |= element.rect;
    }
    QVERIFY(m_drag->begin(face(isApple), target));
    QVERIFY(!m_drag->emptySlots().isEmpty());

    m_drag->move(area.center().x() + side * area.width() / 4, area.center().y());
    QVERIFY(m_drag->hasPlace());
    QVERIFY2(m_drag->words().startsWith(u"Secondary · Apple "_s), qPrintable(m_drag->words()));
    m_drag->drop();

    QStringList order;
    for (const auto slot : allFieldSlots) {
        for (const auto &field : m_desk.editor().value().fieldsIn(slot))
            order.append(toApiName(slot).first(1) + u':' + field.key);
    }
    QTEST(order.join(u' '), "order");
    QCOMPARE(m_desk.editor().undoText(), u"Move field"_s);
    QVERIFY(!m_drag->isActive());
}

void tst_CardTextEditor::lettingGoElsewhereChangesNothing()
{
    QVERIFY(m_drag->begin(m_desk.preview().apple(), u"field:tier"_s));
    m_drag->move(-20, 30);
    QVERIFY(!m_drag->hasPlace());
    m_drag->drop();
    QVERIFY(!m_desk.editor().canUndo());
    QVERIFY(!m_drag->begin(m_desk.preview().apple(), u"barcode"_s));
    m_desk.preview().options()->setAppleSurface(2); // the lock screen
    QVERIFY(!m_drag->begin(m_desk.preview().apple(), u"field:tier"_s));
}

void tst_CardTextEditor::kindsKeepWhatTheyCannotShow()
{
    FieldListModel fields(m_desk.editor());
    SlotListModel slots_(m_desk.editor(), fields);
    QAbstractItemModelTester tester(&slots_, QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(&m_desk.preview(), &TemplatePreview::refreshed, &fields,
            [&] { fields.setFates(m_desk.preview().fates()); });
    m_desk.editor().setKind(int(PassKind::BoardingPass));
    m_desk.editor().edit(u"Add"_s, {}, [](PassTemplate &value) {
        value.fields.append(test::makeField("to", "To", "LIS", FieldSlot::Primary));
    });
    QVERIFY2(slots_.keptNote().isEmpty(), qPrintable(slots_.keptNote()));

    m_desk.editor().setKind(int(PassKind::Membership));

    QVERIFY(!slots_.keptNote().isEmpty());
    QVERIFY(m_desk.preview().fates().value(u"to"_s).apple.contains(u"Kept"_s));
    QVERIFY(m_desk.editor().value().field(u"to"));
    const auto primary = slots_.index(int(FieldSlot::Primary));
    QVERIFY(primary.data(SlotListModel::IsOverRole).toBool());
    QVERIFY(primary.data(SlotListModel::RoomRole).toString().startsWith(u"Apple 2 of 1"_s));
    auto *rows = primary.data(SlotListModel::FieldsRole).value<QAbstractItemModel *>();
    QVERIFY(rows);
    QCOMPARE(rows->rowCount(), 2);

    m_desk.editor().setKind(int(PassKind::BoardingPass));
    QVERIFY(slots_.keptNote().isEmpty());
    QVERIFY(m_desk.preview().fates().value(u"to"_s).apple.isEmpty());
}

QTEST_MAIN(tst_CardTextEditor)
#include "tst_cardtexteditor.moc"
