// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/brandkitstore.h"
#include "support/sampletemplates.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using settings::BrandKit;
using settings::BrandKitStore;

namespace {

PassTemplate sample()
{
    auto value = test::guideTemplate();
    value.brand.label = Colour{1, 2, 3};
    value.brand.logoText = u"Acme"_s;
    value.studio.images[ImageSlot::Logo].sha256 = QString(64, u'a');
    value.studio.images[ImageSlot::Strip].sha256 = QString(64, u'b');
    return value;
}

} // namespace

/// What a brand is, apart from any template, and where it is kept.
class tst_BrandKitStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKitIsTheBrandAndItsPictures();
    void appliedItLeavesTheRest();
    void kitsComeBackByName();
    void tenantsAreApart();
    void whatIsBrokenIsNotEmpty_data();
    void whatIsBrokenIsNotEmpty();

private:
    QTemporaryDir m_folder;
};

void tst_BrandKitStore::aKitIsTheBrandAndItsPictures()
{
    const auto kit = settings::kitOf(sample(), u"Acme"_s);
    QCOMPARE(kit.brand, sample().brand);
    QCOMPARE(kit.images.keys(), QList{ImageSlot::Logo});
}

void tst_BrandKitStore::appliedItLeavesTheRest()
{
    auto value = test::flightTemplate();
    value.studio.images[ImageSlot::Footer].sha256 = QString(64, u'c');
    const auto before = value;
    settings::applyKit(value, settings::kitOf(sample(), u"Acme"_s));
    QCOMPARE(value.brand, sample().brand);
    QCOMPARE(value.studio.images.keys(), (QList{ImageSlot::Logo, ImageSlot::Footer}));
    QCOMPARE(value.fields, before.fields);
    QCOMPARE(value.name, before.name);
}

void tst_BrandKitStore::kitsComeBackByName()
{
    const BrandKitStore store(m_folder.filePath(u"one"_s));
    QCOMPARE(store.load(u"Acme"_s).value(), QList<BrandKit>());
    const QList kits{settings::kitOf(sample(), u"Winter"_s),
                     settings::kitOf(test::flightTemplate(), u"Summer"_s)};
    QVERIFY(store.save(u"Acme"_s, kits));
    QCOMPARE(store.load(u"Acme"_s).value(), (QList{kits[1], kits[0]}));
}

void tst_BrandKitStore::tenantsAreApart()
{
    const BrandKitStore store(m_folder.filePath(u"two"_s));
    QVERIFY(store.save(u"Acme"_s, {settings::kitOf(sample(), u"Winter"_s)}));
    QCOMPARE(store.load(u"../Acme"_s).value(), QList<BrandKit>());
    QVERIFY(store.save(u"../Acme"_s, {}));
    QCOMPARE(store.load(u"Acme"_s).value().size(), 1);
    QCOMPARE(QDir(m_folder.filePath(u"two"_s)).entryList(QDir::Files).size(), 2);
}

void tst_BrandKitStore::whatIsBrokenIsNotEmpty_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("cut off") << QByteArray("}") << QByteArray();
    QTest::newRow("another version") << QByteArray("\"version\": 1") << QByteArray("\"version\": 9");
    QTest::newRow("an unknown member")
        << QByteArray("\"version\": 1") << QByteArray("\"version\": 1, \"more\": 1");
    QTest::newRow("a colour that is none") << QByteArray("#1F7A5A") << QByteArray("green");
}

void tst_BrandKitStore::whatIsBrokenIsNotEmpty()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    const auto folder = m_folder.filePath(QString::number(qHash(from + to)));
    const BrandKitStore store(folder);
    QVERIFY(store.save(u"Acme"_s, {settings::kitOf(sample(), u"Winter"_s)}));
    QFile file(folder + u'/' + QDir(folder).entryList(QDir::Files).first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const auto bytes = file.readAll();
    QVERIFY(bytes.contains(from));
    file.resize(0);
    file.write(QByteArray(bytes).replace(from, to));
    file.close();
    QVERIFY(!store.load(u"Acme"_s));
}

QTEST_GUILESS_MAIN(tst_BrandKitStore)
#include "tst_brandkitstore.moc"
