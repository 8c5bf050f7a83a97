// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/json.h"

#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const apple::Issuer issuer{u"pass.com.example.studio"_s, u"TEAM123456"_s,       u"Acme"_s,
                           u"https://wallet.example/"_s, u"cHVibGljIGtleQ=="_s, true};

PassTemplate withoutAnything()
{
    PassTemplate value;
    value.name = u"Bare"_s;
    return value;
}

PassTemplate withBack()
{
    auto value = test::guideTemplate();
    value.fields.append(test::makeField("terms", "Terms", "None", FieldSlot::Back));
    value.fields.append(test::makeField("date", "Until", "2026-01-31", FieldSlot::Header));
    value.fields.last().format.type = ValueType::Date;
    value.studio.barcodeAltText = u"{fields.tier}"_s;
    value.studio.barcodeFallbacks = {BarcodeFormat::Code128};
    return value;
}

} // namespace

/// Splicing is only worth having if nobody can tell it from writing the whole document.
class TestCompiledDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameBytes_data();
    void sameBytes();
    void aBrokenPayloadIsRefusedWhenCompiled();
};

void TestCompiledDocument::sameBytes_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<IssuedRecord>("issued");
    const QList<std::pair<const char *, PassTemplate>> templates{{"guide", test::guideTemplate()},
                                                                 {"flight", test::flightTemplate()},
                                                                 {"bare", withoutAnything()},
                                                                 {"with back fields", withBack()}};
    auto voided = test::guideRecord();
    voided.isVoided = true;
    auto news = test::guideRecord();
    news.changeMessage = u"Hello, „you“ \\ \""_s;
    auto about = test::guideRecord();
    about.changeMessage = u"Now %@"_s;
    about.changedFields = {u"tier"_s, u"points"_s};
    auto odd = test::guideRecord();
    odd.record.fields[u"points"_s] = u"none"_s;
    odd.record.fields[u"tier"_s] = u"{[,\"]}"_s;
    odd.record.fields[u"date"_s] = u"soon"_s;
    auto silent = test::guideRecord();
    silent.authenticationToken.clear();
    const QList<std::pair<const char *, IssuedRecord>> records{{"a usual record", test::guideRecord()},
                                                               {"an empty record", {}},
                                                               {"a voided pass", voided},
                                                               {"news", news},
                                                               {"a message about fields", about},
                                                               {"values of the wrong type", odd},
                                                               {"no web service", silent}};
    for (const auto &[templateName, passTemplate] : templates) {
        for (const auto &[recordName, issued] : records)
            QTest::addRow("%s, %s", templateName, recordName) << passTemplate << issued;
    }
}

void TestCompiledDocument::sameBytes()
{
    QFETCH(const PassTemplate, passTemplate);
    QFETCH(const IssuedRecord, issued);
    const auto compiled = apple::CompiledDocument::compile(passTemplate, issuer);
    QVERIFY(compiled);
    const auto whole = apple::toJson(apple::documentFor(passTemplate, issued, issuer).value());
    QCOMPARE(compiled->toJson(issued).value(), whole);
}

void TestCompiledDocument::aBrokenPayloadIsRefusedWhenCompiled()
{
    auto passTemplate = test::guideTemplate();
    passTemplate.barcode->payloadTemplate = u"{pass.id"_s;
    QVERIFY(!apple::CompiledDocument::compile(passTemplate, issuer));
}

QTEST_GUILESS_MAIN(TestCompiledDocument)
#include "tst_compileddocument.moc"
