// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/hueringitem.h"
#include "windowdriver.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Shaping a template with the hands: fields are dragged, typed on the card, selected together, copied.
class tst_Workbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFieldIsDraggedOnTheCard();
    void escapeLetsADragGo();
    void aFieldIsDraggedInTheList();
    void aTextIsTypedOnTheCard_data();
    void aTextIsTypedOnTheCard();
    void keysMoveAField();
    void severalAreSelectedAndRemoved();
    void fieldsGoToAnotherPlaceByTheClipboard();
    void aKeyTakesItsUsesAlong();
    void aKeyThatOthersKnowIsAskedAbout();
    void whatIsSelectedIsShapedUnderItsName_data();
    void whatIsSelectedIsShapedUnderItsName();
    void theNewValueGoesToTheCaret();
    void aFaintTextIsMended();
    void aColourIsTakenFromACard();
    void aHueIsTakenFromTheWheel();
    void theCardsAreSeenByOthers();
    void aBrandIsKeptAndGivenBack();
    void rowsAreShapedByKeys();
    void anIssuedPassIsSeenOnTheCards();

private:
    [[nodiscard]] Designer &designer() { return m_driver->window().designer(); }
    [[nodiscard]] TemplateEditor &editor() { return *designer().editor(); }
    [[nodiscard]] QQuickWindow *quick() { return m_driver->quick(); }
    [[nodiscard]] CardFace &faceOf(const QString &wallet)
    {
        return wallet == u"apple" ? *designer().preview()->apple() : *designer().preview()->google();
    }
    [[nodiscard]] bool coversTheText(const QString &wallet, const QString &elementId);
    /// In the window, of an element of a card; `at` from 0 to 1 across it.
    [[nodiscard]] QPoint placeOf(const QString &wallet, const QString &elementId, double at = 0.5);
    [[nodiscard]] QPoint middleOf(const QString &objectName);
    /// Takes hold, moves there in small steps and stays.
    void dragTo(QPoint from, QPoint to);
    [[nodiscard]] QString slotOf(const QString &key)
    {
        const auto *field = editor().value().field(key);
        return field ? toApiName(field->slot) : u"gone"_s;
    }

    std::unique_ptr<WindowDriver> m_driver;
    PassTemplate m_before;
};

void tst_Workbench::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen(), 30'000);
    QTRY_VERIFY(m_driver->find(u"view-apple"_s) && m_driver->find(u"field-tier"_s));
    m_before = editor().value();
}

void tst_Workbench::init()
{
    editor().open(m_before);
    QTest::mouseMove(quick(), QPoint(2, 2));
    QTRY_VERIFY(m_driver->find(u"field-tier"_s));
}

QPoint tst_Workbench::placeOf(const QString &wallet, const QString &elementId, double at)
{
    auto *view = m_driver->find(u"view-"_s + wallet);
    const auto *element = faceOf(wallet).scene().element(elementId);
    if (!view || !element)
        return {};
    const auto scale = view->width() / faceOf(wallet).pointWidth();
    const auto &rect = element->rect;
    return view->mapToScene(QPointF(rect.left() + at * rect.width(), rect.center().y()) * scale).toPoint();
}

QPoint tst_Workbench::middleOf(const QString &objectName)
{
    auto *item = m_driver->find(objectName);
    return item ? item->mapToScene({item->width() / 2, item->height() / 2}).toPoint() : QPoint();
}

void tst_Workbench::dragTo(QPoint from, QPoint to)
{
    QTest::mouseMove(quick(), from - QPoint(1, 1));
    QTest::mouseMove(quick(), from);
    QTest::qWait(30);
    QTest::mousePress(quick(), Qt::LeftButton, {}, from);
    constexpr int steps = 12;
    for (int i = 1; i <= steps; ++i) {
        QTest::mouseMove(quick(), from + (to - from) * i / steps);
        QTest::qWait(5);
    }
}

void tst_Workbench::aFieldIsDraggedOnTheCard()
{
    QCOMPARE(slotOf(u"tier"_s), u"primary"_s);
    const auto from = placeOf(u"apple"_s, u"value:tier"_s);
    const auto to = placeOf(u"apple"_s, u"value:points"_s, 0.1);
    QVERIFY(!from.isNull() && !to.isNull());
    dragTo(from, to);
    QTRY_VERIFY(designer().drag()->isActive());
    QTRY_VERIFY(m_driver->find(u"overlay-apple-drop"_s));
    QTRY_VERIFY(m_driver->texts().filter(u"Secondary · Apple"_s).size() > 0);
    QCOMPARE(slotOf(u"tier"_s), u"primary"_s); // nothing changes before it is let go

    QTest::mouseRelease(quick(), Qt::LeftButton, {}, to);

    QTRY_COMPARE(slotOf(u"tier"_s), u"secondary"_s);
    QVERIFY(editor().value().fieldsIn(FieldSlot::Secondary).first().key == u"tier"_s);
    QCOMPARE(editor().selection(), u"field:tier"_s);
    QCOMPARE(editor().undoText(), u"Move field"_s);
}

void tst_Workbench::escapeLetsADragGo()
{
    const auto to = placeOf(u"apple"_s, u"value:points"_s, 0.1);
    dragTo(placeOf(u"apple"_s, u"value:tier"_s), to);
    QTRY_VERIFY(designer().drag()->isActive());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!designer().drag()->isActive());
    QTest::mouseRelease(quick(), Qt::LeftButton, {}, to);
    QVERIFY(!editor().canUndo());
}

void tst_Workbench::aFieldIsDraggedInTheList()
{
    const auto from = middleOf(u"field-tier"_s);
    const auto to = middleOf(u"slot-4"_s); // an empty slot's heading
    QVERIFY(!from.isNull() && !to.isNull());
    dragTo(from, to + QPoint(0, 4));
    QTRY_VERIFY(m_driver->find(u"drop-line"_s));
    QTest::mouseRelease(quick(), Qt::LeftButton, {}, to + QPoint(0, 4));
    QTRY_COMPARE(slotOf(u"tier"_s), u"back"_s);
    QTRY_VERIFY(m_driver->find(u"slot-4-room"_s)
                    ->property("text")
                    .toString()
                    .startsWith(QString::number(editor().value().fieldsIn(FieldSlot::Back).size())));
    QVERIFY(!m_driver->find(u"drop-line"_s));
}

void tst_Workbench::aTextIsTypedOnTheCard_data()
{
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QString>("elementId");
    QTest::newRow("a value on Apple's card") << u"apple"_s << u"value:points"_s;
    QTest::newRow("a label on Google's card") << u"google"_s << u"label:tier"_s;
}

/// What is typed over: nothing of it shows beside the field.
bool tst_Workbench::coversTheText(const QString &wallet, const QString &elementId)
{
    const auto *field = m_driver->find(u"card-text"_s);
    const auto *card = m_driver->find(u"view-"_s + wallet);
    const auto &face = faceOf(wallet);
    const auto units = card->width() / face.pointWidth();
    const auto text = face.scene().element(elementId)->rect;
    return field->mapRectToItem(card, QRectF(QPointF(), field->size()))
        .contains(QTransform::fromScale(units, units).mapRect(text));
}

void tst_Workbench::aTextIsTypedOnTheCard()
{
    QFETCH(const QString, wallet);
    QFETCH(const QString, elementId);
    const auto before = editor().value();
    const auto at = placeOf(wallet, elementId);
    QVERIFY(!at.isNull());
    QTest::mouseMove(quick(), at);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, at);
    QTRY_VERIFY(m_driver->find(u"card-text"_s));
    QTRY_VERIFY(m_driver->find(u"card-text"_s)->hasActiveFocus());
    QVERIFY(coversTheText(wallet, elementId));
    m_driver->typeOn(u"42"_s);
    QTRY_COMPARE(std::get<scene::Text>(faceOf(wallet).scene().element(elementId)->shape).full, u"42"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!m_driver->find(u"card-text"_s));
    QVERIFY(m_driver->find(u"view-"_s + wallet)->hasActiveFocus());
    editor().undo();
    QVERIFY(editor().value() == before);

    // By keys: F2 opens, Escape puts back what was there.
    m_driver->key(Qt::Key_F2);
    QTRY_VERIFY(m_driver->find(u"card-text"_s));
    m_driver->typeOn(u"9"_s);
    QTRY_VERIFY(editor().canUndo());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"card-text"_s));
    QVERIFY(editor().value() == before);
}

void tst_Workbench::keysMoveAField()
{
    QVERIFY(m_driver->click(u"field-tier"_s));
    QTRY_COMPARE(editor().selection(), u"field:tier"_s);
    m_driver->key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(slotOf(u"tier"_s), u"secondary"_s);
    // The keyboard goes with the field, so that the next key moves it on.
    QTRY_VERIFY(m_driver->find(u"field-tier"_s)->hasActiveFocus());
    m_driver->key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(slotOf(u"tier"_s), u"primary"_s);
    QTRY_VERIFY(m_driver->find(u"field-tier"_s)->hasActiveFocus());
    m_driver->key(Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(slotOf(u"tier"_s), u"secondary"_s);
    QVERIFY(editor().value().fieldsIn(FieldSlot::Secondary).first().key == u"tier"_s);
}

void tst_Workbench::severalAreSelectedAndRemoved()
{
    const auto count = editor().value().fields.size();
    QVERIFY(m_driver->click(u"field-tier"_s));
    const auto points = middleOf(u"field-points"_s);
    QTest::mouseClick(quick(), Qt::LeftButton, Qt::ControlModifier, points);
    QTRY_COMPARE(editor().selectedFields().size(), 2);
    QTRY_VERIFY(m_driver->find(u"fields-remove"_s));
    QTRY_VERIFY(m_driver->texts().contains(u"2 fields"_s));
    m_driver->key(Qt::Key_Delete);
    QTRY_COMPARE(editor().value().fields.size(), count - 2);
    QCOMPARE(editor().undoText(), u"Remove 2 fields"_s);
    editor().undo();
    QVERIFY(editor().value() == m_before);

    // With Shift and the arrows.
    QVERIFY(m_driver->click(u"field-tier"_s));
    m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(editor().selectedFields().size(), 2);
    m_driver->key(Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(editor().selectedFields().size(), count);
}

void tst_Workbench::fieldsGoToAnotherPlaceByTheClipboard()
{
    QVERIFY(m_driver->click(u"field-tier"_s));
    m_driver->key(Qt::Key_C, Qt::ControlModifier);
    const auto *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasFormat(u"application/vnd.qairopay.fields+json"_s));
    QVERIFY(data->text().contains(u"\"tier\""_s));
    PassTemplate other;
    other.name = u"Other"_s;
    Field own;
    own.key = u"seat"_s;
    own.slot = FieldSlot::Primary;
    other.fields = {own};
    editor().open(other);

    QVERIFY(m_driver->click(u"field-seat"_s));
    m_driver->key(Qt::Key_V, Qt::ControlModifier);

    QTRY_COMPARE(editor().value().fields.size(), 2);
    QVERIFY(*editor().value().field(u"tier") == *m_before.field(u"tier"));
    QCOMPARE(editor().selection(), u"field:tier"_s);
    QCOMPARE(editor().undoText(), u"Paste field"_s);

    QGuiApplication::clipboard()->setText(u"Platinum"_s);
    QVERIFY(m_driver->click(u"field-seat"_s));
    m_driver->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->texts().contains(u"There are no fields on the clipboard."_s));
    QCOMPARE(editor().value().fields.size(), 2);
}

void tst_Workbench::aKeyTakesItsUsesAlong()
{
    editor().edit(u"Use"_s, {},
                  [](PassTemplate &value) { value.barcode->payloadTemplate = u"{fields.tier}"_s; });
    QVERIFY(m_driver->click(u"field-tier"_s));
    QVERIFY(m_driver->type(u"field-key"_s, u"level"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->texts().contains(u"Rename tier to level?"_s));
    QVERIFY(m_driver->texts().contains(u"Barcode content: {fields.tier}"_s));
    QVERIFY(editor().value().field(u"tier")); // nothing before it is said
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_VERIFY(editor().value().field(u"level"));
    QCOMPARE(editor().value().barcode->payloadTemplate, u"{fields.level}"_s);
    QCOMPARE(editor().selection(), u"field:level"_s);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
}

/// Nothing in the template has it, but what is issued does, and Google takes the points from it.
void tst_Workbench::aKeyThatOthersKnowIsAskedAbout()
{
    editor().edit(u"Points"_s, {}, [](PassTemplate &value) {
        for (auto &sample : value.studio.samples)
            sample.fields.remove(u"points"_s);
        for (auto &field : value.fields)
            field.format.changeMessage.clear();
    });
    QVERIFY(m_driver->click(u"field-points"_s));
    QTRY_VERIFY(designer().field()->uses().isEmpty());
    QVERIFY(m_driver->type(u"field-key"_s, u"score"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(m_driver->texts().contains(u"Rename points to score?"_s));
    QVERIFY(editor().value().field(u"points"));
    QVERIFY(m_driver->click(u"dialog-cancel"_s));
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
}

void tst_Workbench::whatIsSelectedIsShapedUnderItsName_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("pane");
    QTest::newRow("the template") << u"template"_s << u"Template"_s << "TemplateInspector"_ba;
    QTest::newRow("a field") << u"field:tier"_s << u"Rank"_s << "FieldInspector"_ba;
    QTest::newRow("a field without a label") << u"field:points"_s << u"points"_s << "FieldInspector"_ba;
    QTest::newRow("the brand") << u"brand"_s << u"Brand"_s << "BrandInspector"_ba;
    QTest::newRow("the images") << u"images"_s << u"Images"_s << "ImagesInspector"_ba;
    QTest::newRow("one image") << u"image:strip"_s << u"Strip"_s << "ImageInspector"_ba;
    QTest::newRow("the code") << u"barcode"_s << u"Code and NFC"_s << "CodeInspector"_ba;
    QTest::newRow("NFC") << u"nfc"_s << u"Code and NFC"_s << "CodeInspector"_ba;
    QTest::newRow("the rows") << u"rows"_s << u"Google’s rows"_s << "RowsInspector"_ba;
    QTest::newRow("the languages") << u"languages"_s << u"Languages"_s << "LanguagesInspector"_ba;
    QTest::newRow("the versions") << u"versions"_s << u"Versions"_s << "VersionsInspector"_ba;
    QTest::newRow("what has no part") << u"elsewhere"_s << u"Template"_s << "TemplateInspector"_ba;
}

void tst_Workbench::whatIsSelectedIsShapedUnderItsName()
{
    QFETCH(const QString, selection);
    QFETCH(const QString, title);
    QFETCH(const QByteArray, pane);
    editor().edit(u"Labels"_s, {}, [](PassTemplate &value) {
        for (auto &field : value.fields)
            field.label = field.key == u"tier" ? u"Rank"_s : QString();
    });
    editor().selectAllFields(); // something else before
    const auto shownTitle = [&] {
        const auto *head = m_driver->find(u"inspector-head"_s);
        return head ? head->property("title").toString() : QString();
    };
    const auto shownPane = [&] {
        const auto *loader = m_driver->find(u"inspector-pane"_s);
        const auto *item = loader ? loader->property("item").value<QQuickItem *>() : nullptr;
        return item ? QByteArray(item->metaObject()->className()) : QByteArray();
    };
    const auto count = editor().value().fields.size();
    QTRY_COMPARE(shownTitle(), u"%1 fields"_s.arg(count));
    QTRY_VERIFY2(shownPane().startsWith("FieldsInspector_"), shownPane().constData());
    editor().select(selection);
    QTRY_COMPARE(shownTitle(), title);
    QTRY_VERIFY2(shownPane().startsWith(pane + '_'), shownPane().constData());
}

void tst_Workbench::theNewValueGoesToTheCaret()
{
    const auto key = m_before.fields.constFirst().key;
    const auto message = [&] { return editor().value().field(key)->format.changeMessage; };
    editor().selectField(key);
    QVERIFY(m_driver->type(u"change-message"_s, u"Now today"_s));
    QTRY_COMPARE(message(), u"Now today"_s);
    m_driver->find(u"change-message"_s)->setProperty("cursorPosition", 4);
    QVERIFY(m_driver->click(u"insert-new-value"_s));
    QTRY_COMPARE(message(), u"Now %@today"_s);
    QVERIFY(m_driver->find(u"change-message"_s)->hasActiveFocus()); // to type on
    m_driver->key(Qt::Key_Space);
    QTRY_COMPARE(message(), u"Now %@ today"_s);
    QTRY_VERIFY(m_driver->find(u"change-preview"_s));
    QVERIFY(!m_driver->texts().filter(u" → "_s).isEmpty());

    // A value may look like a place to be filled in.
    editor().edit(u"Value"_s, {}, [](PassTemplate &value) { value.fields[0].value = u"50 %2"_s; });
    QTRY_VERIFY(designer().format()->change().contains(u"50 %2"_s));
    const auto *spoken = QAccessible::queryAccessibleInterface(m_driver->find(u"change-preview"_s));
    QTRY_COMPARE(spoken->text(QAccessible::Name),
                 designer().format()->change() + ": "_L1 + designer().format()->changeWords());
}

void tst_Workbench::aFaintTextIsMended()
{
    QVERIFY(m_driver->click(u"outline-brand"_s));
    editor().edit(u"Fade"_s, {},
                  [](PassTemplate &value) { value.brand.foreground = value.brand.background; });
    QTRY_VERIFY(designer().contrast()->lowCount() > 0);
    const auto row = [&] {
        auto *rows = designer().contrast();
        for (int i = 0; i < rows->rowCount(); ++i) {
            if (rows->index(i).data(ContrastModel::NameRole) == u"Apple Wallet, values"_s)
                return u"contrast-mend-%1"_s.arg(i);
        }
        return QString();
    };
    QTRY_VERIFY(m_driver->find(row()));
    m_driver->find(row())->forceActiveFocus();
    m_driver->key(Qt::Key_Space);
    // A value is large text, of which 3 : 1 is asked.
    QTRY_VERIFY(contrastRatio(editor().value().brand.foreground, editor().value().brand.background) >= 3);
    QCOMPARE(editor().undoText(), u"Make text readable"_s);
}

void tst_Workbench::aColourIsTakenFromACard()
{
    QVERIFY(m_driver->click(u"outline-brand"_s));
    QVERIFY(m_driver->click(u"colour-text-dropper"_s));
    QTRY_COMPARE(designer().brand()->dropper(), int(BrandEditor::Foreground));
    auto *view = m_driver->find(u"view-apple"_s);
    // Bare ground near the lower left corner.
    const auto at = view->mapToScene({view->width() * 0.1, view->height() * 0.95}).toPoint();
    QTest::mouseMove(quick(), at);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(designer().brand()->dropper(), int(BrandEditor::NoPart));
    QCOMPARE(editor().value().brand.foreground, editor().value().brand.background);
    QCOMPARE(editor().selection(), u"brand"_s); // the click chose nothing

    QVERIFY(m_driver->click(u"colour-text-dropper"_s));
    m_driver->key(Qt::Key_Escape);
    QTRY_COMPARE(designer().brand()->dropper(), int(BrandEditor::NoPart));
}

void tst_Workbench::aHueIsTakenFromTheWheel()
{
    QVERIFY(m_driver->click(u"outline-brand"_s));
    QVERIFY(m_driver->click(u"colour-background-picker"_s));
    QTRY_VERIFY(m_driver->find(u"hue-ring"_s));
    auto *ring = qobject_cast<HueRingItem *>(m_driver->find(u"hue-ring"_s));
    QVERIFY(ring);
    QTRY_VERIFY(ring->width() > 0 && ring->window());
    const auto blue = [&] { return ring->mapToScene(ring->placeOf(2.0 / 3)).toPoint(); };
    QTRY_VERIFY(quick()->contentItem()->contains(blue()));
    QTest::mouseClick(quick(), Qt::LeftButton, {}, blue());
    const auto &background = editor().value().brand.background;
    QTRY_VERIFY(background.blue > background.red && background.blue > background.green);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"hue-ring"_s));
    editor().undo();
    QVERIFY(editor().value() == m_before);
}

void tst_Workbench::theCardsAreSeenByOthers()
{
    editor().edit(u"Red"_s, {}, [](PassTemplate &value) { value.brand.background = {200, 0, 0}; });
    auto *view = m_driver->find(u"view-apple"_s);
    const auto at = view->mapToScene({view->width() * 0.1, view->height() * 0.95}).toPoint();
    const auto seen = [&] { return QColor(quick()->grabWindow().pixel(at)); };
    QTRY_VERIFY(seen().red() > 150 && seen().green() < 40);
    designer().preview()->options()->setVision(4);
    QTRY_VERIFY(seen().red() == seen().green() && seen().green() == seen().blue());
    QTRY_COMPARE(m_driver->find(u"view"_s)->property("text").toString(), u"No colour (achromatopsia)"_s);
    designer().preview()->options()->reset();
    QTRY_VERIFY(seen().red() > 150 && seen().green() < 40);
}

void tst_Workbench::aBrandIsKeptAndGivenBack()
{
    const auto brand = editor().value().brand;
    QVERIFY(m_driver->click(u"outline-brand"_s));
    QVERIFY(m_driver->click(u"keep-brand"_s));
    QVERIFY(m_driver->type(u"brand-kit-name"_s, u"House"_s));
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_COMPARE(designer().brandKits()->count(), 1);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
    editor().edit(u"Change"_s, {}, [](PassTemplate &value) { value.brand = Brand{}; });
    QVERIFY(m_driver->click(u"brand-kit-0"_s));
    QTRY_COMPARE(editor().value().brand, brand);
    QCOMPARE(editor().undoText(), u"Apply brand kit House"_s);
}

void tst_Workbench::rowsAreShapedByKeys()
{
    const auto rows = [this] { return editor().value().studio.googleRows; };
    QVERIFY(rows().isEmpty());
    QVERIFY(m_driver->click(u"outline-rows"_s));
    QTRY_VERIFY(m_driver->find(u"row-0"_s));
    QVERIFY(!m_driver->find(u"rows-automatic"_s));
    const int derived = designer().googleRows()->count();
    QVERIFY(derived < 3);
    QVERIFY(m_driver->click(u"add-row"_s));
    QTRY_COMPARE(int(rows().size()), derived + 1);
    QTRY_VERIFY(m_driver->find(u"rows-automatic"_s));
    const auto added = rows().last();

    m_driver->find(u"row-%1"_s.arg(derived))->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(rows().at(derived - 1), added);
    // The keyboard goes with the row, so that Delete takes this one out.
    QTRY_VERIFY(m_driver->find(u"row-%1"_s.arg(derived - 1))->hasActiveFocus());
    m_driver->key(Qt::Key_Delete);
    QTRY_VERIFY(!rows().contains(added));

    QVERIFY(m_driver->click(u"rows-automatic"_s));
    QTRY_VERIFY(rows().isEmpty());
    QTRY_VERIFY(!m_driver->find(u"rows-automatic"_s));
    editor().undo();
    QCOMPARE(int(rows().size()), derived);
}

void tst_Workbench::anIssuedPassIsSeenOnTheCards()
{
    QVERIFY(m_driver->click(u"show-pass"_s));
    QTRY_VERIFY(m_driver->find(u"pass-search"_s) && m_driver->find(u"pass-search"_s)->hasActiveFocus());
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"found-pass-0"_s), 20'000); // the newest, at once
    m_driver->typeOn(u"jane"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!designer().passChoice()->isSearching() &&
                                 designer().passChoice()->query() == u"jane"_s &&
                                 designer().passChoice()->count() > 0,
                             20'000);
    const auto name = designer().passChoice()->index(0).data(PassChoice::NameRole).toString();
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY(!m_driver->find(u"pass-search"_s));
    QCOMPARE(designer().preview()->sampleNames().last(), u"Pass of "_s + name);
    QTRY_COMPARE(m_driver->find(u"sample"_s)->property("displayText").toString(), u"Pass of "_s + name);
    QVERIFY(!editor().canUndo());
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_Workbench test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workbench.moc"
