// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/issue.h"
#include "google/json.h"
#include "google/translate.h"

#include "support/sampletemplates.h"

#include <QtCore/qjsonarray.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

google::Document inTwoLanguages()
{
    auto value = test::guideTemplate();
    value.name = u"Rewards"_s;
    value.studio.translations = {
        {u"de"_s, {{u"Tier"_s, u"Stufe"_s}, {u"Points"_s, u"Punkte"_s}, {u"Rewards"_s, u"Prämien"_s}}},
        {u"fr"_s, {{u"Tier"_s, u"Niveau"_s}}}};
    return google::draftFor(value, test::guideRecord(), {});
}

QJsonObject module(const QJsonObject &object, const QString &id)
{
    const auto modules = object["textModulesData"_L1].toArray();
    for (const auto &each : modules) {
        if (each["id"_L1] == id)
            return each.toObject();
    }
    return {};
}

QString translation(const QJsonValue &localised, const QString &language)
{
    const auto values = localised["translatedValues"_L1].toArray();
    for (const auto &each : values) {
        if (each["language"_L1] == language)
            return each["value"_L1].toString();
    }
    return {};
}

} // namespace

class TestGoogleTranslate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainMembersGetTheirTwin()
    {
        const auto passClass = google::classJson(inTwoLanguages());
        QCOMPARE(passClass["programName"_L1], u"Rewards"_s);
        const auto name = passClass["localizedProgramName"_L1];
        QCOMPARE(name["defaultValue"_L1]["value"_L1], u"Rewards"_s);
        QCOMPARE(translation(name, u"de"_s), u"Prämien"_s);
        QCOMPARE(translation(name, u"fr"_s), QString());
        QVERIFY(!passClass.contains("localizedIssuerName"_L1)); // no language translates it
    }

    void textsAndPointsAreTranslated()
    {
        const auto object = google::objectJson(inTwoLanguages());
        const auto tier = module(object, u"tier"_s).value("localizedHeader"_L1);
        QCOMPARE(translation(tier, u"de"_s), u"Stufe"_s);
        QCOMPARE(translation(tier, u"fr"_s), u"Niveau"_s);
        QCOMPARE(translation(object["loyaltyPoints"_L1]["localizedLabel"_L1], u"de"_s), u"Punkte"_s);
    }

    void linksAreTranslated()
    {
        auto document = inTwoLanguages();
        document.object.links = {{u"site"_s, u"https://example.com"_s, u"Tier"_s}};
        const auto links = google::objectJson(document)["linksModuleData"_L1]["uris"_L1].toArray();
        QCOMPARE(translation(links.first()["localizedDescription"_L1], u"fr"_s), u"Niveau"_s);
    }

    void localisedStringsGetTheirValues()
    {
        const QJsonObject event{
            {u"eventName"_s, QJsonObject{{u"defaultValue"_s, QJsonObject{{u"language"_s, u"en-US"_s},
                                                                         {u"value"_s, u"Gala"_s}}}}}};
        const auto made = google::translated(event, {{u"de"_s, {{u"Gala"_s, u"Ball"_s}}}});
        QCOMPARE(translation(made["eventName"_L1], u"de"_s), u"Ball"_s);
        QCOMPARE(made["eventName"_L1]["defaultValue"_L1], event["eventName"_L1]["defaultValue"_L1]);
        QCOMPARE(google::translated(event, {}), event);
    }

    void aDocumentIsReadInALanguage()
    {
        const auto document =
            google::inLanguage(inTwoLanguages(), {{u"Tier"_s, u"Stufe"_s}, {u"Rewards"_s, u"P"_s}});
        QCOMPARE(document.textModule(u"tier")->header, u"Stufe"_s);
        QCOMPARE(std::get<google::LoyaltyClass>(document.passClass.detail).programName, u"P"_s);
    }
};

QTEST_GUILESS_MAIN(TestGoogleTranslate)
#include "tst_googletranslate.moc"
