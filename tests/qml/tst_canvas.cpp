// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The cards of the design page: what is pointed at, chosen, listed and heard.
class tst_Canvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void surfacesAreAClickAway();
    void aScreenReaderHearsThePassInReadingOrder_data();
    void aScreenReaderHearsThePassInReadingOrder();
    void theListAndTheCardsShareTheSelection();
    void whatIsPointedAtSaysWhatItIs();
    void nothingIsPointedAtThroughTheInspector();
    void bothCardsAreWholeBetweenThePanes_data();
    void bothCardsAreWholeBetweenThePanes();
    void theSurfacesHaveRoomInTextOfAnySize_data();
    void theSurfacesHaveRoomInTextOfAnySize();
    void theMarkSaysWhy();
    void theViewIsChangedAndPutBack();
    void whatTheLockScreenTellsIsChosen();
    void theZoomIsChosen();
    void theProofIsWritten_data();
    void theProofIsWritten();
    void everySurfaceBecomesAPicture();
    void theSizeOfPicturesIsChosenAndRemembered();
    void picturesNeedAFolder();

private:
    [[nodiscard]] Designer &designer() { return m_driver->window().designer(); }
    [[nodiscard]] ViewOptions &options() { return *designer().preview()->options(); }
    [[nodiscard]] QAccessibleInterface *cardOf(const QString &wallet);
    [[nodiscard]] CardFace &faceOf(const QString &wallet)
    {
        return wallet == u"apple" ? *designer().preview()->apple() : *designer().preview()->google();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Canvas::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(designer().editor()->isOpen(), 30'000);
    QTRY_VERIFY(m_driver->find(u"view-apple"_s));
}

QAccessibleInterface *tst_Canvas::cardOf(const QString &wallet)
{
    return QAccessible::queryAccessibleInterface(m_driver->find(u"view-"_s + wallet));
}

void tst_Canvas::surfacesAreAClickAway()
{
    const auto front = faceOf(u"apple"_s).spoken();
    QVERIFY(m_driver->click(u"caption-apple-surface-1"_s));
    QTRY_COMPARE(options().appleSurface(), 1);
    QVERIFY(faceOf(u"apple"_s).spoken() != front);
    QTRY_COMPARE(cardOf(u"apple"_s)->text(QAccessible::Name), u"Apple Wallet, Back"_s);
    m_driver->find(u"caption-apple-surface-1"_s)->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_Left);
    QTRY_COMPARE(options().appleSurface(), 0);
    QCOMPARE(faceOf(u"apple"_s).spoken(), front);
}

void tst_Canvas::aScreenReaderHearsThePassInReadingOrder_data()
{
    QTest::addColumn<QString>("wallet");
    QTest::newRow("on Apple's card") << u"apple"_s;
    QTest::newRow("on Google's card") << u"google"_s;
}

void tst_Canvas::aScreenReaderHearsThePassInReadingOrder()
{
    QFETCH(const QString, wallet);
    auto *card = cardOf(wallet);
    QVERIFY(card && card->isValid());
    QCOMPARE(card->role(), QAccessible::Graphic);
    QCOMPARE(card->text(QAccessible::Description), faceOf(wallet).spoken());

    QStringList heard;
    for (int i = 0; i < card->childCount(); ++i) {
        auto *child = card->child(i);
        if (child->role() == QAccessible::StaticText)
            heard.append(child->text(QAccessible::Name));
    }

    QCOMPARE(heard.join(u", "_s), faceOf(wallet).spoken());
    QVERIFY2(heard.filter(u"Platinum"_s).size() == 1, qPrintable(heard.join(u'\n')));
}

void tst_Canvas::theListAndTheCardsShareTheSelection()
{
    QVERIFY(m_driver->click(u"outline-choice-1"_s));
    QVERIFY(m_driver->click(u"scene-apple-field:points"_s));
    QTRY_COMPARE(designer().editor()->selection(), u"field:points"_s);
    QTRY_VERIFY(m_driver->find(u"scene-google-field:points"_s)->property("current").toBool());
    for (const auto *wallet : {"apple", "google"}) {
        auto *mark = m_driver->find(u"view-%1-selection"_s.arg(QLatin1StringView(wallet)));
        QVERIFY2(mark && mark->width() > 0, wallet);
    }
    // Arrows walk through the list.
    auto *row = m_driver->find(u"scene-apple-field:points"_s);
    row->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_Up);
    QTRY_VERIFY(m_driver->quick()->activeFocusItem() != row);
    QVERIFY(m_driver->quick()->activeFocusItem()->objectName().startsWith(u"scene-apple-"_s));
    QVERIFY(m_driver->click(u"outline-choice-0"_s));
}

void tst_Canvas::whatIsPointedAtSaysWhatItIs()
{
    auto *view = m_driver->find(u"view-apple"_s);
    const auto *value = faceOf(u"apple"_s).scene().element(u"value:tier");
    QVERIFY(view && value);
    const auto scale = view->width() / faceOf(u"apple"_s).pointWidth();
    const auto at = view->mapToScene(value->rect.center() * scale).toPoint();
    QTest::mouseMove(m_driver->quick(), at - QPoint(2, 0));
    QTest::mouseMove(m_driver->quick(), at);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->texts().filter(u"Value of tier"_s).size() > 0, 5000);
    QTest::mouseMove(m_driver->quick(), QPoint(2, 2));
    QTRY_VERIFY(m_driver->texts().filter(u"Value of tier"_s).isEmpty());
}

/// In a narrow window it lies over Google's card.
void tst_Canvas::nothingIsPointedAtThroughTheInspector()
{
    const auto size = m_driver->quick()->size();
    m_driver->quick()->resize(1024, 700);
    auto *head = m_driver->find(u"inspector-head"_s);
    auto *view = m_driver->find(u"view-google"_s);
    QVERIFY(head && view);
    const auto value = [&] {
        auto &face = faceOf(u"google"_s);
        const auto centre = face.scene().element(u"label:tier"_s)->rect.center();
        return view->mapToScene(centre * (view->width() / face.pointWidth())).toPoint();
    };
    const auto pointAtValue = [&] {
        QTest::mouseMove(m_driver->quick(), value() - QPoint(2, 0));
        QTest::mouseMove(m_driver->quick(), value());
    };
    const auto inspector = [&] {
        return head->parentItem()->mapRectToScene(head->parentItem()->boundingRect());
    };
    QTRY_VERIFY(!head->isVisible());
    QVERIFY(m_driver->click(u"outline-brand"_s));
    QTRY_VERIFY(head->isVisible() && inspector().contains(value()));
    pointAtValue();
    QTest::qWait(50);
    QCOMPARE(view->property("hovered").toString(), QString());
    QTest::mouseMove(m_driver->quick(), QPoint(2, 2));
    m_driver->quick()->resize(size);
    QTRY_VERIFY(!inspector().contains(value()));
    pointAtValue();
    QTRY_COMPARE(view->property("hovered").toString(), u"field:tier"_s);
    QTest::mouseMove(m_driver->quick(), QPoint(2, 2));
}

void tst_Canvas::bothCardsAreWholeBetweenThePanes_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isList"); // of the surfaces, where they have no room in a row
    QTest::newRow("just room for the inspector beside them") << 1110 << true;
    QTest::newRow("a small window") << 1240 << true;
    QTest::newRow("a large one") << 1440 << false;
}

void tst_Canvas::bothCardsAreWholeBetweenThePanes()
{
    QFETCH(const int, width);
    QFETCH(const bool, isList);
    const auto size = m_driver->quick()->size();
    const auto back = qScopeGuard([&] { m_driver->quick()->resize(size); });
    m_driver->quick()->resize(width, 780);
    QTRY_COMPARE(m_driver->quick()->contentItem()->size().toSize(), QSize(width, 780));
    const auto inScene = [this](const QString &name) {
        const auto *item = m_driver->find(name);
        return item ? item->mapRectToScene({0, 0, item->width(), item->height()}) : QRectF();
    };
    const auto isWhole = [&] {
        const auto outline = inScene(u"outline-template"_s);
        const auto inspector = inScene(u"inspector-pane"_s);
        return !inspector.isEmpty() && inScene(u"view-apple"_s).left() > outline.right() &&
               inScene(u"view-google"_s).right() < inspector.left();
    };
    QTRY_VERIFY(isWhole());
    for (const auto &wallet : {u"apple"_s, u"google"_s}) {
        QTRY_COMPARE(m_driver->find(u"caption-%1-surfaces"_s.arg(wallet)) != nullptr, isList);
        QTRY_COMPARE(m_driver->find(u"caption-%1-surface-1"_s.arg(wallet)) != nullptr, !isList);
    }
}

void tst_Canvas::theSurfacesHaveRoomInTextOfAnySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("half as large again") << 150;
    QTest::newRow("twice as large") << 200;
    QTest::newRow("as it comes") << 100;
}

/// A window that begins with a size of text is laid out like one in which it was chosen.
void tst_Canvas::theSurfacesHaveRoomInTextOfAnySize()
{
    QFETCH(const int, percent);
    const auto natural = [this](const QString &wallet) {
        const auto *caption = m_driver->find(u"caption-"_s + wallet);
        return caption ? caption->property("natural").toReal() : 0;
    };
    m_driver->window().app().appearance()->setTextPercent(percent);
    QCoreApplication::processEvents();
    const auto apple = natural(u"apple"_s);
    const auto google = natural(u"google"_s);
    QVERIFY(apple > 0 && google > 0);
    QVERIFY(m_driver->restart());
    QTRY_VERIFY_WITH_TIMEOUT(designer().editor()->isOpen() && m_driver->find(u"view-apple"_s), 30'000);
    QTRY_COMPARE(natural(u"apple"_s), apple);
    QTRY_COMPARE(natural(u"google"_s), google);
}

void tst_Canvas::theMarkSaysWhy()
{
    auto *mark = m_driver->find(u"caption-google-mark"_s);
    QVERIFY(mark);
    auto *accessible = QAccessible::queryAccessibleInterface(mark);
    QCOMPARE(accessible->text(QAccessible::Name), u"approximate"_s);
    QVERIFY(accessible->text(QAccessible::Description).contains(u"Google publishes neither"_s));
}

void tst_Canvas::theViewIsChangedAndPutBack()
{
    QVERIFY(m_driver->click(u"view"_s));
    QVERIFY(m_driver->click(u"view-state-1"_s));
    QTRY_COMPARE(options().state(), int(ViewOptions::Expired));
    QVERIFY(m_driver->click(u"view-dark-1"_s));
    QTRY_VERIFY(options().isDark());
    QVERIFY(m_driver->click(u"view-time-zone"_s));
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(options().timeZone(), 1);
    options().setTimeZone(0);
    QTRY_COMPARE(m_driver->find(u"view"_s)->property("text").toString(), u"Dark · Expired"_s);
    QVERIFY(m_driver->click(u"view-reset"_s));
    QTRY_VERIFY(options().isUsual());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"view-reset"_s));
}

void tst_Canvas::whatTheLockScreenTellsIsChosen()
{
    QVERIFY(!m_driver->find(u"caption-apple-event"_s)); // a front tells nothing
    designer().editor()->select(u"template"_s);
    designer().preview()->eventChoice()->setCurrent(0);
    QVERIFY(m_driver->click(u"caption-apple-surface-2"_s));
    QTRY_VERIFY(faceOf(u"apple"_s).spoken().contains(u"Welcome to the Resort."_s));
    QVERIFY(m_driver->click(u"caption-apple-event"_s));
    m_driver->key(Qt::Key_Down);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY2(faceOf(u"apple"_s).spoken().contains(u"Your tier is now Platinum."_s),
                 qPrintable(faceOf(u"apple"_s).spoken()));
    // Google tells of the same, and has the choice as well.
    QVERIFY(!m_driver->find(u"caption-google-event"_s));
    QVERIFY(m_driver->click(u"caption-google-surface-1"_s));
    QTRY_VERIFY(m_driver->find(u"caption-google-event"_s));
    QCOMPARE(m_driver->find(u"caption-google-event"_s)->property("currentIndex").toInt(), 1);
    QVERIFY2(faceOf(u"google"_s).spoken().contains(u"Your tier is now Platinum."_s),
             qPrintable(faceOf(u"google"_s).spoken()));
    QVERIFY(m_driver->click(u"caption-apple-surface-0"_s));
    QVERIFY(m_driver->click(u"caption-google-surface-0"_s));
    QTRY_VERIFY(!m_driver->find(u"caption-apple-event"_s) && !m_driver->find(u"caption-google-event"_s));
}

void tst_Canvas::theZoomIsChosen()
{
    const auto *card = m_driver->find(u"view-apple"_s);
    const auto fitted = card->width();
    QVERIFY(m_driver->click(u"zoom-in"_s));
    QTRY_VERIFY(card->width() > fitted);
    m_driver->key(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(card->width(), fitted);
    QVERIFY(m_driver->click(u"zoom-out"_s));
    QTRY_VERIFY(card->width() < fitted);
    QVERIFY(m_driver->click(u"zoom"_s));
    QTRY_COMPARE(card->width(), fitted);
}

void tst_Canvas::theProofIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("as PDF") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("as HTML") << u"html"_s << QByteArray("<!DOCTYPE html>");
}

void tst_Canvas::theProofIsWritten()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begin);
    const auto name = designer().proof()->suggestedName(ending);
    QCOMPARE(name, u"Acme Hotels Loyalty, proof."_s + ending);
    QSignalSpy saved(designer().proof(), &ProofExport::saved);

    designer().proof()->save(QUrl::fromLocalFile(m_driver->folder() + u'/' + name));

    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QFile file(m_driver->folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begin));
}

void tst_Canvas::everySurfaceBecomesAPicture()
{
    const QTemporaryDir folder;
    const auto names = [&] { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); };
    QSignalSpy saved(designer().proof(), &ProofExport::saved);
    designer().proof()->savePictures(QUrl::fromLocalFile(folder.path()), ProofExport::ThreePixels);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    const auto first = names();
    QVERIFY2(first.contains(u"Acme Hotels Loyalty, Apple Wallet front@3x.png"_s),
             qPrintable(first.join(u'\n')));
    QCOMPARE_GE(first.size(), 4);
    const QImage front(folder.filePath(u"Acme Hotels Loyalty, Apple Wallet front@3x.png"_s));
    QCOMPARE(front.width(), int(std::lround(designer().preview()->apple()->pointWidth() * 3)));
    QCOMPARE(front.pixelColor(0, 0).alpha(), 0); // beside the round corner
    QCOMPARE(front.pixelColor(front.width() / 2, front.height() / 2).alpha(), 255);

    designer().proof()->savePictures(QUrl::fromLocalFile(folder.path()), ProofExport::ThreePixels);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, 20'000);
    QCOMPARE(names().size(), 2 * first.size()); // nothing was written over
    QVERIFY(names().contains(u"Acme Hotels Loyalty, Apple Wallet front 2@3x.png"_s));

    designer().proof()->savePictures(QUrl::fromLocalFile(folder.path()), ProofExport::AllSizes);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 3, 20'000);
    QCOMPARE(names().size(), 5 * first.size());
    const QImage small(folder.filePath(u"Acme Hotels Loyalty, Apple Wallet front 3.png"_s));
    QCOMPARE(small.width(), int(std::lround(designer().preview()->apple()->pointWidth())));
}

void tst_Canvas::theSizeOfPicturesIsChosenAndRemembered()
{
    const auto chosen = [&] { return m_driver->find(u"picture-sizes"_s)->property("currentIndex").toInt(); };
    auto *commands = m_driver->window().app().commands();
    const auto all = commands->commands();
    const auto found = std::ranges::find(all, u"proof-pictures"_s, &Command::name);
    QVERIFY(found != all.end());
    (*found)->trigger();
    QTRY_VERIFY(m_driver->find(u"picture-sizes"_s));
    QCOMPARE(chosen(), 2); // as sharp as phones are
    m_driver->window().app().panes()->setSize(u"proof.pictures"_s, 4);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"picture-sizes"_s));
    (*found)->trigger();
    QTRY_VERIFY(m_driver->find(u"picture-sizes"_s));
    QCOMPARE(chosen(), 3);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"picture-sizes"_s));
}

void tst_Canvas::picturesNeedAFolder()
{
    const auto file = m_driver->write(u"no folder"_s, "x");
    QSignalSpy saved(designer().proof(), &ProofExport::saved);
    designer().proof()->savePictures(file, ProofExport::AllSizes);
    QTRY_VERIFY(m_driver->texts().join(u' ').contains(u"no folder"_s));
    QCOMPARE(saved.size(), 0);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_Canvas test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_canvas.moc"
