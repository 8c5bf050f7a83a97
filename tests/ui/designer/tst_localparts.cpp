// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/localparts.h"

#include "designer/fieldeditor.h"
#include "support/sourcefile.h"
#include "template/templatecodec.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

using Place = LocalParts::Place;

QJsonObject fromFile(const QString &name)
{
    QFile file(test::sourceFile(u"tests/data/templates/"_s) + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The guide's template with what `x_studio` is given.
PassTemplate guideWith(const QJsonObject &studio)
{
    auto document = fromFile(u"guide.json"_s);
    document.insert(u"x_studio"_s, studio);
    return templateFromJson(document).value_or(PassTemplate());
}

QStringList markedIn(const PassTemplate &value)
{
    QStringList parts;
    for (const auto place : {Place::Template, Place::Brand, Place::Code, Place::Rows, Place::Languages})
        parts += LocalParts::partsOf(value, place);
    for (const auto &field : value.fields)
        parts += FieldEditor::localPartsOf(field);
    return parts;
}

/// Every member of `x_studio` by its path, with an object that has this one only. The objects of names that a
/// person gives (fields, languages, slots) are gone through, or taken as one.
QMap<QString, QJsonObject> eachAlone(const QJsonObject &studio)
{
    QMap<QString, QJsonObject> alone;
    for (auto it = studio.begin(); it != studio.end(); ++it) {
        const bool isGroup = it.key() == "brand"_L1 || it.key() == "barcode"_L1 || it.key() == "fields"_L1;
        if (!isGroup) {
            alone.insert(it.key(), {{it.key(), *it}});
            continue;
        }
        const auto group = it->toObject();
        for (auto member = group.begin(); member != group.end(); ++member) {
            if (it.key() != "fields"_L1) {
                alone.insert(it.key() + u'.' + member.key(),
                             {{it.key(), QJsonObject{{member.key(), *member}}}});
                continue;
            }
            const auto field = member->toObject();
            for (auto one = field.begin(); one != field.end(); ++one)
                alone.insert(u"fields."_s + one.key(),
                             {{it.key(), QJsonObject{{member.key(), QJsonObject{{one.key(), *one}}}}}});
        }
    }
    return alone;
}

} // namespace

/// Whatever the studio keeps beside the API's own members is marked somewhere, and nothing else.
class tst_LocalParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsMarked_data();
    void everyMemberIsMarked();
    void theApisOwnMembersAreNot();
    void onlyAForeignServiceLeavesThemBehind();
    void theSentenceFollowsTheTemplate();
};

void tst_LocalParts::everyMemberIsMarked_data()
{
    QTest::addColumn<QJsonObject>("studio");
    const auto all = eachAlone(fromFile(u"studio.json"_s));
    for (const auto &[path, studio] : all.asKeyValueRange()) {
        // Pictures and NFC say it wherever they are edited (tst_localmarks); a version is no part.
        if (path != "version"_L1 && path != "images"_L1 && path != "nfc"_L1)
            QTest::newRow(qPrintable(path)) << studio;
    }
}

void tst_LocalParts::everyMemberIsMarked()
{
    QFETCH(const QJsonObject, studio);
    const auto value = guideWith(studio);
    QVERIFY(!value.name.isEmpty());
    QCOMPARE(markedIn(value).size(), 1);
}

void tst_LocalParts::theApisOwnMembersAreNot()
{
    const auto value = guideWith({});
    QVERIFY(!value.name.isEmpty());
    QCOMPARE(markedIn(value), QStringList());
}

void tst_LocalParts::onlyAForeignServiceLeavesThemBehind()
{
    TemplateEditor editor;
    editor.open(guideWith(fromFile(u"studio.json"_s)));
    const LocalParts foreign(editor, true);
    const LocalParts own(editor, false);
    const auto sentences = [](const LocalParts &parts) {
        return QStringList{parts.ofTemplate(), parts.ofBrand(), parts.ofCode(), parts.ofRows(),
                           parts.ofLanguages()};
    };
    for (const auto &sentence : sentences(foreign))
        QVERIFY(sentence.startsWith(u"Local to this studio and its sandbox: "_s));
    for (const auto &sentence : sentences(own))
        QCOMPARE(sentence, QString());
}

void tst_LocalParts::theSentenceFollowsTheTemplate()
{
    TemplateEditor editor;
    editor.open(guideWith({}));
    LocalParts parts(editor, true);
    QCOMPARE(parts.ofBrand(), QString());
    QSignalSpy changed(&parts, &LocalParts::changed);
    editor.edit(u"Type"_s, {}, [](PassTemplate &value) { value.brand.logoText = u"Acme"_s; });
    QCOMPARE(changed.size(), 1);
    QVERIFY2(parts.ofBrand().contains(u"logo text"_s), qPrintable(parts.ofBrand()));
    editor.undo();
    QCOMPARE(parts.ofBrand(), QString());
}

QTEST_GUILESS_MAIN(tst_LocalParts)
#include "tst_localparts.moc"
