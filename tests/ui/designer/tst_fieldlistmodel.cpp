// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldlistmodel.h"
#include "designer/templateedits.h"
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
    void neighboursStayWithinTheList();
    void fatesAreNotedAtTheirRows();
    void addingSelects();
    void aNewOneIsSeenWithEachRecord();
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
    m_editor.edit(u"Move"_s, {}, [](PassTemplate &value) { stepField(value, u"s2"_s, -1); });
    QCOMPARE(keysOf(m_model), (QStringList{u"p"_s, u"s2"_s, u"s1"_s}));
    QCOMPARE(moved.size(), 1);
    QVERIFY(removed.isEmpty());
    m_editor.undo();
    QCOMPARE(keysOf(m_model), (QStringList{u"p"_s, u"s1"_s, u"s2"_s}));
}

void tst_FieldListModel::neighboursStayWithinTheList()
{
    QCOMPARE(m_model.neighbourOf(u"p"_s, 1), u"s1"_s);
    QCOMPARE(m_model.neighbourOf(u"p"_s, -1), u"p"_s);
    QCOMPARE(m_model.neighbourOf(u"s2"_s, 1), u"s2"_s);
    QCOMPARE(m_model.neighbourOf(u"gone"_s, 1), QString());
}

void tst_FieldListModel::fatesAreNotedAtTheirRows()
{
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_editor.select(u"field:s1"_s);
    m_model.setFates({{u"s1"_s, {u"No room."_s, u"In the details."_s}}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_model.index(1).data(FieldListModel::NoteRole).toString(), u"No room. In the details."_s);
    QCOMPARE(m_model.selectedNote(), u"No room. In the details."_s);
    m_model.setFates({});
    QVERIFY(m_model.selectedNote().isEmpty());
}

void tst_FieldListModel::addingSelects()
{
    m_model.add(int(FieldSlot::Header));
    QCOMPARE(m_editor.selection(), u"field:field"_s);
    QCOMPARE(keysOf(m_model).first(), u"field"_s);
    QCOMPARE(m_model.firstKey(), u"field"_s);
}

void tst_FieldListModel::aNewOneIsSeenWithEachRecord()
{
    auto value = m_editor.value();
    value.studio.samples = {Record{{u"a@example.com"_s, u"Ann"_s}, {}}, Record{{u"b@example.com"_s, {}}, {}}};
    m_editor.open(value);
    m_model.add(int(FieldSlot::Back));
    m_model.add(int(FieldSlot::Back));
    const auto *field = m_editor.value().field(u"field_2");
    QVERIFY(field);
    QCOMPARE(field->label, u"Field 2"_s);
    QCOMPARE(field->format.sample, u"Value"_s);
    QVERIFY(field->value.isEmpty()); // passes have none before somebody says so
    for (const auto &sample : m_editor.value().studio.samples)
        QCOMPARE(sample.fields.value(u"field_2"_s), u"Value"_s);
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
