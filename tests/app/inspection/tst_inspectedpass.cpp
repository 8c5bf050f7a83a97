// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection/inspectedpass.h"
#include "passsamples.h"
#include "support/samplepictures.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::inspection;

class TestInspectedPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignedPass()
    {
        const auto pass =
            inspectPass({.name = u"a.pkpass"_s, .archive = m_issuer.build()}, m_issuer.settings());
        QVERIFY(pass.isSigned());
        QVERIFY(pass.verification.isAccepted());
        QVERIFY(pass.file.failedChecks.isEmpty());
        QVERIFY(pass.card);
        QCOMPARE(pass.file.style, u"storeCard"_s);
        QVERIFY(!rules(pass).contains(u'Z'));
    }

    /// The outside's checks are told by the rules of the same ids, and none is told that nobody could make.
    void whatTheFileFailsIsFound()
    {
        auto settings = m_issuer.settings();
        const ::samples::Issuer stranger;
        const passfile::PassSource source{.name = u"a.pkpass"_s, .archive = stranger.build()};
        QVERIFY(rules(inspectPass(source, settings)).contains(u"Z11"_s));
        settings.trustedRoots.clear();
        QVERIFY(!rules(inspectPass(source, settings)).contains(u"Z11"_s));
        const passfile::PassSource broken{.name = u"b.pkpass"_s, .archive = "Hello"_ba};
        QCOMPARE(rules(inspectPass(broken, settings)), u"Z01"_s); // what it may hold nobody has seen
        const passfile::PassSource ofMany{
            .name = u"c.pkpass"_s, .archive = source.archive, .bundleProblem = u"Eleven."_s};
        QVERIFY(rules(inspectPass(ofMany, settings)).contains(u"Z16"_s));
    }

    void unsignedOnes_data()
    {
        QTest::addColumn<bool>("isDesignerTemplate");
        QTest::addColumn<lint::ForeignPass::Origin>("origin");
        QTest::newRow("a folder") << false << lint::ForeignPass::Origin::Folder;
        QTest::newRow("of Pass Designer") << true << lint::ForeignPass::Origin::DesignerTemplate;
    }
    void unsignedOnes()
    {
        QFETCH(bool, isDesignerTemplate);
        QFETCH(lint::ForeignPass::Origin, origin);
        const auto pass = inspectPass({.name = u"a"_s,
                                       .files = {{u"pass.json"_s, ::samples::passJson()}},
                                       .isDesignerTemplate = isDesignerTemplate},
                                      m_issuer.settings());
        QCOMPARE(pass.file.origin, origin);
        QVERIFY(!pass.isSigned());
        QVERIFY(pass.card);
    }

    void whatAFileManagerLeftIsFoundBeforeAFolderIsPacked()
    {
        passfile::PassSource source{.name = u"a"_s, .files = {{u"pass.json"_s, ::samples::passJson()}}};
        QVERIFY(!rules(inspectPass(source, m_issuer.settings())).contains(u"Z03"_s));
        source.files.append({u"de.lproj/Thumbs.db"_s, "x"_ba});
        QVERIFY(rules(inspectPass(source, m_issuer.settings())).contains(u"Z03"_s));
    }

    void aLanguageHasItsTextsAndPictures()
    {
        const auto red = qairopay::samples::encoded(qairopay::samples::plain({75, 75}, Qt::red));
        const auto blue = qairopay::samples::encoded(qairopay::samples::plain({75, 75}, Qt::blue));
        const QMap<QString, QByteArray> files{{u"pass.json"_s, ::samples::passJson()},
                                              {u"icon.png"_s, red},
                                              {u"de.lproj/icon.png"_s, blue},
                                              {u"de.lproj/logo.png"_s, blue},
                                              {u"de.lproj/pass.strings"_s, "\"Points\" = \"Punkte\";"_ba}};
        const auto german = cardOf(files, u"de-AT"_s).value();
        QCOMPARE(german.document.primaryFields.first().label, u"Punkte"_s);
        QCOMPARE(german.pictures.value(ImageSlot::Logo), blue);
        QCOMPARE(german.pictures.value(ImageSlot::Icon), red); // the one at the top wins
        const auto french = cardOf(files, u"fr"_s).value();
        QCOMPARE(french.document.primaryFields.first().label, u"Points"_s);
        QVERIFY(!french.pictures.contains(ImageSlot::Logo));
    }

    /// A text may fit in one language only, whichever is shown.
    void eachLanguageIsJudged()
    {
        const QByteArray strings = "\"Points\" = \"" + QByteArray(90, 'W') + "\";";
        const auto pass = inspectPass(
            {.name = u"a"_s,
             .files = {{u"pass.json"_s, ::samples::passJson()}, {u"de.lproj/pass.strings"_s, strings}}},
            m_issuer.settings());
        const auto cutOff = [&](const Result<PassCard> &card) {
            QStringList sentences;
            for (const auto &finding : findingsOf(pass, card, {}, m_kit)) {
                if (finding.id == "F11"_L1)
                    sentences.append(finding.sentence.section(u':', 0, 0));
            }
            return sentences;
        };
        QCOMPARE(cutOff(pass.card), QStringList{u"The label of \"Points\" is cut off in \"de\""_s});
        QCOMPARE(cutOff(cardOf(pass.file.files, u"de"_s)),
                 QStringList{u"The label of \"Points\" is cut off"_s});
    }

    void brokenTextsLeaveTheCard()
    {
        const auto card =
            cardOf({{u"pass.json"_s, ::samples::passJson()}, {u"de.lproj/pass.strings"_s, "{"_ba}}, u"de"_s);
        QVERIFY(card);
        QCOMPARE(card->document.primaryFields.first().label, u"Points"_s);
    }

private:
    QString rules(const InspectedPass &pass)
    {
        QStringList ids;
        for (const auto &finding : findingsOf(pass, pass.card, {}, m_kit))
            ids.append(finding.id);
        return ids.join(u' ');
    }

    ::samples::Issuer m_issuer;
    scene::Kit m_kit;
};

QTEST_MAIN(TestInspectedPass)
#include "tst_inspectedpass.moc"
