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
    std::unique_ptr<PassInspector> opened(const QString &path)
    {
        auto inspector = std::make_unique<PassInspector>(
            PassInspector::Services{&m_kit, {m_issuer.authority().rootPem()}, samples::fixedClock()});
        inspector->open(QUrl::fromLocalFile(path));
        while (inspector->isBusy())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return inspector;
    }

    static QByteArray guidesJson()
    {
        const apple::Issuer issuer{samples::passType().passTypeIdentifier,
                                   samples::passType().teamIdentifier,
                                   u"Acme"_s,
                                   {},
                                   {},
                                   false};
        auto value = test::guideTemplate();
        value.nfc.reset();
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
