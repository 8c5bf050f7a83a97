// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldlistmodel.h"
#include "support/sampletemplates.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

PassTemplate sample()
{
    PassTemplate value;
    value.name = u"Sample"_s;
    value.fields = {test::makeField("s1", "", "", FieldSlot::Secondary),
                    test::makeField("p", "", "", FieldSlot::Primary),
                    test::makeField("s2", "", "", FieldSlot::Secondary)};
    return value;
}

QStringList keysOf(const FieldListModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row).data(FieldListModel::KeyRole).toString());
    return keys;
}

} // namespace

class tst_FieldListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsStandAsOnTheCard();
    void typingChangesOneRow();
    void movingKeepsTheRows();
    void droppingTakesTheOthersPlace();
    void addingSelects();
    void twentyAreEnough();

private:
    TemplateEditor m_editor;
    FieldListModel m_model{m_editor};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void tst_FieldListModel::init()
{
    m_editor.open(sample());
}

void tst_FieldListModel::rowsStandAsOnTheCard()
{
    QCOMPARE(keysOf(m_model), (QStringList{u"p"_s, u"s1"_s, u"s2"_s}));
    QCOMPARE(m_model.index(0).data(FieldListModel::LabelRole).toString(), u"p"_s); // no label: the key
}

void tst_FieldListModel::typingChangesOneRow()
{
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_editor.edit(u"Label"_s, {}, [](PassTemplate &value) { value.fields[0].label = u"One"_s; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QVERIFY(reset.isEmpty());
}

void tst_FieldListModel::movingKeepsTheRows()
{
    QSignalSpy moved(&m_model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
    m_model.step(u"s2"_s, -1);
    QCOMPARE(keysOf(m_model), (QStringList{u"p"_s, u"s2"_s, u"s1"_s}));
    QCOMPARE(moved.size(), 1);
    QVERIFY(removed.isEmpty());
    m_editor.undo();
    QCOMPARE(keysOf(m_model), (QStringList{u"p"_s, u"s1"_s, u"s2"_s}));
}

void tst_FieldListModel::droppingTakesTheOthersPlace()
{
    m_model.dropOn(u"p"_s, 2);
    QCOMPARE(keysOf(m_model), (QStringList{u"s1"_s, u"p"_s, u"s2"_s}));
    QCOMPARE(m_editor.value().field(u"p")->slot, FieldSlot::Secondary);
    m_model.dropOn(u"p"_s, 99);
    QCOMPARE(keysOf(m_model), (QStringList{u"s1"_s, u"p"_s, u"s2"_s}));
}

void tst_FieldListModel::addingSelects()
{
    m_model.add(int(FieldSlot::Header));
    QCOMPARE(m_editor.selection(), u"field:field"_s);
    QCOMPARE(keysOf(m_model).first(), u"field"_s);
    m_model.remove(u"field"_s);
    QCOMPARE(m_editor.selection(), u"template"_s);
}

void tst_FieldListModel::twentyAreEnough()
{
    for (int i = 0; i < 30; ++i)
        m_model.add(int(FieldSlot::Back));
    QCOMPARE(m_model.rowCount(), 20);
    QVERIFY(!m_model.canAdd());
}

QTEST_GUILESS_MAIN(tst_FieldListModel)
#include "tst_fieldlistmodel.moc"
