// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sourcefile.h"
#include "template/publishedtemplate.h"
#include "template/templatecodec.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

using Change = std::function<void(PassTemplate &)>;

QJsonObject fromFile(const QString &name)
{
    QFile file(test::sourceFile(u"tests/data/templates/"_s) + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// With something in every member that a service does not know.
PassTemplate full()
{
    auto document = fromFile(u"guide.json"_s);
    document.insert(u"x_studio"_s, fromFile(u"studio.json"_s));
    return templateFromJson(document).value();
}

/// What a service makes of it that knows its own members only.
PassTemplate atService(const PassTemplate &value)
{
    return templateFromResource(templateToJson(value, Audience::Foreign)).value();
}

} // namespace

class tst_PublishedTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
    void onceMoreChangesNothing();
    void whatTheServiceTellsWins_data();
    void whatTheServiceTellsWins();
};

void tst_PublishedTemplate::nothingIsLost()
{
    QVERIFY(atService(full()) != full());
    QCOMPARE(withLocalParts(atService(full()), {full(), atService(full())}), full());
}

void tst_PublishedTemplate::onceMoreChangesNothing()
{
    auto there = atService(full());
    there.fields.first().label = u"Level"_s;
    const PublishedTemplate published{full(), atService(full())};
    const auto whole = withLocalParts(there, published);
    QCOMPARE(withLocalParts(whole, published), whole);
}

void tst_PublishedTemplate::whatTheServiceTellsWins_data()
{
    QTest::addColumn<Change>("theirs"); // what somebody else makes of it there
    QTest::addColumn<Change>("seen");   // and how it is seen here
    const auto row = [](const char *name, const Change &theirs, const Change &seen) {
        QTest::newRow(name) << theirs << seen;
    };
    const auto both = [&row](const char *name, const Change &change) { row(name, change, change); };
    both("another label", [](PassTemplate &value) { value.fields[1].label = u"Score"_s; });
    both("a removed field", [](PassTemplate &value) { value.fields.removeAt(1); });
    both("fields in another order", [](PassTemplate &value) { value.fields.swapItemsAt(0, 2); });
    both("a field more", [](PassTemplate &value) { value.fields.append({.key = u"seat"_s}); });
    both("another colour", [](PassTemplate &value) { value.brand.background = Colour(1, 2, 3); });
    both("no code any more", [](PassTemplate &value) { value.barcode.reset(); });
    both("a slot that the service knows",
         [](PassTemplate &value) { value.fields[1].slot = FieldSlot::Primary; });
    both("another slot of a field that had one there",
         [](PassTemplate &value) { value.fields[0].slot = FieldSlot::Auxiliary; });
    row(
        "another key", [](PassTemplate &value) { value.fields[1].key = u"score"_s; },
        [](PassTemplate &value) {
            value.fields[1].key = u"score"_s;
            value.fields[1].format = {};
            value.fields[1].slot = FieldSlot::Auxiliary;
        });
    both("a member of the studio's that the service has learnt",
         [](PassTemplate &value) { value.studio.notes = u"Theirs"_s; });
}

void tst_PublishedTemplate::whatTheServiceTellsWins()
{
    QFETCH(const Change, theirs);
    QFETCH(const Change, seen);
    auto there = atService(full());
    theirs(there);
    auto expected = full();
    seen(expected);
    QCOMPARE(withLocalParts(there, {full(), atService(full())}), expected);
}

QTEST_APPLESS_MAIN(tst_PublishedTemplate)
#include "tst_publishedtemplate.moc"
