// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"
#include "designer/stressrun.h"
#include "settings/assetstore.h"
#include "support/sampletemplates.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using Kind = bulk::StressCase::Kind;

namespace {

bulk::StressCase row(quint32 number, const QString &tier)
{
    return {Kind::Row, number, {.holder = {u"a@b.example"_s, u"Jane"_s}, .fields = {{u"tier"_s, tier}}}};
}

} // namespace

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
        bulk::RowLint lint(std::make_shared<const bulk::Setting>(m_preview->setting()));
        qsizetype length = 1;
        while (length < 200 && !bulk::breakOf(lint, row(1, QString(length, u'W')).record))
            ++length;
        return length;
    }

    void runUntilItStops()
    {
        m_run->run();
        for (int i = 0; i < 100 && m_run->isRunning(); ++i)
            m_run->advance();
    }

    QTemporaryDir m_folder;
    api::Client m_client{api::Profile{.name = u"Sandbox"_s, .tenantName = u"Acme"_s}, Secret()};
    settings::AssetStore m_assets{m_folder.path()};
    scene::Kit m_kit;
    ArtworkLoader m_artwork{m_assets, m_client};
    std::unique_ptr<TemplateEditor> m_editor;
    std::unique_ptr<TemplatePreview> m_preview;
    std::unique_ptr<StressRun> m_run;
};

void TestStressRun::init()
{
    m_run.reset();
    m_preview.reset();
    m_editor = std::make_unique<TemplateEditor>();
    m_preview = std::make_unique<TemplatePreview>(*m_editor, DrawingKit{m_kit, m_artwork}, u"Acme"_s);
    m_run = std::make_unique<StressRun>(*m_editor, *m_preview);
    m_run->run(); // nothing is on the desk
    QVERIFY(!m_run->isOn());
    m_editor->open(test::guideTemplate());
    m_run->setRows({row(7, u"Gold"_s), row(3, u"Ehrenvorsitzender"_s.repeated(4)), row(9, u"Silver"_s)});
}

void TestStressRun::runsFromNothingToTheFirstBreak()
{
    m_run->run();
    QVERIFY(m_run->isOn() && m_run->isRunning() && m_run->isFirst());
    QCOMPARE(m_run->caseText(), u"Nothing filled in"_s);
    QVERIFY(!m_preview->apple()->spoken().contains(u"Gold"_s));
    m_run->advance();
    QCOMPARE(m_run->caseText(), u"Row 7 of the last list"_s);
    QVERIFY(m_preview->apple()->spoken().contains(u"Gold"_s));
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
    const auto before = m_preview->apple()->spoken();
    runUntilItStops();
    QVERIFY(m_preview->apple()->spoken() != before);
    QSignalSpy changed(m_run.get(), &StressRun::changed);
    m_run->end();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_run->isOn() && !m_run->isBroken());
    QVERIFY(m_run->caseText().isEmpty() && m_run->verdict().isEmpty());
    QCOMPARE(m_preview->apple()->spoken(), before);
}

void TestStressRun::anEditIsTriedAtOnce()
{
    runUntilItStops();
    QVERIFY(m_run->isBroken());
    const auto at = m_run->placeText();
    // On the back there is room for everything.
    m_editor->edit(u"Move"_s, {}, [](PassTemplate &value) { value.fields[0].slot = FieldSlot::Back; });
    QVERIFY(!m_run->isBroken());
    QCOMPARE(m_run->placeText(), at);
}

void TestStressRun::aWiderPhoneIsTriedAtOnce()
{
    auto &options = *m_preview->options();
    const int small = 0;
    const int large = 2;
    options.setPhone(large);
    const auto onLarge = shortestBreak();
    options.setPhone(small);
    const auto onSmall = shortestBreak();
    QVERIFY2(onSmall < onLarge && onLarge < 200, qPrintable(u"%1 %2"_s.arg(onSmall).arg(onLarge)));

    m_run->setRows({row(5, QString(onSmall, u'W'))});
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
    m_editor->open(test::smallTemplate());
    QVERIFY(!m_run->isOn());
}

QTEST_MAIN(TestStressRun)
#include "tst_stressrun.moc"
