// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"
#include "support/designerdesk.h"
#include "support/samplepictures.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const QString everyPlace = u"every place"_s;

} // namespace

/// A picture that fell somewhere into the window, and the place of the template that takes it.
class tst_PictureDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPictureFindsItsPlace_data();
    void aPictureFindsItsPlace();
    void onACardItGoesWhereItIsDropped();
    void noPictureIsReplacedUnasked();
    void whatCameLaterStays();
    void anotherTemplateIsLeftAlone();
    void severalAreRefused();
    void aBadFileIsSaidAtItsPlace();
    void withoutATemplateItSaysWhatToDo();

private:
    [[nodiscard]] QString picture(const QString &name);
    void fill(const QString &slot);
    /// Drops it and waits until it is taken; what was said.
    [[nodiscard]] Notice dropped(const QString &path);
    [[nodiscard]] TemplateEditor &editor() const { return *m_desk.designer().editor(); }
    [[nodiscard]] PictureDrop &drop() const { return *m_desk.designer().pictureDrop(); }
    [[nodiscard]] QMap<ImageSlot, ImageReference> images() const { return editor().value().studio.images; }

    test::DesignerDesk m_desk;
};

void tst_PictureDrop::init()
{
    m_desk.open(m_desk.filePath(u"drafts"_s));
    m_desk.designer().library()->create(int(PassKind::Loyalty));
    QVERIFY(images().isEmpty());
}

QString tst_PictureDrop::picture(const QString &name)
{
    const auto path = m_desk.filePath(name);
    const auto bytes = samples::encoded(samples::plain({320, 100}, Qt::red));
    return settings::writeFile(path, bytes) ? path : QString();
}

void tst_PictureDrop::fill(const QString &slot)
{
    const auto *list = m_desk.designer().images()->list();
    QList<ImageSlot> filled;
    for (int row = 0; row < list->rowCount(); ++row) {
        const auto key = list->index(row).data(ImageSlotModel::KeyRole).toString();
        if (slot == everyPlace || slot == key)
            filled.append(*imageSlotFromApiName(key));
    }
    editor().edit(u"Fill"_s, {}, [&](PassTemplate &value) {
        for (const auto place : filled)
            value.studio.images[place].sha256 = QString(64, u'a');
    });
}

Notice tst_PictureDrop::dropped(const QString &path)
{
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    drop().drop({path});
    return QTest::qWaitFor([&] { return told.size() == 1; }, 20'000)
               ? told.constFirst().constFirst().value<Notice>()
               : Notice();
}

void tst_PictureDrop::aPictureFindsItsPlace_data()
{
    QTest::addColumn<QString>("selection");
    QTest::addColumn<QStringList>("filled");
    QTest::addColumn<ImageSlot>("place");
    QTest::addColumn<QString>("shown");
    QTest::newRow("the logo, while there is none")
        << u"template"_s << QStringList{} << ImageSlot::Logo << u"images"_s;
    QTest::newRow("the icon next") << u"images"_s << QStringList{u"logo"_s} << ImageSlot::Icon << u"images"_s;
    QTest::newRow("then what the card shows")
        << u"places"_s << QStringList{u"logo"_s, u"icon"_s} << ImageSlot::Strip << u"images"_s;
    QTest::newRow("the image that is selected")
        << u"image:strip"_s << QStringList{} << ImageSlot::Strip << u"image:strip"_s;
    QTest::newRow("the selected image, in place of another picture")
        << u"image:logo"_s << QStringList{u"logo"_s} << ImageSlot::Logo << u"image:logo"_s;
}

void tst_PictureDrop::aPictureFindsItsPlace()
{
    QFETCH(const QString, selection);
    QFETCH(const QStringList, filled);
    QFETCH(const ImageSlot, place);
    QFETCH(const QString, shown);
    for (const auto &slot : filled)
        fill(slot);
    editor().select(selection);
    const auto before = images();
    QSignalSpy wanted(&m_desk.designer(), &Designer::partWanted);

    const auto notice = dropped(picture(u"acme.png"_s));
    QVERIFY2(!notice.failed, qPrintable(notice.text));
    QVERIFY2(notice.text.contains(u"acme.png"_s), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(imageSlotName(place)), qPrintable(notice.text));
    QCOMPARE(notice.verb, u"Undo"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(editor().selection(), shown);
    QVERIFY(images().value(place).sha256 != before.value(place).sha256);
    QVERIFY(m_desk.drafts().assets().has(images().value(place).sha256));

    m_desk.notices().take(notice.offer);
    QCOMPARE(images(), before);
    editor().undo(); // taken back by a step that can be taken back
    QVERIFY(images() != before);
}

void tst_PictureDrop::onACardItGoesWhereItIsDropped()
{
    fill(everyPlace);
    editor().select(u"image:logo"_s);
    const auto before = images();
    QSignalSpy posted(&m_desk.notices(), &Notices::posted);
    drop().drop({picture(u"acme.png"_s)}, ImageSlot::Strip);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, 20'000);
    const auto notice = posted.first().first().value<Notice>();
    QVERIFY2(!notice.failed, qPrintable(notice.text));
    QCOMPARE(editor().selection(), u"image:strip"_s);
    QVERIFY(images().value(ImageSlot::Strip).sha256 != before.value(ImageSlot::Strip).sha256);
    QCOMPARE(images().value(ImageSlot::Logo), before.value(ImageSlot::Logo));
    m_desk.notices().take(notice.offer);
    QCOMPARE(images(), before);
}

void tst_PictureDrop::noPictureIsReplacedUnasked()
{
    fill(everyPlace);
    const auto before = images();
    QVERIFY(before.size() > 2);
    const auto notice = dropped(picture(u"acme.png"_s));
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.contains(u"acme.png"_s), qPrintable(notice.text));
    QCOMPARE(editor().selection(), u"images"_s);
    QCOMPARE(images(), before);
}

void tst_PictureDrop::whatCameLaterStays()
{
    const auto notice = dropped(picture(u"acme.png"_s));
    fill(u"logo"_s); // another one was chosen
    const auto later = images();
    m_desk.notices().take(notice.offer);
    QCOMPARE(images(), later);
}

void tst_PictureDrop::anotherTemplateIsLeftAlone()
{
    const auto notice = dropped(picture(u"acme.png"_s));
    const auto same = editor().value();
    editor().open(same);
    m_desk.notices().take(notice.offer);
    QCOMPARE(images(), same.studio.images);
}

void tst_PictureDrop::severalAreRefused()
{
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    drop().drop({picture(u"one.png"_s), picture(u"two.png"_s)});
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().constFirst().value<Notice>().failed);
    QVERIFY(m_desk.designer().images()->busySlot().isEmpty());
    QVERIFY(images().isEmpty());
}

void tst_PictureDrop::aBadFileIsSaidAtItsPlace()
{
    const auto path = m_desk.filePath(u"broken.png"_s);
    QVERIFY(settings::writeFile(path, "nothing of a picture"));
    QSignalSpy told(&m_desk.notices(), &Notices::posted);
    drop().drop({path});
    auto *editing = m_desk.designer().images();
    QTRY_VERIFY_WITH_TIMEOUT(!editing->error().isEmpty(), 20'000);
    QCOMPARE(editing->errorSlot(), u"logo"_s);
    QVERIFY2(editing->error().contains(u"broken.png"_s), qPrintable(editing->error()));
    QSignalSpy taken(editing, &ImageEditor::taken);
    editing->takeFile(u"logo"_s, QUrl::fromLocalFile(picture(u"chosen.png"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 20'000);
    QCOMPARE(told.size(), 0); // chosen, not dropped: nobody asks where it went
}

void tst_PictureDrop::withoutATemplateItSaysWhatToDo()
{
    m_desk.open(m_desk.filePath(u"other drafts"_s));
    QVERIFY(!editor().isOpen());
    QSignalSpy wanted(&m_desk.designer(), &Designer::partWanted);
    const auto notice = dropped(picture(u"acme.png"_s));
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.contains(u"acme.png"_s), qPrintable(notice.text));
    QVERIFY2(notice.text.contains(u"design page"_s), qPrintable(notice.text));
    QCOMPARE(wanted.size(), 0);
    QVERIFY(m_desk.designer().images()->busySlot().isEmpty());
}

QTEST_MAIN(tst_PictureDrop)
#include "tst_picturedrop.moc"
