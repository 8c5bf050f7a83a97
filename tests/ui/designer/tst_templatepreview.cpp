// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatepreview.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Which surfaces are made of a template, and what the ways to look at it change.
class tst_TemplatePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheFronts();
    void theBackIsOneChoiceAway();
    void googlesDetailsAreOneChoiceAway();
    void bothSidesAreSeenTogether();
    void whatIsTypedOnTheBackChangesTheBackAlone();
    void everySurfaceIsDrawn_data();
    void everySurfaceIsDrawn();
    void aLargePhoneHasAWiderCard();
    void problemsStayTheSame_data();
    void problemsStayTheSame();
    void textsComeInTheChosenLanguage();
    void arabicIsReadFromTheRight();
    void whatNoLongerHoldsIsFaded_data();
    void whatNoLongerHoldsIsFaded();
    void typingReachesTheSurfaceThatIsSeen();
    void saysWhatIsIssued();
    void aRelativeDateIsSeenFromAMoment_data();
    void aRelativeDateIsSeenFromAMoment();
    void aTriedRecordIsSeenFromTheSamplesMoment();
    void timesAreSeenInTheTimeZone();
    void theLockScreenTellsWhatIsChosen();
    void theLockScreenTellsOfTheSelectedField();
    void googleTellsOfTheSameChange_data();
    void googleTellsOfTheSameChange();
    void theSaveLinkIsLinted();
    void othersAreLintedAsTheCardsAreDrawn();

private:
    [[nodiscard]] QSet<QString> problems()
    {
        QSet<QString> ids;
        auto &model = *m_desk.preview().problems();
        for (int i = 0; i < model.count(); ++i)
            ids.insert(model.index(i).data(ProblemModel::RuleRole).toString());
        return ids;
    }
    void changeTemplate(const std::function<void(PassTemplate &)> &change)
    {
        m_desk.editor().edit(u"Change"_s, {}, change);
    }
    void showLockScreen()
    {
        options().setAppleSurface(int(options().appleSurfaceNames().indexOf(u"Lock screen"_s)));
    }
    [[nodiscard]] ViewOptions &options() { return *m_desk.preview().options(); }
    [[nodiscard]] double codeOpacity(CardFace &face)
    {
        const auto *code = face.scene().element(u"barcode");
        return code ? std::get<scene::Modules>(code->shape).opacity : 0;
    }

    test::PreviewDesk m_desk;
};

namespace {

PassTemplate sample()
{
    auto value = test::guideTemplate();
    value.fields.append(test::makeField("terms", "Terms", "Points end.", FieldSlot::Back));
    value.studio.samples = {test::guideRecord().record};
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Stufe"_s}, {u"Platinum"_s, u"Platin"_s}};
    value.studio.translations[u"ar"_s] = {{u"Tier"_s, u"الفئة"_s}};
    return value;
}

} // namespace

void tst_TemplatePreview::init()
{
    m_desk.renew();
    m_desk.editor().open(sample());
}

void tst_TemplatePreview::showsTheFronts()
{
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Tier: Platinum"_s));
    QVERIFY(m_desk.preview().google()->spoken().contains(u"Platinum"_s));
    QVERIFY(!m_desk.preview().apple()->spoken().contains(u"Points end."_s));
}

void tst_TemplatePreview::theBackIsOneChoiceAway()
{
    options().setAppleSurface(1);
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Terms: Points end."_s));
    QVERIFY(m_desk.preview().google()->spoken().contains(u"Platinum"_s)); // the other wallet stays
    const auto light = m_desk.preview().apple()->scene().background;
    options().setDark(true);
    QVERIFY(m_desk.preview().apple()->scene().background != light);
}

void tst_TemplatePreview::googlesDetailsAreOneChoiceAway()
{
    QVERIFY(!m_desk.preview().google()->spoken().contains(u"Points end."_s));
    options().setGoogleSurface(1);
    QVERIFY(m_desk.preview().google()->spoken().contains(u"Points end."_s));
    const auto light = m_desk.preview().google()->scene().background;
    options().setDark(true);
    QVERIFY(m_desk.preview().google()->scene().background != light);
}

void tst_TemplatePreview::bothSidesAreSeenTogether()
{
    auto &preview = m_desk.preview();
    QVERIFY(preview.appleFaces().last()->isEmpty() && preview.googleFaces().last()->isEmpty());
    options().setAppleSurface(2);
    options().setBeside(true);
    for (const auto &faces : {preview.appleFaces(), preview.googleFaces()}) {
        QCOMPARE(faces.size(), 2);
        QCOMPARE(faces.first()->surface(), scene::Surface::Front);
        QVERIFY(faces.first()->spoken().contains(u"Platinum"_s));
        QVERIFY2(faces.last()->spoken().contains(u"Points end."_s), qPrintable(faces.last()->spoken()));
    }
    QCOMPARE(preview.appleFaces().last()->surfaceName(), u"Back"_s);
    QCOMPARE(preview.googleFaces().last()->surfaceName(), u"Details"_s);

    options().setAppleChoice(1); // of those that are not the front
    QCOMPARE(preview.appleFaces().last()->surface(), scene::Surface::LockScreen);
    QCOMPARE(preview.apple()->surface(), scene::Surface::Front);

    options().setBeside(false);
    QCOMPARE(preview.apple()->surface(), scene::Surface::LockScreen); // as it was
    QVERIFY(preview.appleFaces().last()->isEmpty());
}

void tst_TemplatePreview::whatIsTypedOnTheBackChangesTheBackAlone()
{
    options().setBeside(true);
    auto &preview = m_desk.preview();
    QSignalSpy fronts(preview.apple(), &CardFace::changed);
    QSignalSpy backs(preview.appleFaces().last(), &CardFace::changed);
    QSignalSpy details(preview.googleFaces().last(), &CardFace::changed);
    changeTemplate([](PassTemplate &value) { value.fields.last().value = u"Points stay."_s; });
    QCOMPARE(fronts.size(), 0);
    QCOMPARE(backs.size(), 1);
    QCOMPARE(details.size(), 1);
    QVERIFY(preview.appleFaces().last()->spoken().contains(u"Terms: Points stay."_s));
}

void tst_TemplatePreview::everySurfaceIsDrawn_data()
{
    QTest::addColumn<bool>("isApple");
    QTest::addColumn<int>("surface");
    const ViewOptions options;
    for (int i = 0; i < options.appleSurfaceNames().size(); ++i)
        QTest::addRow("Apple, %s", qPrintable(options.appleSurfaceNames().at(i))) << true << i;
    for (int i = 0; i < options.googleSurfaceNames().size(); ++i)
        QTest::addRow("Google, %s", qPrintable(options.googleSurfaceNames().at(i))) << false << i;
}

void tst_TemplatePreview::everySurfaceIsDrawn()
{
    QFETCH(const bool, isApple);
    QFETCH(const int, surface);
    auto &face = isApple ? *m_desk.preview().apple() : *m_desk.preview().google();
    const auto other = (isApple ? m_desk.preview().google() : m_desk.preview().apple())->scene();

    isApple ? options().setAppleSurface(surface) : options().setGoogleSurface(surface);

    QVERIFY(!face.isEmpty());
    QVERIFY(face.items()->count() > 0);
    QVERIFY(!face.mark().isEmpty());
    QVERIFY((isApple ? m_desk.preview().google() : m_desk.preview().apple())->scene() == other);
}

void tst_TemplatePreview::aLargePhoneHasAWiderCard()
{
    const auto apple = m_desk.preview().apple()->pointWidth();
    const auto google = m_desk.preview().google()->pointWidth();
    options().setPhone(2);
    QVERIFY(m_desk.preview().apple()->pointWidth() > apple);
    QVERIFY(m_desk.preview().google()->pointWidth() > google);
}

void tst_TemplatePreview::problemsStayTheSame_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("phone");
    QTest::addColumn<int>("surface");
    QTest::newRow("expired") << int(ViewOptions::Expired) << 1 << 0;
    QTest::newRow("on a small phone") << int(ViewOptions::Valid) << 0 << 0;
    QTest::newRow("on the back") << int(ViewOptions::Valid) << 1 << 1;
}

void tst_TemplatePreview::problemsStayTheSame()
{
    QFETCH(const int, state);
    QFETCH(const int, phone);
    QFETCH(const int, surface);
    const auto before = m_desk.preview().problems()->count();
    QSignalSpy reset(m_desk.preview().problems(), &ProblemModel::modelReset);

    options().setState(state);
    options().setPhone(phone);
    options().setAppleSurface(surface);

    QCOMPARE(m_desk.preview().problems()->count(), before);
    QCOMPARE(reset.size(), 0);
}

void tst_TemplatePreview::textsComeInTheChosenLanguage()
{
    QCOMPARE(options().languageNames().size(), 3);
    options().setLanguage(2); // ar, de
    QVERIFY2(m_desk.preview().apple()->spoken().contains(u"Stufe: Platin"_s),
             qPrintable(m_desk.preview().apple()->spoken()));
    QVERIFY(m_desk.preview().google()->spoken().contains(u"Platin"_s));
    m_desk.editor().edit(u"Forget"_s, {}, [](PassTemplate &value) { value.studio.translations.clear(); });
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Tier: Platinum"_s));
}

void tst_TemplatePreview::arabicIsReadFromTheRight()
{
    options().setLanguage(1);
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"الفئة: Platinum"_s));
}

void tst_TemplatePreview::whatNoLongerHoldsIsFaded_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("expired") << int(ViewOptions::Expired);
    QTest::newRow("revoked") << int(ViewOptions::Revoked);
}

void tst_TemplatePreview::whatNoLongerHoldsIsFaded()
{
    QFETCH(const int, state);
    QCOMPARE(codeOpacity(*m_desk.preview().apple()), 1.0);

    options().setState(state);

    QVERIFY(codeOpacity(*m_desk.preview().apple()) < 1);
    options().reset();
    QCOMPARE(codeOpacity(*m_desk.preview().apple()), 1.0);
}

void tst_TemplatePreview::typingReachesTheSurfaceThatIsSeen()
{
    options().setAppleSurface(1);
    m_desk.editor().edit(u"Type"_s, {},
                         [](PassTemplate &value) { value.fields.last().value = u"Points stay."_s; });
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Points stay."_s));
}

void tst_TemplatePreview::saysWhatIsIssued()
{
    QCOMPARE(m_desk.preview().issued().record.holder.name, u"Jane Doe"_s);
    QCOMPARE(m_desk.preview().issued().record.fields.value(u"tier"_s), u"Platinum"_s);
    m_desk.preview().setSample(0);
    QVERIFY(!m_desk.preview().issued().record.fields.contains(u"tier"_s));
}

void tst_TemplatePreview::aRelativeDateIsSeenFromAMoment_data()
{
    QTest::addColumn<int>("moment");
    QTest::addColumn<QString>("words");
    QTest::newRow("at first") << 0 << u"in 2 days"_s;
    QTest::newRow("on the day") << 1 << u"in 3 hours"_s;
    QTest::newRow("when it is over") << 2 << u"2 days ago"_s;
}

void tst_TemplatePreview::aRelativeDateIsSeenFromAMoment()
{
    QFETCH(const int, moment);
    QFETCH(const QString, words);
    QVERIFY(options().momentNames().isEmpty());
    changeTemplate([](PassTemplate &value) {
        auto field = test::makeField("ends", "Ends", "2031-05-01T10:00:00Z", FieldSlot::Auxiliary);
        field.format.type = ValueType::RelativeDate;
        value.fields.append(field);
    });
    options().setMoment(moment);
    QVERIFY2(m_desk.preview().apple()->spoken().contains(words),
             qPrintable(m_desk.preview().apple()->spoken()));
}

void tst_TemplatePreview::aTriedRecordIsSeenFromTheSamplesMoment()
{
    changeTemplate([](PassTemplate &value) {
        auto field = test::makeField("ends", "Ends", "2031-05-01T10:00:00Z", FieldSlot::Auxiliary);
        field.format.type = ValueType::RelativeDate;
        value.fields.append(field);
    });
    QSignalSpy viewed(&m_desk.preview(), &TemplatePreview::viewChanged);
    auto record = m_desk.preview().issued().record;
    record.fields[u"ends"_s] = u"2031-05-08T10:00:00Z"_s;
    m_desk.preview().tryOut(record);
    QVERIFY2(m_desk.preview().apple()->spoken().contains(u"in 9 days"_s),
             qPrintable(m_desk.preview().apple()->spoken()));
    QCOMPARE(viewed.size(), 0);
}

void tst_TemplatePreview::timesAreSeenInTheTimeZone()
{
    changeTemplate([](PassTemplate &value) {
        auto field = test::makeField("doors", "Doors", "2031-05-01T10:15:00Z", FieldSlot::Auxiliary);
        field.format.type = ValueType::Date;
        field.format.dateStyle = DateStyle::None;
        field.format.timeStyle = DateStyle::Short;
        value.fields.append(field);
    });
    QVERIFY2(m_desk.preview().apple()->spoken().contains(u"10:15"_s),
             qPrintable(m_desk.preview().apple()->spoken()));
    const auto tokyo = options().timeZoneNames().filter(u"Tokyo"_s).value(0);
    options().setTimeZone(int(options().timeZoneNames().indexOf(tokyo)));
    QVERIFY2(m_desk.preview().apple()->spoken().contains(u"7:15"_s),
             qPrintable(m_desk.preview().apple()->spoken()));
}

void tst_TemplatePreview::theLockScreenTellsWhatIsChosen()
{
    changeTemplate([](PassTemplate &value) { value.fields[0].format.changeMessage = u"Now %@!"_s; });
    showLockScreen();
    auto &choice = *m_desk.preview().eventChoice();
    QCOMPARE(choice.names(), (QStringList{u"Nearby"_s, u"Tier changes"_s}));
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Welcome to the Resort."_s));
    choice.setCurrent(1);
    QVERIFY2(m_desk.preview().apple()->spoken().contains(u"Now Platinum!"_s),
             qPrintable(m_desk.preview().apple()->spoken()));
    // Another template begins with its place again.
    m_desk.editor().open(sample());
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Welcome to the Resort."_s));
}

void tst_TemplatePreview::theLockScreenTellsOfTheSelectedField()
{
    changeTemplate([](PassTemplate &value) {
        value.fields[0].format.changeMessage = u"Now %@!"_s;
        value.fields[1].format.changeMessage = u"You have %@."_s;
    });
    showLockScreen();
    m_desk.editor().select(u"field:points"_s);
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"You have"_s));
    m_desk.editor().select(u"field:member_since"_s); // it changes silently
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"You have"_s));
    m_desk.preview().eventChoice()->setCurrent(0);
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Welcome to the Resort."_s));
}

void tst_TemplatePreview::googleTellsOfTheSameChange_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("words");
    QTest::newRow("nearby, there is no message") << 0 << 0 << QString();
    QTest::newRow("a change") << 0 << 1 << u"Now Platinum!"_s;
    QTest::newRow("in another language") << 2 << 1 << u"Jetzt Platinum!"_s;
}

void tst_TemplatePreview::googleTellsOfTheSameChange()
{
    QFETCH(const int, language);
    QFETCH(const int, event);
    QFETCH(const QString, words);
    changeTemplate([](PassTemplate &value) {
        value.fields[0].format.changeMessage = u"Now %@!"_s;
        value.studio.translations[u"de"_s].insert(u"Now %@!"_s, u"Jetzt %@!"_s);
    });
    options().setLanguage(language);
    options().setGoogleSurface(1);
    m_desk.preview().eventChoice()->setCurrent(event);
    const auto spoken = m_desk.preview().google()->spoken();
    QVERIFY2(words.isEmpty() ? !spoken.contains(u"Platinum!"_s) : spoken.contains(words), qPrintable(spoken));
}

void tst_TemplatePreview::theSaveLinkIsLinted()
{
    changeTemplate([](PassTemplate &value) {
        value.fields = {value.fields.last()};
        value.locations.clear();
        value.studio.translations.clear();
    });
    QVERIFY(!problems().contains(u"G11"_s));
    changeTemplate([](PassTemplate &value) { value.fields.last().value = u"a term "_s.repeated(70); });
    QVERIFY2(problems().contains(u"G11"_s), "a save link of more than 1,800 characters");
}

void tst_TemplatePreview::othersAreLintedAsTheCardsAreDrawn()
{
    QSignalSpy viewed(&m_desk.preview(), &TemplatePreview::viewChanged);
    options().setPhone(2);
    options().setLanguage(2);
    QCOMPARE(viewed.size(), 2);
    const auto setting = m_desk.preview().setting();
    QCOMPARE(setting.appleOptions.deviceWidth, options().deviceWidth());
    QCOMPARE(setting.appleOptions.locale.language(), QLocale::German);
    QCOMPARE(setting.googleOptions.width, m_desk.preview().google()->pointWidth());
    QCOMPARE(setting.googleOptions.locale.language(), QLocale::German);
}

QTEST_MAIN(tst_TemplatePreview)
#include "tst_templatepreview.moc"
