// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/googlerows.h"

#include "designer/templateedits.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The rows of Google's card, derived and chosen.
class tst_GoogleRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void derivedRowsAreShown();
    void derivedRowsFollowTheFields();
    void aChangeKeepsWhatWasDerived();
    void rowsAndFieldsAreMoved();
    void threeRowsOfThreeAreTheMost();
    void theLastRowStays();
    void aFieldIsChosenForAPlace();
    void automaticIsOneStepBack();
    void impossibleChangesAreNoStep();
    void aRenamedFieldStaysInItsRow();
    void aFieldThatIsNotThereIsNamed();
    void theCardShowsTheRows();

private:
    [[nodiscard]] TemplateEditor &editor() { return m_desk.editor(); }
    [[nodiscard]] const QList<GoogleRow> &own() { return editor().value().studio.googleRows; }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int i = 0; i < m_rows->count(); ++i)
            names.append(m_rows->index(i).data(GoogleRows::NameRole).toString());
        return names;
    }
    [[nodiscard]] QList<int> fieldsOf(int row)
    {
        return m_rows->index(row).data(GoogleRows::FieldsRole).value<QList<int>>();
    }

    test::PreviewDesk m_desk;
    std::unique_ptr<GoogleRows> m_rows;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_GoogleRows::init()
{
    m_tester.reset();
    m_rows.reset();
    m_desk.renew();
    m_rows = std::make_unique<GoogleRows>(editor(), m_desk.preview(), u"Acme"_s);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_rows.get());
    // Two fields in each of two slots: two rows are derived.
    auto value = test::guideTemplate();
    value.fields = {test::makeField("tier", "Tier", "Gold", FieldSlot::Secondary),
                    test::makeField("since", "Since", "2024", FieldSlot::Secondary),
                    test::makeField("city", "City", "Basel", FieldSlot::Auxiliary),
                    test::makeField("room", "", "12", FieldSlot::Auxiliary),
                    test::makeField("terms", "Terms", "None", FieldSlot::Back)};
    editor().open(value);
}

void tst_GoogleRows::derivedRowsAreShown()
{
    QVERIFY(m_rows->isAutomatic());
    QCOMPARE(m_rows->fieldNames(), (QStringList{u"Tier (tier)"_s, u"Since (since)"_s, u"City (city)"_s,
                                                u"room"_s, u"Terms (terms)"_s}));
    QCOMPARE(names(), (QStringList{u"Tier (tier) · Since (since)"_s, u"City (city) · room"_s}));
    QCOMPARE(fieldsOf(1), (QList{2, 3}));
    QVERIFY(own().isEmpty());
}

void tst_GoogleRows::derivedRowsFollowTheFields()
{
    editor().edit(u"Move"_s, {},
                  [](PassTemplate &value) { placeField(value, u"room"_s, FieldSlot::Back, 0); });
    QCOMPARE(names(), QStringList{u"Tier (tier) · Since (since) · City (city)"_s}); // no item stands alone
    QVERIFY(m_rows->isAutomatic());
}

void tst_GoogleRows::aChangeKeepsWhatWasDerived()
{
    m_rows->addRow();
    QVERIFY(!m_rows->isAutomatic());
    // The first field that no row has yet.
    QCOMPARE(own(), (QList<GoogleRow>{{u"tier"_s, u"since"_s}, {u"city"_s, u"room"_s}, {u"terms"_s}}));
    QCOMPARE(m_rows->count(), 3);
    editor().undo();
    QVERIFY(m_rows->isAutomatic());
    QCOMPARE(m_rows->count(), 2);
}

void tst_GoogleRows::rowsAndFieldsAreMoved()
{
    m_rows->moveRow(1, 0);
    QCOMPARE(own(), (QList<GoogleRow>{{u"city"_s, u"room"_s}, {u"tier"_s, u"since"_s}}));
    m_rows->moveItem(0, 1, 0);
    QCOMPARE(own().first(), (GoogleRow{u"room"_s, u"city"_s}));
    m_rows->removeItem(0, 1);
    QCOMPARE(own().first(), GoogleRow{u"room"_s});
    m_rows->removeItem(0, 0); // its row goes with it
    QCOMPARE(own(), (QList<GoogleRow>{{u"tier"_s, u"since"_s}}));
}

void tst_GoogleRows::threeRowsOfThreeAreTheMost()
{
    QVERIFY(m_rows->canAddRow());
    m_rows->addRow();
    QVERIFY(!m_rows->canAddRow());
    m_rows->addRow();
    QCOMPARE(own().size(), limits::googleRows);
    m_rows->addItem(0);
    m_rows->addItem(0);
    QCOMPARE(own().first().size(), limits::googleRowItems);
}

void tst_GoogleRows::theLastRowStays()
{
    m_rows->removeRow(0);
    QVERIFY(!m_rows->canRemoveRow());
    m_rows->removeRow(0);
    m_rows->removeItem(0, 0);
    m_rows->removeItem(0, 0);
    QCOMPARE(own(), QList<GoogleRow>{{u"room"_s}});
}

void tst_GoogleRows::aFieldIsChosenForAPlace()
{
    m_rows->setField(0, 1, 4);
    QCOMPARE(own().first(), (GoogleRow{u"tier"_s, u"terms"_s}));
    QCOMPARE(fieldsOf(0), (QList{0, 4}));
    QCOMPARE(editor().undoText(), u"Choose a field of a row"_s);
}

void tst_GoogleRows::automaticIsOneStepBack()
{
    m_rows->moveRow(0, 1);
    const auto chosen = own();
    m_rows->makeAutomatic();
    QVERIFY(own().isEmpty());
    QCOMPARE(names().first(), u"Tier (tier) · Since (since)"_s);
    editor().undo();
    QCOMPARE(own(), chosen);
}

void tst_GoogleRows::impossibleChangesAreNoStep()
{
    m_rows->moveRow(0, 2);
    m_rows->moveRow(-1, 0);
    m_rows->moveRow(1, 1);
    m_rows->removeRow(2);
    m_rows->addItem(2);
    m_rows->removeItem(0, 2);
    m_rows->moveItem(0, 0, 2);
    m_rows->setField(0, 0, 5);
    m_rows->setField(0, 2, 0);
    m_rows->setField(0, 0, 0); // it stands there already
    m_rows->makeAutomatic();   // it is
    QVERIFY(!editor().canUndo());
    editor().open(PassTemplate());
    QCOMPARE(m_rows->count(), 0);
    QVERIFY(!m_rows->canAddRow());
    m_rows->addRow();
    QVERIFY(!editor().canUndo());
}

void tst_GoogleRows::aRenamedFieldStaysInItsRow()
{
    m_rows->moveRow(0, 1);
    editor().edit(u"Rename"_s, {}, [](PassTemplate &value) { renameField(value, u"city"_s, u"town"_s); });
    QCOMPARE(own().first(), (GoogleRow{u"town"_s, u"room"_s}));
    QCOMPARE(names().first(), u"City (town) · room"_s);
}

void tst_GoogleRows::aFieldThatIsNotThereIsNamed()
{
    editor().edit(u"Read"_s, {}, [](PassTemplate &value) { value.studio.googleRows = {{u"gone"_s}}; });
    QCOMPARE(names(), QStringList{u"gone"_s});
    QCOMPARE(fieldsOf(0), QList{-1});
}

void tst_GoogleRows::theCardShowsTheRows()
{
    QVERIFY(m_desk.preview().google()->spoken().contains(u"Basel"_s));
    m_rows->setField(1, 0, 4);
    const auto spoken = m_desk.preview().google()->spoken();
    QVERIFY(!spoken.contains(u"Basel"_s));
    QVERIFY(spoken.contains(u"None"_s));
}

QTEST_MAIN(tst_GoogleRows)
#include "tst_googlerows.moc"
