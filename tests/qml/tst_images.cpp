// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/samplepictures.h"
#include "support/tlsserver.h"
#include "windowdriver.h"

#include "settings/atomicfile.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The designer's pictures by mouse, drop and keys, in the real window.
class tst_Images : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDroppedFileIsOnTheCard();
    void theSafePartIsShownOnThePicture();
    void theNumbersStandApart();
    void theSafePartIsShownOnWhatAWalletMakesOfIt();
    void arrowsMoveFocusAndCrop();
    void aCornerIsDragged();
    void aBadFileIsNamedWhereItFell();
    void picturesArePastedAndRemovedByKeys();
    void aSelectedPictureIsPastedAndRemovedOnTheCard();
    void anOpenPictureIsPastedAndRemovedByKeys();
    void anAddressIsFetchedByAClickAlone();
    void everythingHasAName();
    void picturesComeBackAtTheNextStart();

private:
    [[nodiscard]] Designer &designer() { return m_driver->window().designer(); }
    [[nodiscard]] ImageReference strip()
    {
        return designer().editor()->value().studio.images.value(ImageSlot::Strip);
    }
    [[nodiscard]] bool cardHas(const QString &id)
    {
        const auto *element = designer().preview()->apple()->scene().element(id);
        return element && std::holds_alternative<scene::Picture>(element->shape);
    }
    [[nodiscard]] QUrl file(const QString &name, const QByteArray &bytes)
    {
        const auto path = m_driver->folder() + u"/files/"_s + name;
        return settings::writeFile(path, bytes) ? QUrl::fromLocalFile(path) : QUrl();
    }

    test::TlsServer m_host{{u"acme.example"_s}};
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Images::initTestCase()
{
    QVERIFY2(!m_host.rootPem().isEmpty(), "there is no program openssl");
    StudioOptions options;
    options.pictures.resolver = [](const QString &) {
        return QtFuture::makeReadyValueFuture(QList{QHostAddress(QHostAddress::LocalHost)});
    };
    options.pictures.mayConnect = [](const QHostAddress &) { return true; };
    options.pictures.trustedRoots = m_host.rootPem();
    options.pictures.port = m_host.serverPort();
    options.pictures.patience = std::chrono::seconds(60);
    m_driver = std::make_unique<WindowDriver>(options);
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(designer().editor()->isOpen(), 30'000);
    QVERIFY(m_driver->click(u"outline-images"_s));
    QTRY_VERIFY(m_driver->find(u"image-strip"_s));
}

void tst_Images::aDroppedFileIsOnTheCard()
{
    const auto url = file(u"strip.png"_s, samples::encoded(samples::quarters({1500, 600})));
    QVERIFY(m_driver->drop(u"image-strip"_s, {url}));
    QTRY_VERIFY_WITH_TIMEOUT(cardHas(u"strip"_s), 20'000);
    QCOMPARE(designer().editor()->undoText(), u"Choose Strip"_s);
    QTRY_VERIFY(m_driver->texts().contains(u"1,500 × 600 pixels"_s));
    QVERIFY(m_driver->click(u"image-strip"_s));
    QTRY_VERIFY(m_driver->find(u"crop-view"_s));
    QCOMPARE(designer().editor()->selection(), u"image:strip"_s);
}

void tst_Images::theSafePartIsShownOnThePicture()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"safe-apple"_s), 20'000);
    QVERIFY(m_driver->find(u"safe-legend"_s));
    const auto *line = m_driver->find(u"safe-apple"_s);
    const auto part = designer().crop()->apple()->safeInPicture();
    const auto whole = line->parentItem()->size();
    QVERIFY(qAbs(line->x() - part.x() * whole.width()) <= 1);
    QVERIFY(qAbs(line->width() - part.width() * whole.width()) <= 1);
    QVERIFY(line->width() < whole.width());
}

void tst_Images::theNumbersStandApart()
{
    QList<QRectF> places;
    for (const auto &name :
         {u"crop-left"_s, u"crop-right"_s, u"crop-top"_s, u"crop-bottom"_s, u"focus-x"_s, u"focus-y"_s}) {
        const auto *number = m_driver->find(name);
        QVERIFY2(number && number->height() > number->width() / 4, qPrintable(name));
        const auto place = number->mapRectToScene(number->boundingRect());
        const auto isOn = [&place](const QRectF &other) { return other.intersects(place); };
        QVERIFY2(std::ranges::none_of(places, isOn), qPrintable(name));
        places.append(place);
    }
    QVERIFY(qAbs(places[0].top() - places[1].top()) < 1); // two beside each other
    QVERIFY(places[0].right() < places[1].left());
    QVERIFY(places[0].bottom() < places[2].top());
}

/// On a strip at both sides, on a logo of Google's round its middle.
void tst_Images::theSafePartIsShownOnWhatAWalletMakesOfIt()
{
    const auto stands = [this](const QString &name, const CropResult &outcome) {
        const auto *line = m_driver->find(name);
        if (!line)
            return false;
        const auto part = outcome.safeArea();
        const auto whole = line->parentItem()->size();
        return part.x() > 0 && qAbs(line->x() - part.x() * whole.width()) <= 1 &&
               qAbs(line->y() - part.y() * whole.height()) <= 1 &&
               qAbs(line->width() - part.width() * whole.width()) <= 1;
    };
    QTRY_VERIFY(stands(u"outcome-apple-safe"_s, *designer().crop()->apple()));
    const auto logo = file(u"logo.png"_s, samples::encoded(samples::quarters({660, 660})));
    designer().images()->takeFile(u"logo"_s, logo);
    designer().editor()->select(u"image:logo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stands(u"outcome-google-safe"_s, *designer().crop()->google()), 20'000);
    designer().editor()->undo();
    designer().editor()->select(u"image:strip"_s);
    QTRY_VERIFY(m_driver->find(u"crop-view"_s));
}

void tst_Images::arrowsMoveFocusAndCrop()
{
    QVERIFY(m_driver->find(u"crop-view"_s));
    m_driver->find(u"crop-view"_s)->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_Right);
    m_driver->key(Qt::Key_Right);
    m_driver->key(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_COMPARE(strip().focus, QPointF(0.52, 0.6));
    m_driver->key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    m_driver->key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(strip().crop, QRectF(0, 0, 0.8, 1));
    m_driver->key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(strip().crop, QRectF(0.01, 0, 0.8, 1));
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(strip().crop.isNull());
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(strip().focus, ImageReference().focus);
    QVERIFY(!strip().sha256.isEmpty());
}

void tst_Images::aCornerIsDragged()
{
    auto *view = m_driver->find(u"crop-view"_s);
    QVERIFY(view);
    QTRY_VERIFY_WITH_TIMEOUT(!designer().crop()->source()->isEmpty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!strip().sha256.isEmpty() && strip().crop.isNull(), 20'000);
    // The picture stands in the middle of the view, as large as it fits within a margin of four.
    const auto fitted = QSizeF(1500, 600).scaled(view->size() - QSizeF(8, 8), Qt::KeepAspectRatio);
    const QRectF picture(
        QPointF((view->width() - fitted.width()) / 2, (view->height() - fitted.height()) / 2), fitted);
    const auto at = [&](double x, double y) {
        return view->mapToScene({picture.x() + x * picture.width(), picture.y() + y * picture.height()})
            .toPoint();
    };
    QTest::mousePress(m_driver->quick(), Qt::LeftButton, {}, at(1, 1));
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(m_driver->quick(), at(1 - step * 0.05, 1 - step * 0.025));
    QTest::mouseRelease(m_driver->quick(), Qt::LeftButton, {}, at(0.5, 0.75));
    QTRY_VERIFY(qAbs(strip().crop.width() - 0.5) < 0.05);
    QVERIFY(qAbs(strip().crop.height() - 0.75) < 0.05);
    QCOMPARE(designer().editor()->undoText(), u"Crop Strip"_s);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(strip().crop.isNull()); // the whole drag was one step
    QTest::mouseClick(m_driver->quick(), Qt::LeftButton, {}, at(0.25, 0.5));
    QTRY_VERIFY(qAbs(strip().focus.x() - 0.25) < 0.02);
}

void tst_Images::aBadFileIsNamedWhereItFell()
{
    QVERIFY(m_driver->click(u"outline-images"_s));
    QTRY_VERIFY(m_driver->find(u"image-logo"_s));
    QVERIFY(m_driver->drop(u"image-logo"_s, {file(u"film.gif"_s, "GIF89a and more")}));
    const auto named = [&] { return m_driver->texts().filter(u"film.gif"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(!named().isEmpty(), 20'000);
    QVERIFY2(named().constFirst().contains(u"Export it"_s), qPrintable(named().constFirst()));
    QVERIFY(!designer().editor()->value().studio.images.contains(ImageSlot::Logo));
}

void tst_Images::picturesArePastedAndRemovedByKeys()
{
    auto *data = new QMimeData;
    data->setImageData(samples::plain({320, 100}, Qt::white));
    QGuiApplication::clipboard()->setMimeData(data);
    QVERIFY(m_driver->find(u"image-logo"_s));
    m_driver->find(u"image-logo"_s)->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cardHas(u"logo"_s), 20'000);
    QCOMPARE(m_driver->texts().filter(u"film.gif"_s).size(), 0);
    m_driver->key(Qt::Key_Delete);
    QTRY_VERIFY(!cardHas(u"logo"_s));
    QCOMPARE(designer().editor()->undoText(), u"Remove Logo"_s);
}

void tst_Images::aSelectedPictureIsPastedAndRemovedOnTheCard()
{
    auto *editor = designer().editor();
    editor->select(u"image:logo"_s);
    auto *card = m_driver->find(u"view-apple"_s);
    QVERIFY(card);
    card->forceActiveFocus(Qt::TabFocusReason);
    const auto before = editor->value();
    m_driver->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cardHas(u"logo"_s), 20'000);
    QCOMPARE(editor->undoText(), u"Choose Logo"_s);
    m_driver->key(Qt::Key_Delete);
    QTRY_VERIFY(!cardHas(u"logo"_s));
    QCOMPARE(editor->undoText(), u"Remove Logo"_s);
    editor->undo();
    QTRY_VERIFY(cardHas(u"logo"_s));
    editor->undo();
    QCOMPARE(editor->value(), before);

    // Fields that were copied are pasted, whatever is selected.
    editor->select(u"field:tier"_s);
    designer().actions()->copy();
    editor->select(u"image:logo"_s);
    card->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(editor->value().fields.size(), before.fields.size() + 1);
    editor->undo();
}

void tst_Images::anOpenPictureIsPastedAndRemovedByKeys()
{
    auto *data = new QMimeData;
    data->setImageData(samples::plain({320, 100}, Qt::white));
    QGuiApplication::clipboard()->setMimeData(data);
    designer().editor()->select(u"images"_s);
    QTRY_VERIFY(m_driver->find(u"image-logo"_s));
    QVERIFY(m_driver->click(u"image-logo"_s));
    const auto isInside = [this] {
        const auto *pane = m_driver->find(u"inspector-pane"_s);
        const auto *item = m_driver->quick()->activeFocusItem();
        return m_driver->find(u"crop-view"_s) && item && item != pane && pane->isAncestorOf(item);
    };
    QTRY_VERIFY(isInside());
    m_driver->key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(cardHas(u"logo"_s), 20'000);
    m_driver->key(Qt::Key_Delete);
    QTRY_VERIFY(!cardHas(u"logo"_s));
    QCOMPARE(designer().editor()->undoText(), u"Remove Logo"_s);
    QCOMPARE(designer().editor()->selection(), u"image:logo"_s);
}

void tst_Images::anAddressIsFetchedByAClickAlone()
{
    m_host.answer("/logo.png",
                  test::TlsServer::reply("200 OK", samples::encoded(samples::plain({320, 100}, Qt::red))));
    designer().editor()->select(u"brand"_s);
    const auto label = [&] {
        const auto *button = m_driver->find(u"fetch-logo"_s);
        return button ? button->property("text").toString() : QString();
    };
    QTRY_COMPARE(label(), u"Fetch"_s);
    QVERIFY(m_driver->type(u"address-logo"_s, u"https://acme.example/silence"_s));
    QTRY_COMPARE(designer().brand()->logoUrl(), u"https://acme.example/silence"_s);
    QVERIFY(m_driver->click(u"fetch-logo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_host.requests().size(), 1, 20'000);
    QTRY_COMPARE(label(), u"Cancel"_s);
    QTRY_VERIFY(!m_driver->texts().filter(u"Asking acme.example"_s).isEmpty());
    m_driver->key(Qt::Key_Return); // the button has the focus still
    QTRY_COMPARE(label(), u"Fetch"_s);
    QVERIFY(!cardHas(u"logo"_s));

    QVERIFY(m_driver->type(u"address-logo"_s, u"http://acme.example/logo.png"_s));
    QVERIFY(m_driver->click(u"fetch-logo"_s));
    const auto refused = u"“http://acme.example/logo.png” was not fetched."_s;
    QTRY_VERIFY(!m_driver->texts().filter(refused).isEmpty());

    QVERIFY(m_driver->type(u"address-logo"_s, u"https://acme.example/logo.png"_s));
    QTRY_VERIFY(m_driver->texts().filter(refused).isEmpty());
    QCOMPARE(m_host.requests().size(), 1);
    QVERIFY(m_driver->click(u"fetch-logo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(cardHas(u"logo"_s), 20'000);
    QCOMPARE(m_host.requests().size(), 2);
    QCOMPARE(designer().editor()->undoText(), u"Fetch Logo"_s);
    QTRY_VERIFY(m_driver->texts().contains(u"The cards show what this address gave when it was fetched."_s));
    QVERIFY(!designer().preview()->logo().isNull());
}

void tst_Images::everythingHasAName()
{
    QStringList nameless;
    for (const auto &selection : {u"images"_s, u"image:strip"_s, u"brand"_s}) {
        designer().editor()->select(selection);
        QTest::qWait(50);
        for (auto *item : m_driver->quick()->findChildren<QQuickItem *>()) {
            if (!item->isVisible() || !item->activeFocusOnTab())
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(item);
            if (accessible && accessible->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(item->metaObject()->className()));
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void tst_Images::picturesComeBackAtTheNextStart()
{
    const auto before = strip();
    QVERIFY(!before.sha256.isEmpty());
    QVERIFY(m_driver->restart());
    QTRY_VERIFY_WITH_TIMEOUT(designer().editor()->isOpen(), 30'000);
    QCOMPARE(strip(), before);
    QTRY_VERIFY_WITH_TIMEOUT(cardHas(u"strip"_s), 20'000);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_Images test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_images.moc"
