// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldclip.h"
#include "support/sampletemplates.h"
#include "template/validation.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

PassTemplate sample()
{
    auto value = test::guideTemplate();
    value.fields[1].format.type = ValueType::Currency;
    value.fields[1].format.currencyCode = u"EUR"_s;
    value.fields[1].format.changeMessage = u"Now %@"_s;
    value.studio.translations[u"de"_s] = {{u"Points"_s, u"Punkte"_s}, {u"Tier"_s, u"Stufe"_s}};
    return value;
}

QByteArray changed(const QByteArray &clip, const QString &member, const QJsonValue &value)
{
    auto object = QJsonDocument::fromJson(clip).object();
    object.insert(member, value);
    return QJsonDocument(object).toJson();
}

} // namespace

/// Fields on the way from one template to another.
class tst_FieldClip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesAlong();
    void whatIsNoClipIsRefused_data();
    void whatIsNoClipIsRefused();
    void aNewerStudioIsNamed();
    void keysStayUnique();
    void pastedFieldsFollowTheSelected();
    void tooManyChangeNothing();
    void translationsOfThePlaceStay();
};

void tst_FieldClip::everythingComesAlong()
{
    const auto clip = FieldClip::read(FieldClip::write(sample(), {u"points"_s, u"tier"_s}));
    QVERIFY(clip);
    QCOMPARE(clip->fields, (QList{sample().fields[0], sample().fields[1]})); // in the order of the card
    QCOMPARE(clip->studio.translations.value(u"de"_s).size(), 2);
    QVERIFY(!clip->barcode && !clip->nfc && clip->locations.isEmpty());
}

void tst_FieldClip::whatIsNoClipIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto good = FieldClip::write(sample(), {u"tier"_s});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("Platinum");
    QTest::newRow("another JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("cut off") << good.first(good.size() / 2);
    QTest::newRow("a member too many") << changed(good, u"more"_s, 1);
    QTest::newRow("another template's member") << QByteArray(good).replace("\"fields\"", "\"felds\"");
    QTest::newRow("a bad key") << QByteArray(good).replace("\"tier\"", "\"Tier!\"");
    QTest::newRow("a label that is too long")
        << QByteArray(good).replace("\"Tier\"", '"' + QByteArray(65, 'x') + '"');
    QTest::newRow("no field") << FieldClip::write(sample(), {});
    QTest::newRow("endless") << good + QByteArray(FieldClip::mostBytes, ' ');
}

void tst_FieldClip::whatIsNoClipIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto clip = FieldClip::read(bytes);
    QVERIFY(!clip);
    QCOMPARE(clip.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!clip.error().message.isEmpty());
}

void tst_FieldClip::aNewerStudioIsNamed()
{
    const auto clip =
        FieldClip::read(changed(FieldClip::write(sample(), {u"tier"_s}), u"qairopay_fields"_s, 2));
    QVERIFY(!clip);
    QCOMPARE(clip.error().kind, ErrorKind::Unsupported);
}

void tst_FieldClip::keysStayUnique()
{
    auto value = sample();
    const auto clip = *FieldClip::read(FieldClip::write(value, {u"tier"_s, u"points"_s}));
    const auto keys = FieldClip::paste(value, clip, {});
    QVERIFY(keys);
    QCOMPARE(*keys, (QStringList{u"tier_2"_s, u"points_2"_s}));
    QCOMPARE(value.field(u"points_2")->format, sample().fields[1].format);
    QVERIFY(validateTemplate(value).isEmpty());
}

void tst_FieldClip::pastedFieldsFollowTheSelected()
{
    PassTemplate value;
    value.name = u"Other"_s;
    value.fields = {test::makeField("a", "", "", FieldSlot::Secondary),
                    test::makeField("b", "", "", FieldSlot::Secondary)};
    const auto clip = *FieldClip::read(FieldClip::write(sample(), {u"points"_s, u"tier"_s}));
    QVERIFY(FieldClip::paste(value, clip, u"a"_s));
    QStringList keys;
    for (const auto &field : value.fieldsIn(FieldSlot::Secondary))
        keys.append(field.key);
    QCOMPARE(keys, (QStringList{u"a"_s, u"points"_s, u"b"_s}));
    QCOMPARE(value.fieldsIn(FieldSlot::Primary).size(), 1);
}

void tst_FieldClip::tooManyChangeNothing()
{
    auto value = sample();
    while (value.fields.size() < limits::fieldCount - 1)
        value.fields.append(
            test::makeField(qPrintable(u"f%1"_s.arg(value.fields.size())), "", "", FieldSlot::Back));
    const auto before = value;
    const auto clip = *FieldClip::read(FieldClip::write(value, {u"tier"_s, u"points"_s}));
    const auto keys = FieldClip::paste(value, clip, {});
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::LimitExceeded);
    QVERIFY(keys.error().message.contains(u"room for 1"_s));
    QVERIFY(value == before);
}

void tst_FieldClip::translationsOfThePlaceStay()
{
    PassTemplate value;
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Rang"_s}};
    const auto clip = *FieldClip::read(FieldClip::write(sample(), {u"tier"_s, u"points"_s}));
    QVERIFY(FieldClip::paste(value, clip, {}));
    QCOMPARE(value.studio.translations.value(u"de"_s),
             (QMap<QString, QString>{{u"Tier"_s, u"Rang"_s}, {u"Points"_s, u"Punkte"_s}}));
    QCOMPARE(value.studio.translations.size(), 1);
}

QTEST_GUILESS_MAIN(tst_FieldClip)
#include "tst_fieldclip.moc"
