// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/passinspector.h"

#include "apple/issue.h"
#include "apple/json.h"
#include "passsamples.h"
#include "support/sampletemplates.h"
#include "template/validation.h"

#include <QtCore/qdir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestPassInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodPass()
    {
        auto inspector = opened(write(u"good.pkpass"_s, guidesPass()));
        QCOMPARE(inspector->problem(), QString());
        QCOMPARE(inspector->fileName(), u"good.pkpass"_s);
        QCOMPARE(inspector->verdictTone(), u"ok"_s);
        QVERIFY(!inspector->face()->isEmpty());
        QVERIFY(inspector->face()->spoken().contains(u"Platinum"_s));
        QCOMPARE(outcomes(*inspector), (QSet<QString>{u"ok"_s}));
        QVERIFY(std::ranges::contains(inspector->facts(), u"Acme Hotels"_s, &InspectedLine::detail));
        QVERIFY(inspector->losses().isEmpty());
    }

    void badOnes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("tone");
        QTest::addColumn<bool>("isDrawn");
        const samples::Issuer stranger;
        QTest::newRow("signed by somebody else")
            << write(u"stranger.pkpass"_s, stranger.build(guidesJson())) << u"error"_s << true;
        QTest::newRow("changed after signing")
            << write(u"changed.pkpass"_s, samples::archiveOf({{u"pass.json"_s, guidesJson()},
                                                              {u"manifest.json"_s, "{}"_ba},
                                                              {u"signature"_s, "x"_ba}}))
            << u"error"_s << true;
        QTest::newRow("no archive") << write(u"text.pkpass"_s, "Hello"_ba) << u"error"_s << false;
        QTest::newRow("a folder, not signed") << makeFolder(guidesJson()) << u"info"_s << true;
        QTest::newRow("a folder with half a pass") << makeFolder("{"_ba) << u"error"_s << false;
    }
    void badOnes()
    {
        QFETCH(QString, path);
        QFETCH(QString, tone);
        QFETCH(bool, isDrawn);
        auto inspector = opened(path);
        QCOMPARE(inspector->problem(), QString());
        QCOMPARE(inspector->verdictTone(), tone);
        QVERIFY(!inspector->verdict().isEmpty());
        QCOMPARE(inspector->verdictDetail().isEmpty(), inspector->checks().isEmpty());
        QCOMPARE(!inspector->face()->isEmpty(), isDrawn);
        QCOMPARE(inspector->canMakeTemplate(), isDrawn);
    }

    /// No judgement where nobody can know.
    void aSignerNobodyKnowsHere()
    {
        auto inspector = opened({write(u"good.pkpass"_s, guidesPass())}, {});
        QCOMPARE(inspector->verdictTone(), u"warning"_s);
        QVERIFY2(inspector->verdict().contains(u"who signed"_s), qPrintable(inspector->verdict()));
        QVERIFY(!outcomes(*inspector).contains(u"error"_s));
        QVERIFY(inspector->verdictDetail().isEmpty());
    }

    void whatHasEndedSaysSo_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("ended");
        QTest::newRow("valid") << ""_ba << QString();
        QTest::newRow("valid for long") << R"("expirationDate":"2199-01-01T00:00:00Z",)"_ba << QString();
        QTest::newRow("expired") << R"("expirationDate":"2001-02-03T04:05:00+01:00",)"_ba << u"Expired on"_s;
        QTest::newRow("revoked") << R"("voided":true,)"_ba << u"Revoked"_s;
        QTest::newRow("revoked after it had expired")
            << R"("expirationDate":"2001-02-03T04:05:00+01:00","voided":true,)"_ba << u"Revoked"_s;
    }
    void whatHasEndedSaysSo()
    {
        QFETCH(QByteArray, member);
        QFETCH(QString, ended);
        auto json = guidesJson();
        json.insert(1, member);
        auto inspector = opened(write(u"ended.pkpass"_s, m_issuer.build(json)));
        QVERIFY2(inspector->ended().startsWith(ended), qPrintable(inspector->ended()));
        QCOMPARE(inspector->ended().isEmpty(), ended.isEmpty());
        QCOMPARE(inspector->endedDetail().isEmpty(), ended.isEmpty());
        QCOMPARE(inspector->verdictTone(), ended.isEmpty() ? u"ok"_s : u"warning"_s);
        QCOMPARE(inspector->verdict().contains(u"no longer valid"_s), !ended.isEmpty());
        // A file that no wallet takes says it as well.
        auto unsigned_ = opened(makeFolder(json));
        QCOMPARE(unsigned_->ended(), inspector->ended());
        QCOMPARE(unsigned_->verdictTone(), u"info"_s);
    }

    void severalAtOnce()
    {
        const auto other = m_issuer.build();
        auto inspector = opened(write(
            u"both.pkpasses"_s, samples::archiveOf({{u"a.pkpass"_s, guidesPass()}, {u"b.pkpass"_s, other}})));
        QCOMPARE(inspector->passNames(), (QStringList{u"a.pkpass"_s, u"b.pkpass"_s}));
        const auto first = inspector->face()->spoken();
        inspector->setCurrent(1);
        QVERIFY(inspector->face()->spoken() != first);
        inspector->setCurrent(7);
        QCOMPARE(inspector->current(), 1);
    }

    /// What is wrong with the bundle stands once, among the checks.
    void aBundleThatSafariRefuses()
    {
        auto inspector =
            opened(write(u"odd.pkpasses"_s,
                         samples::archiveOf({{u"a.pkpass"_s, guidesPass()}, {u"readme.txt"_s, "x"_ba}})));
        const auto isOfBundle = [](const InspectedLine &line) { return line.id == "Z16"_L1; };
        QCOMPARE(std::ranges::count_if(inspector->checks(), isOfBundle), 1);
        QCOMPARE(std::ranges::count_if(inspector->findings(), isOfBundle), 0);
    }

    void severalFiles_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("fileName");
        QDir(m_folder.path()).mkpath(u"mail/inner.pass"_s);
        QDir(m_folder.path()).mkpath(u"c"_s);
        QDir(m_folder.path()).mkpath(u"d"_s);
        const auto a = write(u"mail/a.pkpass"_s, guidesPass());
        const auto b = write(u"mail/b.pkpass"_s, m_issuer.build());
        (void)write(u"mail/inner.pass/pass.json"_s, guidesJson());
        (void)write(u"mail/notes.txt"_s, "Hello"_ba);
        (void)write(u"mail/loyalty.passtpl"_s, "{}"_ba);
        const auto none = m_folder.filePath(u"none.pkpass"_s);
        QTest::newRow("two dropped") << QStringList{a, b} << QStringList{u"a.pkpass"_s, u"b.pkpass"_s}
                                     << u"a.pkpass and 1 more"_s;
        QTest::newRow("a folder of passes")
            << QStringList{m_folder.filePath(u"mail"_s)}
            << QStringList{u"a.pkpass"_s, u"b.pkpass"_s, u"inner.pass"_s} << u"mail"_s;
        (void)write(u"c/a.pkpass"_s, guidesPass());
        (void)write(u"d/a.pkpass"_s, guidesPass());
        QTest::newRow("of one name") << QStringList{m_folder.filePath(u"c"_s), m_folder.filePath(u"d"_s), b}
                                     << QStringList{u"c/a.pkpass"_s, u"d/a.pkpass"_s, u"b.pkpass"_s}
                                     << u"c and 2 more"_s;
        QTest::newRow("a name with a number in it")
            << QStringList{write(u"Ticket%2C.pkpass"_s, guidesPass()), b}
            << QStringList{u"Ticket%2C.pkpass"_s, u"b.pkpass"_s} << u"Ticket%2C.pkpass and 1 more"_s;
        QTest::newRow("one that is not there")
            << QStringList{none, b} << QStringList{u"none.pkpass"_s, u"b.pkpass"_s}
            << u"none.pkpass and 1 more"_s;
    }
    void severalFiles()
    {
        QFETCH(QStringList, paths);
        QFETCH(QStringList, names);
        auto inspector = opened(paths);
        QCOMPARE(inspector->problem(), QString());
        QCOMPARE(inspector->passNames(), names);
        QTEST(inspector->fileName(), "fileName");
        inspector->setCurrent(1);
        QVERIFY(!inspector->face()->isEmpty());
        QCOMPARE(inspector->verdictTone(), u"ok"_s);
    }

    void oneOfSeveralThatCannotBeReadSaysWhy()
    {
        const auto good = write(u"good.pkpass"_s, guidesPass());
        auto inspector = opened(QStringList{m_folder.filePath(u"none.pkpass"_s), good});
        QCOMPARE(inspector->verdictTone(), u"error"_s);
        QVERIFY2(inspector->verdict().contains(u"none.pkpass"_s), qPrintable(inspector->verdict()));
        QVERIFY(inspector->face()->isEmpty() && inspector->findings().isEmpty());
        QVERIFY(!inspector->canMakeTemplate());
        inspector->setCurrent(1);
        QVERIFY(inspector->canMakeTemplate());
    }

    void nothingToOpenIsSaid_data()
    {
        QTest::addColumn<QString>("folder");
        QDir(m_folder.path()).mkpath(u"empty"_s);
        QDir(m_folder.path()).mkpath(u"templates"_s);
        (void)write(u"templates/a.passtpl"_s, "{}"_ba);
        QTest::newRow("an empty folder") << m_folder.filePath(u"empty"_s);
        QTest::newRow("templates only") << m_folder.filePath(u"templates"_s);
    }
    void nothingToOpenIsSaid()
    {
        QFETCH(QString, folder);
        auto inspector = opened(folder);
        QVERIFY2(inspector->problem().contains(u"no pass in it"_s) ||
                     inspector->problem().contains(u"no template and no pass"_s),
                 qPrintable(inspector->problem()));
        QVERIFY(inspector->passNames().isEmpty());
    }

    void asManyAsABundleMayHold()
    {
        const QDir folder(m_folder.path() + u"/many"_s);
        for (int i = 0; i < passfile::readMembers + 3; ++i) {
            const auto name = u"%1.pass"_s.arg(100 + i);
            folder.mkpath(name);
            (void)write(u"many/%1/pass.json"_s.arg(name), guidesJson());
        }
        auto inspector = opened(folder.path());
        QCOMPARE(inspector->passNames().size(), passfile::readMembers);
        QCOMPARE(inspector->fileName(), u"many: the first 50 of 53"_s);
    }

    void aLanguageIsChosen()
    {
        const auto folder = makeFolder(guidesJson());
        QDir(folder).mkpath(u"de.lproj"_s);
        (void)write(QDir(m_folder.path()).relativeFilePath(folder) + u"/de.lproj/pass.strings"_s,
                    "\"Tier\" = \"Stufe\";"_ba);
        auto inspector = opened(folder);
        auto &view = *inspector->view();
        QCOMPARE(view.languageNames(), (QStringList{u"As it is written"_s, u"Deutsch"_s}));
        QVERIFY(!inspector->face()->spoken().contains(u"Stufe"_s, Qt::CaseInsensitive));
        QSignalSpy changed(inspector.get(), &PassInspector::changed);
        view.setLanguage(1);
        QVERIFY(inspector->face()->spoken().contains(u"Stufe"_s, Qt::CaseInsensitive));
        QCOMPARE(changed.size(), 1); // the findings are made anew
        view.setLanguage(7);
        QCOMPARE(view.language(), 1);
        inspector->close();
        QCOMPARE(view.language(), 0);
        QCOMPARE(opened(makeFolder(guidesJson()))->view()->languageNames().size(), 1);
    }

    void aStateIsTriedWithoutAClock()
    {
        auto inspector = opened(makeFolder(guidesJson()));
        const auto has = [&] { return inspector->face()->scene().element(u"expired") != nullptr; };
        QVERIFY(!has());
        inspector->view()->setState(ViewOptions::Expired);
        QVERIFY(has());
        const auto findings = inspector->findings().size();
        inspector->view()->setState(ViewOptions::Revoked);
        QVERIFY(has());
        QCOMPARE(inspector->findings().size(), findings); // they are about the pass as it is
        inspector->view()->reset();
        QVERIFY(!has());
    }

    void aFindingNamesWhatItIsAbout()
    {
        auto json = guidesJson();
        json.replace("Platinum", QByteArray(80, 'W'));
        auto inspector = opened(makeFolder(json));
        const auto findings = inspector->findings();
        const auto it = std::ranges::find(findings, u"F11"_s, &InspectedLine::id);
        QVERIFY(it != findings.end());
        QCOMPARE(it->target, u"field:tier"_s);
        QSignalSpy spy(inspector.get(), &PassInspector::selectionChanged);
        inspector->select(it->target);
        QCOMPARE(inspector->selection(), u"field:tier"_s);
        QCOMPARE(spy.size(), 1);
        inspector->close();
        QCOMPARE(inspector->selection(), QString());
    }

    /// Findings are about the front, whatever is looked at.
    void findingsKeepTheirPlaceOnOtherSurfaces()
    {
        auto json = guidesJson();
        json.replace("Platinum", QByteArray(80, 'W'));
        const auto first = makeFolder(json);
        const auto second = makeFolder(json);
        QDir(second).mkpath(u"de.lproj"_s);
        (void)write(QDir(m_folder.path()).relativeFilePath(second) + u"/de.lproj/pass.strings"_s,
                    "\"Tier\" = \"Stufe\";"_ba);
        auto inspector = opened(QStringList{first, second});
        const auto place = [&] {
            const auto findings = inspector->findings();
            const auto it = std::ranges::find(findings, u"F11"_s, &InspectedLine::id);
            return it == findings.end() ? u"none"_s : it->target;
        };
        auto &view = *inspector->view();
        view.setAppleSurface(1);
        inspector->setCurrent(1);
        QCOMPARE(view.appleSurface(), 1);
        QCOMPARE(place(), u"field:tier"_s);
        view.setLanguage(1);
        QCOMPARE(view.appleSurface(), 1);
        QCOMPARE(place(), u"field:tier"_s);
        inspector->showOnFront(place());
        QCOMPARE(view.appleSurface(), 0);
        QCOMPARE(inspector->selection(), u"field:tier"_s);
    }

    void theLockScreenTellsWhatIsChosen()
    {
        auto inspector = opened(makeFolder(guidesJson([](PassTemplate &value) {
            value.fields[0].format.changeMessage = u"Now %@!"_s;
            value.fields[1].format.changeMessage = u"You have %@."_s;
        })));
        auto &view = *inspector->view();
        view.setAppleSurface(int(view.appleSurfaceNames().indexOf(u"Lock screen"_s)));
        const auto says = [&](const QString &words) { return inspector->face()->spoken().contains(words); };
        QVERIFY(says(u"Welcome to the Resort."_s));
        QCOMPARE(inspector->eventChoice()->names(),
                 (QStringList{u"Nearby"_s, u"Tier changes"_s, u"Points changes"_s}));
        inspector->eventChoice()->setCurrent(1);
        QVERIFY2(says(u"Now Platinum!"_s), qPrintable(inspector->face()->spoken()));
        inspector->select(u"field:points"_s);
        QVERIFY(says(u"You have"_s));
    }

    void relativeDatesAndTimesAreSeenAsChosen()
    {
        auto inspector = opened(makeFolder(guidesJson([](PassTemplate &value) {
            auto ends = test::makeField("ends", "Ends", "2031-05-01T10:15:00Z", FieldSlot::Auxiliary);
            ends.format.type = ValueType::RelativeDate;
            auto doors = test::makeField("doors", "Doors", "2031-05-01T10:15:00Z", FieldSlot::Auxiliary);
            doors.format.type = ValueType::Date;
            doors.format.dateStyle = DateStyle::None;
            doors.format.timeStyle = DateStyle::Short;
            value.fields += {ends, doors};
        })));
        auto &view = *inspector->view();
        const auto says = [&](const QString &words) { return inspector->face()->spoken().contains(words); };
        QCOMPARE(view.momentNames().value(0), u"Now"_s);
        QVERIFY2(says(u"days"_s) && !says(u"in 2 days"_s), qPrintable(inspector->face()->spoken()));
        view.setMoment(1);
        QVERIFY2(says(u"in 2 days"_s), qPrintable(inspector->face()->spoken()));
        const auto tokyo = view.timeZoneNames().filter(u"Tokyo"_s).value(0);
        view.setTimeZone(int(view.timeZoneNames().indexOf(tokyo)));
        QVERIFY2(says(u"7:15"_s), qPrintable(inspector->face()->spoken()));
        inspector->close();
        QVERIFY(view.moment() == 0 && view.timeZone() > 0); // the moment was that pass's
    }

    void whatCannotBeReadIsSaid()
    {
        auto inspector = opened(m_folder.filePath(u"none.pkpass"_s));
        QVERIFY(inspector->problem().contains(u"none.pkpass"_s));
        QVERIFY(inspector->passNames().isEmpty());
        QVERIFY(!inspector->canMakeTemplate());
    }

    void becomesATemplate()
    {
        auto inspector = opened(write(u"good.pkpass"_s, guidesPass()));
        PassTemplate made;
        QMap<ImageSlot, QByteArray> pictures;
        connect(inspector.get(), &PassInspector::templateMade, this,
                [&](const auto &value, const auto &files) {
                    made = value;
                    pictures = files;
                });
        inspector->makeTemplate();
        QCOMPARE(made.kind, PassKind::Loyalty);
        QCOMPARE(made.field(u"tier")->value, u"Platinum"_s);
        QCOMPARE(made.barcode->payloadTemplate, u"loyalty:{pass.id}"_s);
        QCOMPARE(validateTemplate(made).size(), 0);
        QCOMPARE(pictures, (QMap<ImageSlot, QByteArray>{{ImageSlot::Icon, samples::tinyPng()},
                                                        {ImageSlot::Logo, samples::tinyPng()}}));
    }

private:
    std::unique_ptr<PassInspector> opened(const QString &path) { return opened(QStringList{path}); }

    std::unique_ptr<PassInspector> opened(const QStringList &paths)
    {
        return opened(paths, {m_issuer.authority().rootPem()});
    }

    std::unique_ptr<PassInspector> opened(const QStringList &paths, const QByteArrayList &roots)
    {
        auto inspector =
            std::make_unique<PassInspector>(PassInspector::Services{&m_kit, roots, samples::fixedClock()});
        QList<QUrl> files;
        for (const auto &path : paths)
            files.append(QUrl::fromLocalFile(path));
        inspector->open(files);
        while (inspector->isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return inspector;
    }

    static QByteArray guidesJson(const std::function<void(PassTemplate &)> &change = {})
    {
        const apple::Issuer issuer{samples::passType().passTypeIdentifier,
                                   samples::passType().teamIdentifier,
                                   u"Acme"_s,
                                   {},
                                   {},
                                   false};
        auto value = test::guideTemplate();
        value.nfc.reset();
        if (change)
            change(value);
        return apple::toJson(apple::documentFor(value, test::guideRecord(), issuer).value());
    }

    [[nodiscard]] QByteArray guidesPass() const
    {
        return m_issuer.build(guidesJson(), {{u"icon.png"_s, samples::tinyPng()},
                                             {u"icon@2x.png"_s, samples::tinyPng()},
                                             {u"logo.png"_s, samples::tinyPng()}});
    }

    [[nodiscard]] static QSet<QString> outcomes(const PassInspector &inspector)
    {
        QSet<QString> tones;
        for (const auto &line : inspector.checks())
            tones.insert(line.tone);
        return tones;
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    [[nodiscard]] QString makeFolder(const QByteArray &json)
    {
        const auto name = u"%1.pass"_s.arg(++m_folders);
        QDir(m_folder.path()).mkpath(name);
        (void)write(name + u"/pass.json"_s, json);
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
    int m_folders = 0;
    samples::Issuer m_issuer;
    scene::Kit m_kit;
};

QTEST_MAIN(TestPassInspector)
#include "tst_passinspector.moc"
