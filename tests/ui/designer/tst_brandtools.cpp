// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/brandeditor.h"
#include "designer/brandkits.h"
#include "designer/contrastmodel.h"
#include "support/previewdesk.h"
#include "support/samplepictures.h"
#include "support/sampletemplates.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qpainter.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Colours that can be read, colours taken from a card, and brands kept for other templates.
class tst_BrandTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lowContrastIsMendedInOneStep_data();
    void lowContrastIsMendedInOneStep();
    void whereNoColourHelpsThePictureIsNamed_data();
    void whereNoColourHelpsThePictureIsNamed();
    void goodColoursNeedNothing();
    void takenColoursAreOneStepEach();
    void aKitIsKeptAndApplied();
    void kitsOfABrokenFileAreNotWrittenOver();

private:
    [[nodiscard]] int rowOf(const QString &name)
    {
        for (int row = 0; row < m_contrast->rowCount(); ++row) {
            if (m_contrast->index(row).data(ContrastModel::NameRole).toString() == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QVariant at(int row, ContrastModel::Role role) { return m_contrast->index(row).data(role); }

    QTemporaryDir m_folder;
    test::PreviewDesk m_desk;
    std::unique_ptr<ContrastModel> m_contrast;
};

void tst_BrandTools::init()
{
    m_contrast.reset();
    m_desk.renew();
    m_contrast = std::make_unique<ContrastModel>(m_desk.editor(), m_desk.preview());
    m_desk.editor().open(test::guideTemplate());
}

void tst_BrandTools::lowContrastIsMendedInOneStep_data()
{
    QTest::addColumn<QString>("background");
    QTest::addColumn<QString>("foreground");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("better"); // begins with
    QTest::newRow("text too near to the background")
        << u"#1F7A5A"_s << u"#2F8A6A"_s << u"#FFFFFF"_s << u"Apple Wallet, values"_s << u"Text #"_s;
    QTest::newRow("labels too pale") << u"#FFFFFF"_s << u"#000000"_s << u"#C0C0C0"_s
                                     << u"Apple Wallet, labels"_s << u"Labels #"_s;
    QTest::newRow("a colour on which Google's own text is faint")
        << u"#3AA03A"_s << u"#000000"_s << u"#000000"_s << u"Google Wallet, values"_s << u"Background #"_s;
}

void tst_BrandTools::lowContrastIsMendedInOneStep()
{
    QFETCH(const QString, background);
    QFETCH(const QString, foreground);
    QFETCH(const QString, label);
    QFETCH(const QString, name);
    QFETCH(const QString, better);
    QAbstractItemModelTester tester(m_contrast.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_desk.editor().edit(u"Colours"_s, {}, [&](PassTemplate &value) {
        value.brand.background = *Colour::fromHex(background);
        value.brand.foreground = *Colour::fromHex(foreground);
        value.brand.label = Colour::fromHex(label);
    });
    const auto before = m_desk.editor().value();
    const auto row = rowOf(name);
    QVERIFY2(row >= 0, qPrintable(name));
    QVERIFY2(at(row, ContrastModel::IsLowRole).toBool(),
             qPrintable(at(row, ContrastModel::RatioRole).toString()));
    QVERIFY2(at(row, ContrastModel::BetterNameRole).toString().startsWith(better),
             qPrintable(at(row, ContrastModel::BetterNameRole).toString()));
    QVERIFY(m_contrast->lowCount() > 0);

    m_contrast->mend(row);

    QVERIFY(!at(rowOf(name), ContrastModel::IsLowRole).toBool());
    QCOMPARE(m_desk.editor().undoText(), u"Make text readable"_s);
    m_desk.editor().undo();
    QVERIFY(m_desk.editor().value() == before);
}

void tst_BrandTools::whereNoColourHelpsThePictureIsNamed_data()
{
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<ImageSlot>("slot");
    QTest::addColumn<FieldSlot>("place");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason"); // begins with
    QTest::newRow("a strip") << PassKind::Loyalty << ImageSlot::Strip << FieldSlot::Primary
                             << u"Apple Wallet, values over the strip"_s << u"Text over the strip is white"_s;
    QTest::newRow("an event ticket's background")
        << PassKind::EventTicket << ImageSlot::Background << FieldSlot::Auxiliary
        << u"Values over the picture"_s << u"No colour of this hue stands out enough from the picture"_s;
}

void tst_BrandTools::whereNoColourHelpsThePictureIsNamed()
{
    QFETCH(const PassKind, kind);
    QFETCH(const ImageSlot, slot);
    QFETCH(const FieldSlot, place);
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    // Dark, middling and bright, a third of the card each: nothing stands out from all three.
    QImage picture = samples::plain({750, 900}, Qt::black);
    {
        QPainter painter(&picture);
        painter.fillRect(QRect(250, 0, 250, 900), QColor(0x76, 0x76, 0x76));
        painter.fillRect(QRect(500, 0, 250, 900), Qt::white);
    }
    const auto sha256 = m_desk.assets().put(samples::encoded(picture));
    QVERIFY(sha256);
    m_desk.editor().edit(u"Picture"_s, {}, [&](PassTemplate &value) {
        value.kind = kind;
        value.brand.foreground = {255, 255, 255};
        value.studio.images.insert(slot, {.sha256 = *sha256});
        value.fields = {test::makeField("wide", "Wide", QByteArray(80, 'W').constData(), place)};
    });
    QTRY_VERIFY2(rowOf(name) >= 0, qPrintable(name)); // the picture is read elsewhere
    const auto row = rowOf(name);
    QVERIFY2(at(row, ContrastModel::IsLowRole).toBool(),
             qPrintable(at(row, ContrastModel::RatioRole).toString()));
    QCOMPARE(at(row, ContrastModel::BetterNameRole).toString(), QString());
    QVERIFY2(at(row, ContrastModel::ReasonRole).toString().startsWith(reason),
             qPrintable(at(row, ContrastModel::ReasonRole).toString()));
    const auto before = m_desk.editor().value();
    m_contrast->mend(row);
    QVERIFY(m_desk.editor().value() == before);
}

void tst_BrandTools::goodColoursNeedNothing()
{
    QCOMPARE(m_contrast->lowCount(), 0);
    QVERIFY(m_contrast->rowCount() >= 4); // values and labels of both wallets
    const auto before = m_desk.editor().value();
    m_contrast->mend(0);
    m_contrast->mend(99);
    QVERIFY(m_desk.editor().value() == before);
}

void tst_BrandTools::takenColoursAreOneStepEach()
{
    BrandEditor brand(m_desk.editor());
    brand.setDropper(BrandEditor::Foreground);
    brand.take(QColor(1, 2, 3));
    QCOMPARE(m_desk.editor().value().brand.foreground, (Colour{1, 2, 3}));
    QCOMPARE(brand.dropper(), int(BrandEditor::NoPart));
    brand.give(BrandEditor::Foreground, QColor(4, 5, 6));
    m_desk.editor().undo();
    QCOMPARE(m_desk.editor().value().brand.foreground, (Colour{1, 2, 3}));
    brand.give(BrandEditor::Background, QColor(Qt::transparent)); // beside the card
    QCOMPARE(m_desk.editor().value().brand.background, test::guideTemplate().brand.background);
    brand.setDropper(BrandEditor::Background);
    m_desk.editor().select(u"brand"_s); // went elsewhere
    QCOMPARE(brand.dropper(), int(BrandEditor::NoPart));
}

void tst_BrandTools::aKitIsKeptAndApplied()
{
    Notices notices;
    const settings::BrandKitStore store(m_folder.filePath(u"kits"_s));
    {
        BrandKits kits(m_desk.editor(), notices, store, u"Acme"_s);
        QAbstractItemModelTester tester(&kits, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(kits.nameProblem(u"Winter"_s).isEmpty());
        QVERIFY(!kits.nameProblem(u"  "_s).isEmpty());
        QSignalSpy saved(&kits, &BrandKits::saved);
        kits.keep(u" Winter "_s);
        QCOMPARE(kits.count(), 1);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(kits.has(u"Winter"_s));
    }
    m_desk.editor().open(test::flightTemplate());
    BrandKits kits(m_desk.editor(), notices, store, u"Acme"_s);
    QTRY_COMPARE(kits.count(), 1);
    kits.apply(0);
    QCOMPARE(m_desk.editor().value().brand, test::guideTemplate().brand);
    QCOMPARE(m_desk.editor().undoText(), u"Apply brand kit Winter"_s);
    m_desk.editor().undo();
    QVERIFY(m_desk.editor().value() == test::flightTemplate());

    BrandKits others(m_desk.editor(), notices, store, u"Other"_s);
    QTRY_VERIFY(others.nameProblem(u"Winter"_s).isEmpty());
    QCOMPARE(others.count(), 0);
}

void tst_BrandTools::kitsOfABrokenFileAreNotWrittenOver()
{
    Notices notices;
    QSignalSpy posted(&notices, &Notices::posted);
    const auto folder = m_folder.filePath(u"broken"_s);
    const settings::BrandKitStore store(folder);
    QVERIFY(store.save(u"Acme"_s, {}));
    QFile file(folder + u'/' + QDir(folder).entryList(QDir::Files).first());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    BrandKits kits(m_desk.editor(), notices, store, u"Acme"_s);
    QTRY_COMPARE(posted.size(), 1);
    kits.keep(u"Winter"_s);
    QCOMPARE(kits.count(), 0);
    QVERIFY(!kits.nameProblem(u"Winter"_s).isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{"));
}

QTEST_MAIN(tst_BrandTools)
#include "tst_brandtools.moc"
