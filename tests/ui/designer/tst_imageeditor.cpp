// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"
#include "artwork/cut.h"
#include "artwork/decode.h"
#include "designer/designer.h"
#include "settings/atomicfile.h"
#include "support/designerdesk.h"
#include "support/samplepictures.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Pictures of a template, from a file on the disk to the sandbox and back on another computer.
class tst_ImageEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aChosenFileIsOnTheCard();
    void choosingIsOneStep();
    void theSafePartLiesInThePicture_data();
    void theSafePartLiesInThePicture();
    void badFilesAreNamed_data();
    void badFilesAreNamed();
    void pastesWhatTheClipboardHolds_data();
    void pastesWhatTheClipboardHolds();
    void anotherTemplateGetsNoneOfIt();
    void kindsKeepWhatTheyDoNotShow();
    void aDraggedCropIsOneStep();
    void cropsStayWithinThePicture_data();
    void cropsStayWithinThePicture();
    void theFocusCountsWithinTheCrop();
    void theCardShowsWhatThePassHas();
    void publishedPicturesComeBackElsewhere();
    void otherServicesAreGivenNone();
    void listsOfAppleCardsMakeNoOthers();
    void clearMarginsAreTrimmed();
    void aSavedFileHasItsPicturesBeside();

private:
    [[nodiscard]] QString save(const QString &name, const QByteArray &bytes);
    void choose(const QString &slot, const QString &path);
    [[nodiscard]] const scene::Picture *onCard(const QString &id) const;
    [[nodiscard]] TemplateEditor &editor() const { return *m_desk.designer().editor(); }
    [[nodiscard]] QMap<ImageSlot, ImageReference> images() const { return editor().value().studio.images; }

    test::DesignerDesk m_desk;
};

void tst_ImageEditor::init()
{
    m_desk.open(m_desk.filePath(u"drafts"_s));
    m_desk.designer().library()->create(int(PassKind::Loyalty));
}

QString tst_ImageEditor::save(const QString &name, const QByteArray &bytes)
{
    const auto path = m_desk.filePath(name);
    return settings::writeFile(path, bytes) ? path : QString();
}

void tst_ImageEditor::choose(const QString &slot, const QString &path)
{
    QSignalSpy taken(m_desk.designer().images(), &ImageEditor::taken);
    m_desk.designer().images()->takeFile(slot, QUrl::fromLocalFile(path));
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 20'000);
}

const scene::Picture *tst_ImageEditor::onCard(const QString &id) const
{
    const auto *element = m_desk.designer().preview()->apple()->scene().element(id);
    return element ? std::get_if<scene::Picture>(&element->shape) : nullptr;
}

void tst_ImageEditor::aChosenFileIsOnTheCard()
{
    QAbstractItemModelTester tester(m_desk.designer().images()->list(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!onCard(u"strip"_s));
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(samples::quarters({750, 288}))));
    QTRY_VERIFY_WITH_TIMEOUT(onCard(u"strip"_s), 20'000);
    QCOMPARE(onCard(u"strip"_s)->image.pixel(10, 10), 0xFFFF0000U);
    const auto hash = images().value(ImageSlot::Strip).sha256;
    QVERIFY(m_desk.drafts().assets().has(hash));
    QCOMPARE(m_desk.designer().images()->error(), QString());
}

void tst_ImageEditor::choosingIsOneStep()
{
    choose(u"logo"_s, save(u"logo.png"_s, samples::encoded(samples::plain({320, 100}, Qt::white))));
    QCOMPARE(editor().undoText(), u"Choose Logo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(onCard(u"logo"_s), 20'000);
    editor().undo();
    QVERIFY(images().isEmpty());
    QVERIFY(!onCard(u"logo"_s));
    editor().redo();
    QVERIFY(onCard(u"logo"_s)); // the picture is still there: no reading again
    m_desk.designer().images()->remove(u"logo"_s);
    QVERIFY(images().isEmpty());
    QCOMPARE(editor().undoText(), u"Remove Logo"_s);
}

void tst_ImageEditor::theSafePartLiesInThePicture_data()
{
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QRectF>("crop");
    QTest::addColumn<bool>("isApple");
    QTest::addColumn<QRectF>("safe"); // of what is seen
    const QRectF round(0.15, 0.15, 0.7, 0.7);
    const QRectF inStrip(8.0 / 375, 0, 1 - 16.0 / 375, 1);
    QTest::newRow("a strip, whose sides the phone cuts")
        << u"strip"_s << QSize(1500, 600) << QRectF() << true << inStrip;
    QTest::newRow("the crop of a strip")
        << u"strip"_s << QSize(1500, 600) << QRectF(0.1, 0.1, 0.5, 0.6) << true << inStrip;
    QTest::newRow("a logo in Google's circle")
        << u"icon"_s << QSize(200, 200) << QRectF(0.5, 0, 0.5, 0.5) << false << round;
    QTest::newRow("Apple's logo, of which nothing is cut")
        << u"logo"_s << QSize(320, 100) << QRectF() << true << QRectF();
}

void tst_ImageEditor::theSafePartLiesInThePicture()
{
    QFETCH(const QString, slot);
    QFETCH(const QSize, size);
    QFETCH(const QRectF, crop);
    QFETCH(const bool, isApple);
    QFETCH(const QRectF, safe);
    choose(slot, save(u"picture.png"_s, samples::encoded(samples::plain(size, Qt::white))));
    editor().select(u"image:"_s + slot);
    auto *crops = m_desk.designer().crop();
    if (!crop.isNull())
        crops->setSides(crop.left(), crop.top(), crop.right(), crop.bottom());
    const auto *outcome = isApple ? crops->apple() : crops->google();
    QTRY_VERIFY_WITH_TIMEOUT(!outcome->seen().isEmpty(), 20'000);
    const auto seen = outcome->seen();
    const auto part = outcome->safeInPicture();
    QCOMPARE(part.isEmpty(), safe.isEmpty());
    if (safe.isEmpty())
        return;
    QVERIFY(seen.contains(part) && part != seen);
    QCOMPARE((part.x() - seen.x()) / seen.width(), safe.x());
    QCOMPARE(part.width() / seen.width(), safe.width());
    QCOMPARE(part.height() / seen.height(), safe.height());
}

void tst_ImageEditor::badFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("advice");
    const auto png = samples::encoded(samples::quarters({64, 64}));
    QTest::newRow("broken") << png.first(60) << u"Export it again."_s;
    QTest::newRow("a GIF") << "GIF89a\x01\x00\x01\x00"_ba << u"Export it as one of them."_s;
    QTest::newRow("empty") << QByteArray() << u"Export it as one of them."_s;
    QTest::newRow("too large") << png + QByteArray(artwork::maxBytes, 'x') << u"Save it smaller"_s;
    QTest::newRow("too wide") << samples::encoded(samples::plain({4097, 2}, Qt::red))
                              << u"Make it smaller."_s;
}

void tst_ImageEditor::badFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, advice);
    const auto path = save(u"<b>my file</b>.png"_s.remove(u'/'), bytes);
    QVERIFY(!path.isEmpty());
    auto *images = m_desk.designer().images();
    QSignalSpy changed(images, &ImageEditor::errorChanged);
    images->takeFile(u"strip"_s, QUrl::fromLocalFile(path));
    QTRY_VERIFY_WITH_TIMEOUT(!images->error().isEmpty(), 20'000);
    QCOMPARE(images->errorSlot(), u"strip"_s);
    QVERIFY2(images->error().contains(u"my file"_s), qPrintable(images->error()));
    QVERIFY2(images->error().contains(advice), qPrintable(images->error()));
    QVERIFY(images->busySlot().isEmpty());
    QVERIFY(this->images().isEmpty());
    QVERIFY(!editor().undoText().contains(u"Choose"_s));
}

void tst_ImageEditor::pastesWhatTheClipboardHolds_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("pixels") << u"pixels"_s << true;
    QTest::newRow("a file") << u"file"_s << true;
    QTest::newRow("text") << u"text"_s << false;
    QTest::newRow("an address of the web") << u"web"_s << false;
}

void tst_ImageEditor::pastesWhatTheClipboardHolds()
{
    QFETCH(QString, what);
    QFETCH(bool, isTaken);
    auto data = std::make_unique<QMimeData>();
    const auto picture = samples::quarters({320, 100});
    if (what == "pixels"_L1)
        data->setImageData(picture);
    else if (what == "file"_L1)
        data->setUrls({QUrl::fromLocalFile(save(u"pasted.png"_s, samples::encoded(picture)))});
    else if (what == "web"_L1)
        data->setUrls({QUrl(u"https://example.com/logo.png"_s)});
    else
        data->setText(u"hello"_s);
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_desk.designer().images()->paste(u"logo"_s);
    if (isTaken)
        QTRY_VERIFY_WITH_TIMEOUT(images().contains(ImageSlot::Logo), 20'000);
    else
        QVERIFY(!m_desk.designer().images()->error().isEmpty());
    QCOMPARE(m_desk.designer().images()->error().isEmpty(), isTaken);
}

void tst_ImageEditor::anotherTemplateGetsNoneOfIt()
{
    const auto path = save(u"late.png"_s, samples::encoded(samples::quarters({2000, 2000})));
    m_desk.designer().images()->takeFile(u"strip"_s, QUrl::fromLocalFile(path));
    m_desk.designer().library()->create(int(PassKind::Coupon));
    choose(u"logo"_s, save(u"next.png"_s, samples::encoded(samples::plain({20, 20}, Qt::red))));
    QCOMPARE(images().keys(), QList{ImageSlot::Logo});
}

void tst_ImageEditor::kindsKeepWhatTheyDoNotShow()
{
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(samples::quarters({750, 288}))));
    auto *list = m_desk.designer().images()->list();
    const auto row = [&](QStringView key) {
        for (int i = 0; i < list->rowCount(); ++i) {
            if (list->index(i).data(ImageSlotModel::KeyRole).toString() == key)
                return list->index(i);
        }
        return QModelIndex();
    };
    QVERIFY(row(u"strip").data(ImageSlotModel::UnseenRole).toString().isEmpty());
    QVERIFY(!row(u"footer").isValid());
    editor().setKind(int(PassKind::BoardingPass));
    QVERIFY(row(u"footer").isValid());
    QVERIFY(row(u"strip").data(ImageSlotModel::UnseenRole).toString().contains(u"kept"_s));
    QVERIFY(!onCard(u"strip"_s));
    editor().setKind(int(PassKind::Loyalty));
    QVERIFY(row(u"strip").data(ImageSlotModel::UnseenRole).toString().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(onCard(u"strip"_s), 20'000);
}

void tst_ImageEditor::aDraggedCropIsOneStep()
{
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(samples::quarters({750, 288}))));
    editor().select(u"image:strip"_s);
    auto *crop = m_desk.designer().crop();
    QVERIFY(crop->isWhole());
    for (int i = 1; i <= 10; ++i)
        crop->setSides(i * 0.01, 0, 1, 1);
    crop->endStep();
    for (int i = 1; i <= 10; ++i)
        crop->setSides(0.1, i * 0.01, 1, 1);
    QCOMPARE(crop->crop(), QRectF(0.1, 0.1, 0.9, 0.9));
    QCOMPARE(editor().undoText(), u"Crop Strip"_s);
    editor().undo();
    QCOMPARE(crop->crop(), QRectF(0.1, 0, 0.9, 1));
    editor().undo();
    QVERIFY(crop->isWhole());
    editor().redo();
    crop->showWhole();
    QVERIFY(images().value(ImageSlot::Strip).crop.isNull());
    QVERIFY(!images().value(ImageSlot::Strip).sha256.isEmpty());
}

void tst_ImageEditor::cropsStayWithinThePicture_data()
{
    QTest::addColumn<QList<qreal>>("sides");
    QTest::addColumn<QRectF>("crop");
    QTest::newRow("beyond every edge") << QList<qreal>{-1, -1, 2, 2} << QRectF(0, 0, 1, 1);
    QTest::newRow("left past right") << QList<qreal>{0.9, 0.2, 0.5, 0.8} << QRectF(0.48, 0.2, 0.02, 0.6);
    QTest::newRow("right past left") << QList<qreal>{0.2, 0.2, 0.1, 0.8} << QRectF(0.2, 0.2, 0.02, 0.6);
    QTest::newRow("nothing at the lower right") << QList<qreal>{1, 1, 1, 1} << QRectF(0.98, 0.98, 0.02, 0.02);
    QTest::newRow("few decimals") << QList<qreal>{1.0 / 3, 0, 1, 1} << QRectF(0.3333, 0, 0.6667, 1);
}

void tst_ImageEditor::cropsStayWithinThePicture()
{
    QFETCH(QList<qreal>, sides);
    QFETCH(QRectF, crop);
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(samples::quarters({750, 288}))));
    editor().select(u"image:strip"_s);
    m_desk.designer().crop()->setSides(0.2, 0.2, 0.8, 0.8);
    m_desk.designer().crop()->setSides(sides[0], sides[1], sides[2], sides[3]);
    QCOMPARE(m_desk.designer().crop()->crop(), crop);
}

void tst_ImageEditor::theFocusCountsWithinTheCrop()
{
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(samples::quarters({750, 288}))));
    editor().select(u"image:strip"_s);
    auto *crop = m_desk.designer().crop();
    crop->setSides(0.5, 0, 1, 1);
    crop->setFocusInPicture(0.75, 0.5);
    QCOMPARE(crop->focus(), QPointF(0.5, 0.5));
    crop->setFocusInPicture(0.1, 0.5);
    QCOMPARE(crop->focus(), QPointF(0, 0.5));
    QCOMPARE(crop->focusInPicture(), QPointF(0.5, 0.5));
    crop->moveCrop(-2, 0);
    QCOMPARE(crop->crop(), QRectF(0, 0, 0.5, 1));
}

/// The picture on the card is pixel for pixel the one in the file that a holder downloads.
void tst_ImageEditor::theCardShowsWhatThePassHas()
{
    const auto source = samples::quarters({900, 500});
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(source)));
    editor().select(u"image:strip"_s);
    m_desk.designer().crop()->setSides(0.1, 0.2, 0.7, 0.9);
    m_desk.designer().crop()->setFocus(0.9, 0.1);
    const auto reference = images().value(ImageSlot::Strip);
    const auto shape = artwork::shapeOf(ImageSlot::Strip, PassKind::Loyalty, WalletPlatform::Apple);
    const auto expected = artwork::cut(source, reference, *shape, 2);
    QTRY_VERIFY_WITH_TIMEOUT(onCard(u"strip"_s) && onCard(u"strip"_s)->image == expected, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.designer().crop()->apple()->face()->image(), expected, 20'000);
    QVERIFY(m_desk.designer().crop()->apple()->cutText().contains(u"on the left"_s));
}

void tst_ImageEditor::publishedPicturesComeBackElsewhere()
{
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(samples::quarters({750, 288}))));
    const auto reference = images().value(ImageSlot::Strip);
    QSignalSpy published(m_desk.designer().desk(), &TemplateDesk::published);
    m_desk.designer().desk()->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 20'000);
    const auto key = m_desk.designer().desk()->templateId();

    m_desk.open(m_desk.filePath(u"another"_s));
    QVERIFY(!m_desk.drafts().assets().has(reference.sha256));
    auto *library = m_desk.designer().library();
    QSignalSpy loaded(library, &TemplateLibrary::loaded);
    library->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 20'000);
    QSignalSpy opened(library, &TemplateLibrary::opened);
    library->open(key);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(images().value(ImageSlot::Strip), reference);
    QTRY_VERIFY_WITH_TIMEOUT(onCard(u"strip"_s), 20'000);
    QCOMPARE(onCard(u"strip"_s)->image.pixel(10, 10), 0xFFFF0000U);
    QVERIFY(m_desk.drafts().assets().has(reference.sha256)); // without the service, too, from now on
}

/// A host that is not this computer is neither sent nor asked for pictures; the section says so.
void tst_ImageEditor::otherServicesAreGivenNone()
{
    QVERIFY(!m_desk.designer().images()->isLocal());
    api::Client foreign({.name = u"QairoPay"_s,
                         .baseUrl = QUrl(u"https://api.example.invalid"_s),
                         .environment = api::Environment::Sandbox},
                        m_desk.server().key());
    const settings::AssetStore empty(m_desk.filePath(u"none"_s));
    ArtworkLoader loader(empty, foreign);
    TemplateEditor editor;
    const ImageEditor images(editor, loader);
    QVERIFY(images.isLocal());
    PassTemplate value;
    value.studio.images.insert(ImageSlot::Strip, {.sha256 = QString(64, u'a')});
    QSignalSpy arrived(&loader, &ArtworkLoader::arrived);
    QVERIFY(!loader.images(value).apple.has(ImageSlot::Strip));
    QTRY_VERIFY_WITH_TIMEOUT(!arrived.isEmpty(), 20'000);
    QCOMPARE(loader.images(value).problems.value(ImageSlot::Strip).kind, ErrorKind::NotFound);
}

void tst_ImageEditor::listsOfAppleCardsMakeNoOthers()
{
    choose(u"logo"_s, save(u"logo.png"_s, samples::encoded(samples::plain({320, 100}, Qt::white))));
    choose(u"strip"_s, save(u"strip.png"_s, samples::encoded(samples::quarters({750, 288}))));
    auto logo = editor().value();
    logo.studio.images.remove(ImageSlot::Strip);
    auto strip = editor().value();
    strip.studio.images.remove(ImageSlot::Logo);
    ArtworkLoader loader(m_desk.drafts().assets(), m_desk.client());
    QSignalSpy arrived(&loader, &ArtworkLoader::arrived);
    QVERIFY(!loader.appleImages(logo).has(ImageSlot::Logo));
    QTRY_VERIFY_WITH_TIMEOUT(loader.appleImages(logo).has(ImageSlot::Logo), 20'000);
    // Google's logo would be made before it.
    QTRY_VERIFY_WITH_TIMEOUT(loader.appleImages(strip).has(ImageSlot::Strip), 20'000);
    QCOMPARE(arrived.size(), 2);
}

void tst_ImageEditor::clearMarginsAreTrimmed()
{
    auto logo = samples::plain({400, 200}, Qt::transparent);
    for (int y = 50; y < 150; ++y) {
        for (int x = 100; x < 300; ++x)
            logo.setPixel(x, y, 0xFFFFFFFF);
    }
    choose(u"logo"_s, save(u"logo.png"_s, samples::encoded(logo)));
    editor().select(u"image:logo"_s);
    auto *crop = m_desk.designer().crop();
    QTRY_VERIFY_WITH_TIMEOUT(crop->hasMargins(), 20'000);
    crop->trimMargins();
    const auto trimmed = crop->crop();
    const QRectF drawn(0.25, 0.25, 0.5, 0.5);
    QVERIFY(trimmed.contains(drawn));
    // Within three pixels of the file on each side.
    QVERIFY(trimmed.width() <= 0.5 + 6.0 / 400 && trimmed.height() <= 0.5 + 6.0 / 200);
    QVERIFY(!crop->hasMargins());
    QCOMPARE(editor().undoText(), u"Trim Logo"_s);
}

void tst_ImageEditor::aSavedFileHasItsPicturesBeside()
{
    choose(u"logo"_s, save(u"logo.png"_s, samples::encoded(samples::plain({320, 100}, Qt::white))));
    const auto path = m_desk.filePath(u"saved/loyalty.passtpl"_s);
    QSignalSpy saved(m_desk.designer().file(), &DeskFile::saved);
    m_desk.designer().file()->saveAs(QUrl::fromLocalFile(path));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    const auto value = settings::readFile(path).and_then(templateFromFile);
    QVERIFY(value.has_value());
    QCOMPARE(*value, editor().value());
    QVERIFY(settings::assetsBeside(path).has(images().value(ImageSlot::Logo).sha256));

    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    m_desk.designer().file()->saveAs(QUrl::fromLocalFile(u"/proc/no-such-place/loyalty.passtpl"_s));
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, 20'000);
    QVERIFY(posted.first().first().value<Notice>().failed);
}

QTEST_MAIN(tst_ImageEditor)
#include "tst_imageeditor.moc"
