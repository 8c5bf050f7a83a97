// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/stressrun.h"
#include "support/previewdesk.h"
#include "support/samplerows.h"
#include "support/sampletemplates.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::stressRow;

class TestStressRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsFromNothingToTheFirstBreak();
    void goesOnBehindABreak();
    void stepsByHand();
    void endingShowsTheSampleAgain();
    void anEditIsTriedAtOnce();
    void aWiderPhoneIsTriedAtOnce();
    void anotherTemplateEndsIt();

private:
    /// How long a tier has to be to break on the phone that is chosen.
    [[nodiscard]] qsizetype shortestBreak() const
    {
        bulk::RowLint lint(std::make_shared<const bulk::Setting>(m_desk.preview().setting()));
        qsizetype length = 1;
        while (length < 200 && !bulk::breakOf(lint, stressRow(1, QString(length, u'W')).record))
            ++length;
        return length;
    }

    void runUntilItStops()
    {
        m_run->run();
        for (int i = 0; i < 100 && m_run->isRunning(); ++i)
            m_run->advance();
    }

    test::PreviewDesk m_desk;
    std::unique_ptr<StressRun> m_run;
};

void TestStressRun::init()
{
    m_run.reset();
    m_desk.renew();
    m_run = std::make_unique<StressRun>(m_desk.editor(), m_desk.preview());
    m_run->run(); // nothing is on the desk
    QVERIFY(!m_run->isOn());
    m_desk.editor().open(test::guideTemplate());
    m_run->setRows({stressRow(7, u"Gold"_s), stressRow(3, u"Ehrenvorsitzender"_s.repeated(4)),
                    stressRow(9, u"Silver"_s)});
}

void TestStressRun::runsFromNothingToTheFirstBreak()
{
    m_run->run();
    QVERIFY(m_run->isOn() && m_run->isRunning() && m_run->isFirst());
    QCOMPARE(m_run->caseText(), u"Nothing filled in"_s);
    QVERIFY(!m_desk.preview().apple()->spoken().contains(u"Gold"_s));
    m_run->advance();
    QCOMPARE(m_run->caseText(), u"Row 7 of the last list"_s);
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Gold"_s));
    m_run->advance();
    QVERIFY(m_run->isBroken() && !m_run->isRunning());
    QCOMPARE(m_run->caseText(), u"Row 3 of the last list"_s);
    QVERIFY2(m_run->verdict().contains(u"Tier"_s), qPrintable(m_run->verdict()));
    QVERIFY(!m_run->advice().isEmpty());
}

void TestStressRun::goesOnBehindABreak()
{
    runUntilItStops();
    const auto first = m_run->caseText();
    runUntilItStops();
    QVERIFY(m_run->caseText() != first);
    for (int i = 0; i < 50 && !m_run->isLast(); ++i)
        runUntilItStops();
    QVERIFY(m_run->isLast() && !m_run->isRunning());
    m_run->run(); // once more, from the beginning
    QVERIFY(m_run->isFirst());
}

void TestStressRun::stepsByHand()
{
    m_run->next();
    QVERIFY(!m_run->isOn());
    m_run->run();
    m_run->next();
    QVERIFY(!m_run->isRunning());
    QCOMPARE(m_run->caseText(), u"Row 7 of the last list"_s);
    m_run->previous();
    m_run->previous(); // nothing before the first
    QCOMPARE(m_run->caseText(), u"Nothing filled in"_s);
    QVERIFY(m_run->placeText().startsWith(u"1 "_s));
}

void TestStressRun::endingShowsTheSampleAgain()
{
    const auto before = m_desk.preview().apple()->spoken();
    runUntilItStops();
    QVERIFY(m_desk.preview().apple()->spoken() != before);
    QSignalSpy changed(m_run.get(), &StressRun::changed);
    m_run->end();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_run->isOn() && !m_run->isBroken());
    QVERIFY(m_run->caseText().isEmpty() && m_run->verdict().isEmpty());
    QCOMPARE(m_desk.preview().apple()->spoken(), before);
}

void TestStressRun::anEditIsTriedAtOnce()
{
    runUntilItStops();
    QVERIFY(m_run->isBroken());
    const auto at = m_run->placeText();
    // On the back there is room for everything.
    m_desk.editor().edit(u"Move"_s, {}, [](PassTemplate &value) { value.fields[0].slot = FieldSlot::Back; });
    QVERIFY(!m_run->isBroken());
    QCOMPARE(m_run->placeText(), at);
}

void TestStressRun::aWiderPhoneIsTriedAtOnce()
{
    auto &options = *m_desk.preview().options();
    const int small = 0;
    const int large = 2;
    options.setPhone(large);
    const auto onLarge = shortestBreak();
    options.setPhone(small);
    const auto onSmall = shortestBreak();
    QVERIFY2(onSmall < onLarge && onLarge < 200, qPrintable(u"%1 %2"_s.arg(onSmall).arg(onLarge)));

    m_run->setRows({stressRow(5, QString(onSmall, u'W'))});
    runUntilItStops();
    QVERIFY(m_run->isBroken());
    QCOMPARE(m_run->caseText(), u"Row 5 of the last list"_s);
    options.setPhone(large);
    QVERIFY2(!m_run->isBroken(), qPrintable(m_run->verdict()));
    QCOMPARE(m_run->caseText(), u"Row 5 of the last list"_s);
    options.setPhone(small);
    QVERIFY(m_run->isBroken());
}

void TestStressRun::anotherTemplateEndsIt()
{
    runUntilItStops();
    m_desk.editor().open(test::smallTemplate());
    QVERIFY(!m_run->isOn());
}

QTEST_MAIN(TestStressRun)
#include "tst_stressrun.moc"
