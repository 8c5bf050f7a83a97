// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/versioncomparison.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtCore/qlocale.h>
#include <QtGui/qcolor.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

using Edit = std::function<void(PassTemplate &)>;

void editEverything(PassTemplate &value)
{
    value.name = u"Edited"_s;
    value.brand.background = {1, 2, 3};
    value.fields[0].label = u"Rank"_s;
    value.fields[1].value = u"7"_s;
    value.barcode->format = BarcodeFormat::Aztec;
    value.locations[0].radius = 7;
    value.studio.images[ImageSlot::Strip].sha256 = QString(64, u'b');
}

settings::Version version()
{
    return {.id = u"one"_s, .name = u"For the launch"_s, .value = test::guideTemplate()};
}

} // namespace

/// A version beside the draft, and what of it comes back.
class tst_VersionComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bothStandSideBySide();
    void aPartIsToldInWords();
    void eachPartComesBackByItself_data();
    void eachPartComesBackByItself();
    void allPartsGiveTheVersion();
    void nothingChosenChangesNothing();
    void whatIsWrittenOverIsKnownBefore();
    void aLongPartIsToldByItsBeginning();
    void aStepTakenBackIsSeen();
    void aStepChangesOnlyWhatItIsAbout();
    void anotherTemplateEndsIt();
    void chosenPartsAreCounted();

private:
    void open();
    /// -1: there is none of that title.
    [[nodiscard]] int rowOf(const QString &title) const;
    [[nodiscard]] TemplateEditor &editor() { return m_desk.editor(); }

    test::PreviewDesk m_desk;
    Notices m_notices;
    std::unique_ptr<VersionComparison> m_comparison;
    PassTemplate m_edited;
};

void tst_VersionComparison::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_edited = test::guideTemplate();
    editEverything(m_edited);
}

void tst_VersionComparison::init()
{
    m_comparison.reset();
    m_desk.renew();
    m_comparison =
        std::make_unique<VersionComparison>(editor(), m_notices, m_desk.drawing(), u"Acme Hotels"_s);
    editor().open(m_edited);
}

void tst_VersionComparison::open()
{
    m_comparison->open(version(), u"For the launch"_s, u"Today, 10:00"_s);
}

int tst_VersionComparison::rowOf(const QString &title) const
{
    for (int row = 0; row < m_comparison->count(); ++row) {
        if (m_comparison->index(row).data(VersionComparison::TitleRole).toString() == title)
            return row;
    }
    return -1;
}

void tst_VersionComparison::bothStandSideBySide()
{
    const QAbstractItemModelTester tester(m_comparison.get());
    QVERIFY(!m_comparison->isOpen());
    QVERIFY(m_comparison->thenApple()->isEmpty());
    QSignalSpy opened(m_comparison.get(), &VersionComparison::opened);
    open();
    QCOMPARE(opened.size(), 1);
    QVERIFY(m_comparison->isOpen());
    QCOMPARE(m_comparison->title(), u"For the launch"_s);
    QCOMPARE(m_comparison->detail(), u"Today, 10:00"_s);
    QVERIFY(!m_comparison->thenApple()->isEmpty() && !m_comparison->thenGoogle()->isEmpty());
    QVERIFY(m_comparison->thenApple()->scene() != m_comparison->nowApple()->scene());
    QVERIFY(m_comparison->thenGoogle()->scene() != m_comparison->nowGoogle()->scene());
    QCOMPARE(m_comparison->count(), 7);
    m_comparison->close();
    QVERIFY(!m_comparison->isOpen());
    QCOMPARE(m_comparison->count(), 0);
    QVERIFY(m_comparison->nowGoogle()->isEmpty());
}

void tst_VersionComparison::aPartIsToldInWords()
{
    open();
    const auto field = m_comparison->index(rowOf(u"Field: Rank (tier)"_s));
    QCOMPARE(field.data(VersionComparison::LinesRole).toStringList(),
             QStringList(u"Label: Tier in the version, Rank now"_s));
    QCOMPARE(field.data(VersionComparison::ThenColourRole).value<QColor>(), QColor(Qt::transparent));
    const auto colour = m_comparison->index(rowOf(u"Background colour"_s));
    QCOMPARE(colour.data(VersionComparison::LinesRole).toStringList(),
             QStringList(u"#1F7A5A in the version, #010203 now"_s));
    QCOMPARE(colour.data(VersionComparison::ThenColourRole).value<QColor>(), QColor(0x1F, 0x7A, 0x5A));
    QCOMPARE(colour.data(VersionComparison::NowColourRole).value<QColor>(), QColor(1, 2, 3));
}

void tst_VersionComparison::eachPartComesBackByItself_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Edit>("back"); // what the part is in the version
    const auto then = test::guideTemplate();
    QTest::newRow("the name") << u"Name"_s << Edit([then](auto &v) { v.name = then.name; });
    QTest::newRow("a colour") << u"Background colour"_s
                              << Edit([then](auto &v) { v.brand.background = then.brand.background; });
    QTest::newRow("a field") << u"Field: Rank (tier)"_s
                             << Edit([then](auto &v) { v.fields[0] = then.fields[0]; });
    QTest::newRow("another field") << u"Field: Points (points)"_s
                                   << Edit([then](auto &v) { v.fields[1] = then.fields[1]; });
    QTest::newRow("the code") << u"Barcode"_s << Edit([then](auto &v) { v.barcode = then.barcode; });
    QTest::newRow("a place") << u"Place 1"_s << Edit([then](auto &v) { v.locations = then.locations; });
    QTest::newRow("a picture") << u"Image: Strip"_s << Edit([](auto &v) { v.studio.images.clear(); });
}

void tst_VersionComparison::eachPartComesBackByItself()
{
    QFETCH(const QString, title);
    QFETCH(const Edit, back);
    auto expected = m_edited;
    back(expected);
    QVERIFY(expected != m_edited);
    open();
    QVERIFY2(rowOf(title) >= 0, qPrintable(title));
    QSignalSpy told(&m_notices, &Notices::posted);
    m_comparison->choose(rowOf(title), true);
    m_comparison->restore();
    QCOMPARE(editor().value(), expected);
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.first().first().value<Notice>().failed);
    QCOMPARE(m_comparison->count(), 6);
    QCOMPARE(rowOf(title), -1);
    // One step.
    QVERIFY(editor().undoText().contains(u"For the launch"_s));
    editor().undo();
    QCOMPARE(editor().value(), m_edited);
    QVERIFY(!editor().canUndo());
    editor().redo();
    QCOMPARE(editor().value(), expected);
}

void tst_VersionComparison::allPartsGiveTheVersion()
{
    open();
    m_comparison->chooseAll(true);
    m_comparison->restore();
    QCOMPARE(editor().value(), version().value);
    QCOMPARE(m_comparison->count(), 0);
    QVERIFY(m_comparison->isOpen());
    QCOMPARE(m_comparison->nowApple()->scene(), m_comparison->thenApple()->scene());
    editor().undo();
    QCOMPARE(editor().value(), m_edited);
}

void tst_VersionComparison::nothingChosenChangesNothing()
{
    QSignalSpy restoring(m_comparison.get(), &VersionComparison::restoring);
    m_comparison->restore(); // nothing is open
    m_comparison->choose(0, true);
    m_comparison->chooseAll(true);
    open();
    m_comparison->restore();
    m_comparison->choose(-1, true);
    m_comparison->choose(99, true);
    m_comparison->restore();
    QCOMPARE(editor().value(), m_edited);
    QVERIFY(restoring.isEmpty());
    QVERIFY(!editor().canUndo());
}

void tst_VersionComparison::whatIsWrittenOverIsKnownBefore()
{
    open();
    QList<PassTemplate> seen;
    connect(m_comparison.get(), &VersionComparison::restoring, this, [&] { seen.append(editor().value()); });
    m_comparison->chooseAll(true);
    m_comparison->restore();
    QCOMPARE(seen, QList{m_edited});
}

void tst_VersionComparison::aLongPartIsToldByItsBeginning()
{
    editor().edit(u"Translate"_s, {}, [](PassTemplate &value) {
        for (int i = 0; i < 200; ++i)
            value.studio.translations[u"de"_s].insert(u"text.%1"_s.arg(i), u"Wort"_s);
    });
    open();
    const auto parts = difference::restorableParts(version().value, editor().value());
    QCOMPARE(m_comparison->count(), parts.size());
    qsizetype longest = 0;
    for (int row = 0; row < m_comparison->count(); ++row) {
        const auto lines = m_comparison->index(row).data(VersionComparison::LinesRole).toStringList();
        const auto changes = parts.at(row).changes.size();
        QCOMPARE(lines.size(), changes > 8 ? 9 : changes);
        if (changes > 8)
            QCOMPARE(lines.last(), u"and %1 more"_s.arg(changes - 8));
        longest = std::max(longest, changes);
    }
    QVERIFY(longest >= 200);
}

void tst_VersionComparison::aStepTakenBackIsSeen()
{
    open();
    m_comparison->chooseAll(true);
    m_comparison->restore();
    QCOMPARE(m_comparison->count(), 0);
    editor().undo();
    QCOMPARE(m_comparison->count(), 7);
    QCOMPARE(m_comparison->chosenCount(), 0);
}

void tst_VersionComparison::aStepChangesOnlyWhatItIsAbout()
{
    const QAbstractItemModelTester tester(m_comparison.get());
    open();
    QSignalSpy reset(m_comparison.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_comparison.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_comparison.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(m_comparison.get(), &QAbstractItemModel::dataChanged);
    const auto row = rowOf(u"Background colour"_s);
    editor().edit(u"Paint"_s, {}, [](PassTemplate &value) { value.brand.background = {7, 8, 9}; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QModelIndex>().row(), row);
    QVERIFY(removed.isEmpty() && inserted.isEmpty());
    editor().edit(u"Paint back"_s, {},
                  [](PassTemplate &value) { value.brand.background = version().value.brand.background; });
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), row);
    QCOMPARE(removed.first().at(2).toInt(), row);
    editor().undo();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(rowOf(u"Background colour"_s), row);
    QCOMPARE(changed.size(), 1);
    QVERIFY(reset.isEmpty());
}

void tst_VersionComparison::anotherTemplateEndsIt()
{
    open();
    QSignalSpy changed(m_comparison.get(), &VersionComparison::changed);
    editor().open(test::flightTemplate());
    QVERIFY(!m_comparison->isOpen());
    QCOMPARE(m_comparison->count(), 0);
    QVERIFY(!changed.isEmpty());
}

void tst_VersionComparison::chosenPartsAreCounted()
{
    open();
    QSignalSpy changed(m_comparison.get(), &QAbstractItemModel::dataChanged);
    const auto none = m_comparison->restoreText();
    m_comparison->choose(1, true);
    m_comparison->choose(1, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_comparison->chosenCount(), 1);
    QVERIFY(m_comparison->index(1).data(VersionComparison::ChosenRole).toBool());
    QVERIFY(m_comparison->restoreText() != none);
    m_comparison->chooseAll(true);
    QCOMPARE(m_comparison->chosenCount(), m_comparison->count());
    m_comparison->choose(0, false);
    QCOMPARE(m_comparison->chosenCount(), m_comparison->count() - 1);
    m_comparison->chooseAll(false);
    QCOMPARE(m_comparison->chosenCount(), 0);
    QCOMPARE(m_comparison->restoreText(), none);
}

QTEST_MAIN(tst_VersionComparison)
#include "tst_versioncomparison.moc"
