// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/contactsheet.h"
#include "issuing/sheetcard.h"
#include "issuing/sheetwords.h"
#include "support/drawingtools.h"
#include "support/sampletemplates.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60000;
const auto tooLong = u"Ehrenvorsitzender"_s.repeated(4);

/// `rows` short ones; those named have a tier that is cut off. A blank line in the midst, an address missing
/// at the end.
QByteArray list(int rows, const QSet<int> &longOnes)
{
    QByteArray text = "Email,Name,Tier\n";
    for (int i = 0; i < rows; ++i) {
        text +=
            u"row%1@a.example,Holder,%2\n"_s.arg(i).arg(longOnes.contains(i) ? tooLong : u"Gold"_s).toUtf8();
        if (i == rows / 2)
            text += "\n";
    }
    return text + "nobody,Without an address,Gold\n";
}

issuance::CheckedFilePtr checked(const QByteArray &bytes)
{
    const auto file = issuance::CsvFile::fromBytes(bytes, u"list.csv"_s).value();
    const auto passTemplate = test::guideTemplate();
    const auto guess = csv::guessMapping(csv::profileColumns(file->sheet()), passTemplate.fields);
    return issuance::checkFile(file, guess.mapping, passTemplate).value();
}

} // namespace

class TestContactSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theWorstComeFirst();
    void whatIsInSightStays();
    void sortedAgainTheWorstAreOnTop();
    void theChosenRowIsExplained();
    void closingForgetsEverything();
    void picturesComeAsTheyAreAskedFor();
    void everyStateHasAWord();

private:
    [[nodiscard]] int numberAt(int place) const
    {
        return m_sheet->index(place).data(int(ContactSheet::Role::Number)).toInt();
    }
    [[nodiscard]] QString wordAt(int place) const
    {
        return m_sheet->index(place).data(int(ContactSheet::Role::Word)).toString();
    }
    void openAndWait(const issuance::CheckedFilePtr &file)
    {
        m_sheet->open(file);
        QTRY_VERIFY_WITH_TIMEOUT(m_sheet->isOpen() && !m_sheet->isLinting(), patience);
    }

    test::DrawingTools m_tools;
    std::unique_ptr<ContactSheet> m_sheet;
};

void TestContactSheet::init()
{
    m_sheet = std::make_unique<ContactSheet>(m_tools.drawing(), u"Acme"_s);
}

void TestContactSheet::theWorstComeFirst()
{
    QAbstractItemModelTester tester(m_sheet.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    openAndWait(checked(list(40, {12, 30})));
    QCOMPARE(m_sheet->rowCount(), 41); // without the blank one
    QCOMPARE(numberAt(0), 43);         // no pass can be made of it
    QCOMPARE(wordAt(0), u"Cannot be issued"_s);
    QCOMPARE(numberAt(1), 14); // the header is row 1
    QCOMPARE(numberAt(2), 33); // and one row is blank
    QCOMPARE(wordAt(1), u"Does not fit"_s);
    QCOMPARE(numberAt(3), 2);
    QCOMPARE(m_sheet->share(), 1.0);
    QVERIFY2(m_sheet->countText().startsWith(u"41 cards"_s), qPrintable(m_sheet->countText()));
}

/// More rows than come in the first batch: the last one is bad, and is found when the screen is full already.
void TestContactSheet::whatIsInSightStays()
{
    const auto file = checked(list(6000, {5990}));
    QAbstractItemModelTester tester(m_sheet.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy shown(m_sheet.get(), &QAbstractItemModel::modelReset);
    QSignalSpy moved(m_sheet.get(), &QAbstractItemModel::layoutChanged);
    connect(m_sheet.get(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_sheet->rowCount() > 0)
            m_sheet->look(0, 20);
    });
    openAndWait(file);
    QList<int> before;
    for (int place = 0; place < 20; ++place)
        before.append(numberAt(place));
    QCOMPARE(before.first(), 2); // as in the file: nothing bad was known yet
    QVERIFY(std::ranges::is_sorted(before));
    QCOMPARE(shown.size(), 2); // opened, and first rows
    QCOMPARE(moved.size(), 0);
    QCOMPARE(numberAt(20), 6003); // the worst directly below what is in sight
    QCOMPARE(numberAt(21), 5993);
    QCOMPARE(m_sheet->worseBehind(), 2);
}

void TestContactSheet::sortedAgainTheWorstAreOnTop()
{
    openAndWait(checked(list(6000, {5990})));
    m_sheet->look(0, 20);
    m_sheet->sortAgain();
    QCOMPARE(numberAt(0), 6003);
    QCOMPARE(numberAt(1), 5993);
    QCOMPARE(m_sheet->current(), 0);
    m_sheet->look(0, 20);
    QCOMPARE(m_sheet->worseBehind(), 0);
}

void TestContactSheet::theChosenRowIsExplained()
{
    openAndWait(checked(list(40, {12})));
    QCOMPARE(m_sheet->current(), 0);
    QCOMPARE(m_sheet->currentTitle(), u"Row 43"_s);
    QVERIFY(!m_sheet->currentReason().isEmpty());
    m_sheet->setCurrent(1);
    QCOMPARE(m_sheet->currentTitle(), u"Row 14"_s);
    QVERIFY(m_sheet->currentReason().isEmpty());
    QVERIFY(m_sheet->findings()->count() > 0);
    QVERIFY(m_sheet->cards()->apple()->spoken().contains(tooLong));
    m_sheet->setCurrent(999); // the last one
    QCOMPARE(m_sheet->current(), 40);
}

void TestContactSheet::closingForgetsEverything()
{
    openAndWait(checked(list(40, {})));
    m_sheet->close();
    QVERIFY(!m_sheet->isOpen());
    QCOMPARE(m_sheet->rowCount(), 0);
    QCOMPARE(m_sheet->current(), -1);
    QVERIFY(m_sheet->cards()->isEmpty());
    m_sheet->open({});
    QVERIFY(!m_sheet->isOpen());
}

void TestContactSheet::picturesComeAsTheyAreAskedFor()
{
    openAndWait(checked(list(40, {})));
    auto &pictures = *m_sheet->pictures();
    QSignalSpy arrived(&pictures, &SheetPictures::arrived);
    const SheetPictures::Key apple{2, WalletPlatform::Apple, {180, 260}};
    const SheetPictures::Key google{2, WalletPlatform::Google, {180, 260}};
    QVERIFY(pictures.picture(apple).isNull());
    QVERIFY(pictures.picture(google).isNull());
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, patience);
    QCOMPARE(pictures.picture(apple).width(), 180);
    QVERIFY(pictures.picture(google).height() <= 260);
    QVERIFY(pictures.picture(apple) != pictures.picture(google));
    QSignalSpy forgotten(&pictures, &SheetPictures::forgotten);
    m_sheet->close();
    QCOMPARE(forgotten.size(), 1);
    QVERIFY(pictures.picture(apple).isNull());
}

void TestContactSheet::everyStateHasAWord()
{
    using State = bulk::RowResult::State;
    QVERIFY(wordOf({}).isEmpty() && toneOf({}).isEmpty());
    for (const auto state : {State::Clean, State::Info, State::Warning, State::Error, State::Refused}) {
        QVERIFY(!wordOf({.state = state}).isEmpty());
        QVERIFY(!toneOf({.state = state}).isEmpty());
    }
    QVERIFY(sharedFindingsText({}).isEmpty());
    lint::Finding finding;
    finding.severity = lint::Severity::Error;
    QVERIFY(!sharedFindingsText({finding}).isEmpty());
}

QTEST_MAIN(TestContactSheet)
#include "tst_contactsheet.moc"
