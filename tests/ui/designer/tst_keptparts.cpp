// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"
#include "support/foreigndesk.h"
#include "support/sampletemplates.h"

#include <QtCore/qdir.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::ForeignDesk;

namespace {

constexpr int patience = 30'000;
const auto id = u"tpl_first"_s;

/// Has something in every place that no service has a member for.
PassTemplate full()
{
    auto value = test::guideTemplate();
    value.brand.label = Colour(0xCC, 0xDD, 0xEE);
    value.brand.logoText = u"Acme"_s;
    value.fields[0].format.changeMessage = u"Now %@"_s;
    value.fields[1].slot = FieldSlot::Header;
    value.fields[2].slot = FieldSlot::Back;
    value.fields[2].format.type = ValueType::Date;
    value.studio.images[ImageSlot::Strip] = {.sha256 = QString(64, u'a'), .crop = {0, 0.25, 1, 0.5}};
    value.studio.barcodeAltText = u"Show this"_s;
    value.studio.barcodeFallbacks = {BarcodeFormat::Aztec};
    value.studio.googleRows = {{u"tier"_s, u"points"_s}};
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Stufe"_s}};
    value.studio.samples = {{.holder = {u"jane@example.com"_s, {}}, .fields = {{u"tier"_s, u"Platinum"_s}}}};
    value.studio.notes = u"For the launch"_s;
    return value;
}

} // namespace

/// What a service has no member for stays on this computer when it was published.
class tst_KeptParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsLost_data();
    void nothingIsLost();
    void theyAreOfOneProfile();
    void whatSomebodyElsePublishedWins();
    void theOtherVersionHasThem();
    void theyAreOnTheDiskBeforeTheDraftGoes();
    void nothingIsKeptOfWhatTheServiceHasWhole();
    void aBrokenFileIsLeftAlone();

private:
    /// As a new template; the answer is that of a service that drops what it does not know.
    void publish(const PassTemplate &value);
    void open(const PassTemplate &there, int version);
    [[nodiscard]] QStringList keptFiles() const
    {
        return QDir(m_desk->folder() + "/published"_L1).entryList({u"*.draft"_s}, QDir::Files);
    }

    std::unique_ptr<ForeignDesk> m_desk;
};

void tst_KeptParts::init()
{
    m_desk = std::make_unique<ForeignDesk>();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk().isReady(), patience);
}

void tst_KeptParts::publish(const PassTemplate &value)
{
    m_desk->desk().openNew(value);
    m_desk->server().script({ForeignDesk::answerOf(id, value, 1), ForeignDesk::listOf({})});
    const QSignalSpy published(&m_desk->desk(), &TemplateDesk::published);
    m_desk->desk().publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->library().isLoading(), patience);
}

/// From the list, as the library does it.
void tst_KeptParts::open(const PassTemplate &there, int version)
{
    m_desk->server().script({ForeignDesk::listOf({ForeignDesk::documentOf(id, there, version)}),
                             ForeignDesk::answerOf(id, there, version)});
    const QSignalSpy loaded(&m_desk->library(), &TemplateLibrary::loaded);
    m_desk->library().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience);
    const QSignalSpy opened(&m_desk->library(), &TemplateLibrary::opened);
    m_desk->library().open(id);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
}

void tst_KeptParts::nothingIsLost_data()
{
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("opened again") << false;
    QTest::newRow("by the next start of the program") << true;
}

void tst_KeptParts::nothingIsLost()
{
    QFETCH(const bool, isRestarted);
    publish(full());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->drafts().list().isEmpty(), patience);
    QCOMPARE(m_desk->server().received().first().method, "POST"_ba);
    QVERIFY(!m_desk->server().received().first().body.contains("x_studio"));
    if (isRestarted)
        m_desk->restart();
    else
        m_desk->desk().openNew(test::smallTemplate());
    open(full(), 1);
    QCOMPARE(m_desk->editor().value(), full());
    QCOMPARE(m_desk->desk().draft().base, full());
    QVERIFY(!m_desk->desk().isDirty());
    m_desk->library().duplicate(id); // so has its tile them
    auto copy = full();
    copy.name = m_desk->editor().name();
    QCOMPARE(m_desk->editor().value(), copy);
}

void tst_KeptParts::theyAreOfOneProfile()
{
    publish(full());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->drafts().list().isEmpty(), patience);
    m_desk->restart(u"elsewhere"_s);
    open(full(), 1);
    QVERIFY(m_desk->editor().value() != full());
    QVERIFY(m_desk->editor().value().studio == StudioExtras());
    m_desk->restart();
    open(full(), 1);
    QCOMPARE(m_desk->editor().value(), full());
}

void tst_KeptParts::whatSomebodyElsePublishedWins()
{
    publish(full());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->drafts().list().isEmpty(), patience);
    m_desk->restart();
    auto theirs = full();
    theirs.fields[0].label = u"Level"_s;
    theirs.fields[1].slot = FieldSlot::Primary;
    theirs.fields.removeAt(2);
    open(theirs, 2);
    QCOMPARE(m_desk->editor().value(), theirs);
    QVERIFY(!m_desk->desk().isDirty());
}

void tst_KeptParts::theOtherVersionHasThem()
{
    publish(full());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->drafts().list().isEmpty(), patience);
    m_desk->editor().setName(u"Mine"_s);
    auto theirs = full();
    theirs.name = u"Theirs"_s;
    m_desk->server().script({ForeignDesk::answerOf(id, theirs, 2)});
    const QSignalSpy posted(&m_desk->notices(), &Notices::posted);
    const QSignalSpy wanted(&m_desk->desk(), &TemplateDesk::otherWanted);
    m_desk->desk().prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    m_desk->notices().take(posted.last().first().value<Notice>().offer);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<PassTemplate>(), theirs);
    m_desk->desk().discardDraft();
    QCOMPARE(m_desk->editor().value(), theirs);
}

void tst_KeptParts::theyAreOnTheDiskBeforeTheDraftGoes()
{
    // No folder can be made where a file is.
    QVERIFY(settings::writeFile(m_desk->folder() + "/published"_L1, "in the way"_ba));
    const QSignalSpy posted(&m_desk->notices(), &Notices::posted);
    publish(full());
    const auto isTold = [&] {
        return std::ranges::any_of(posted, [](const QVariantList &arguments) {
            const auto notice = arguments.first().value<Notice>();
            return notice.failed && notice.text.contains(u"stays on this computer"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
    QVERIFY(!m_desk->desk().isDirty());
    QCOMPARE(m_desk->drafts().list().size(), 1);
    QCOMPARE(m_desk->drafts().list().first().templateId, TemplateId(id));
    m_desk->restart();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk().isReady(), patience);
    open(full(), 1);
    QCOMPARE(m_desk->editor().value(), full());
}

void tst_KeptParts::nothingIsKeptOfWhatTheServiceHasWhole()
{
    publish(full());
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->drafts().list().isEmpty(), patience);
    const auto plain = test::smallTemplate();
    m_desk->editor().edit(u"All"_s, {}, [&plain](PassTemplate &value) { value = plain; });
    m_desk->server().script({ForeignDesk::answerOf(id, plain, 2), ForeignDesk::listOf({})});
    m_desk->desk().publish();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->desk().isDirty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(keptFiles().isEmpty(), patience);
    QVERIFY(m_desk->drafts().list().isEmpty());
}

void tst_KeptParts::aBrokenFileIsLeftAlone()
{
    publish(full());
    QTRY_COMPARE_WITH_TIMEOUT(keptFiles().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->drafts().list().isEmpty(), patience);
    const auto path = m_desk->folder() + "/published/"_L1 + keptFiles().first();
    QVERIFY(settings::writeFile(path, "{\"version\":1,\"template\":{\"name\":7}}"_ba));
    m_desk->restart();
    open(full(), 1);
    QCOMPARE(m_desk->editor().value().fields.size(), full().fields.size());
    QVERIFY(m_desk->editor().value().studio == StudioExtras());
    QCOMPARE(keptFiles().size(), 1);
}

QTEST_MAIN(tst_KeptParts)
#include "tst_keptparts.moc"
