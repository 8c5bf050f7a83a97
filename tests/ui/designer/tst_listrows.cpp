// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/designer.h"
#include "support/designerdesk.h"
#include "support/samplerows.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;

issuance::CheckedFilePtr listOf(const PassTemplate &value)
{
    const auto file =
        issuance::CsvFile::fromBytes("Email\na@b.example\nsomebody@long.example\n", u"a.csv"_s).value();
    const auto mapping = csv::guessMapping(csv::profileColumns(file->sheet()), value.fields).mapping;
    return issuance::checkFile(file, mapping, value).value();
}

} // namespace

/// Which template the rows of a list count for.
class TestListRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyCountForTheTemplateTheyWereCheckedFor();
    void ofADraftNoneCount();

private:
    void publishNew()
    {
        m_desk.designer().library()->create(int(PassKind::Loyalty));
        editor().edit(u"Content"_s, {}, [](PassTemplate &value) {
            value.barcode = Barcode{BarcodeFormat::Qr, u"{holder.email}"_s};
        });
        QSignalSpy published(desk(), &TemplateDesk::published);
        desk()->publish();
        QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    }
    [[nodiscard]] TemplateDesk *desk() { return m_desk.designer().desk(); }
    [[nodiscard]] TemplateEditor &editor() { return *m_desk.designer().editor(); }
    [[nodiscard]] CodeMeasure &measure() { return *m_desk.designer().measure(); }
    [[nodiscard]] bool isOfTheList()
    {
        if (!QTest::qWaitFor([this] { return !measure().isMeasuring(); }, patience))
            qFatal("the list was not read");
        return measure().lengthText().contains(u"row 3 of the last list"_s);
    }
    /// What the cards are tried with after the empty record.
    [[nodiscard]] QString firstCase()
    {
        auto *stress = m_desk.designer().stress();
        stress->run();
        stress->pause();
        stress->next();
        const auto said = stress->caseText();
        stress->end();
        return said;
    }

    test::DesignerDesk m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestListRows::init()
{
    QLocale::setDefault(QLocale::c());
    m_desk.close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk.open(m_folder->path());
}

void TestListRows::theyCountForTheTemplateTheyWereCheckedFor()
{
    publishNew();
    const auto mine = desk()->draft();
    m_desk.designer().takeList(listOf(mine.value), mine.templateId);
    m_desk.designer().takeHardestRows({test::stressRow(7, u"Gold"_s)}, mine.templateId);
    QVERIFY(isOfTheList());
    QCOMPARE(firstCase(), u"Row 7 of the last list"_s);
    publishNew();
    QVERIFY(desk()->draft().templateId != mine.templateId);
    QVERIFY(!isOfTheList());
    QVERIFY(!firstCase().startsWith(u"Row 7"_s));
    desk()->open(mine);
    QVERIFY(isOfTheList());
    QCOMPARE(firstCase(), u"Row 7 of the last list"_s);
    m_desk.designer().takeList({}, mine.templateId);
    QVERIFY(!isOfTheList());
}

void TestListRows::ofADraftNoneCount()
{
    m_desk.designer().library()->create(int(PassKind::Loyalty));
    m_desk.designer().takeList(listOf(editor().value()), {});
    QVERIFY(!isOfTheList());
}

QTEST_MAIN(TestListRows)
#include "tst_listrows.moc"
