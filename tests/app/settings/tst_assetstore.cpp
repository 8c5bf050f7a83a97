// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/assetstore.h"

#include "artwork/decode.h"
#include "settings/atomicfile.h"
#include "support/samplepictures.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::settings;

class tst_AssetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreKeptByTheirHash();
    void oneOfAKindIsKeptOnce();
    void onlyPicturesAreKept_data();
    void onlyPicturesAreKept();
    void hashesLeadNowhereElse_data();
    void hashesLeadNowhereElse();
    void anEditedFileIsNotTaken();
    void aFullDiskIsTold();
    void templatesTakeTheirPicturesAlong();
};

void tst_AssetStore::picturesAreKeptByTheirHash()
{
    const QTemporaryDir folder;
    const AssetStore store(folder.filePath(u"new/assets"_s));
    for (const auto *format : {"PNG", "JPG"}) {
        const auto bytes =
            samples::encoded(samples::quarters({30, 20}).convertToFormat(QImage::Format_RGB32), format);
        const auto sha256 = store.put(bytes);
        QVERIFY2(sha256.has_value(), sha256 ? "" : qPrintable(sha256.error().text()));
        QCOMPARE(*sha256, artwork::sha256Of(bytes));
        QVERIFY(store.has(*sha256));
        QCOMPARE(store.bytes(*sha256).value_or(QByteArray()), bytes);
    }
}

void tst_AssetStore::oneOfAKindIsKeptOnce()
{
    const QTemporaryDir folder;
    const AssetStore store(folder.path());
    const auto bytes = samples::encoded(samples::quarters({30, 20}));
    QVERIFY(store.put(bytes));
    QVERIFY(store.put(bytes));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_AssetStore::onlyPicturesAreKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "hello"_ba;
    QTest::newRow("too much") << "\x89PNG\r\n\x1a\n"_ba + QByteArray(artwork::maxBytes, 'x');
}

void tst_AssetStore::onlyPicturesAreKept()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QVERIFY(!AssetStore(folder.path()).put(bytes));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_AssetStore::hashesLeadNowhereElse_data()
{
    QTest::addColumn<QString>("sha256");
    QTest::newRow("empty") << QString();
    QTest::newRow("another folder") << u"../secret"_s;
    QTest::newRow("an absolute path") << u"/etc/passwd"_s;
    QTest::newRow("too short") << u"abc"_s;
    QTest::newRow("a path of the right length") << u"../"_s + QString(61, u'a');
}

void tst_AssetStore::hashesLeadNowhereElse()
{
    QFETCH(QString, sha256);
    const QTemporaryDir folder;
    QVERIFY(writeFile(folder.filePath(u"secret.png"_s), "secret"));
    const AssetStore store(folder.filePath(u"assets"_s));
    QVERIFY(!store.has(sha256));
    const auto bytes = store.bytes(sha256);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::NotFound);
}

void tst_AssetStore::anEditedFileIsNotTaken()
{
    const QTemporaryDir folder;
    const AssetStore store(folder.path());
    const auto bytes = samples::encoded(samples::quarters({30, 20}));
    const auto sha256 = store.put(bytes).value_or(QString());
    const auto other = samples::encoded(samples::plain({3, 3}, Qt::red));
    QVERIFY(writeFile(folder.filePath(sha256 + u".png"_s), other));
    const auto read = store.bytes(sha256);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    // Choosing the picture again mends it.
    QVERIFY(store.put(bytes));
    QCOMPARE(store.bytes(sha256).value_or(QByteArray()), bytes);
}

void tst_AssetStore::aFullDiskIsTold()
{
    const auto kept =
        AssetStore(u"/proc/no-such-place"_s).put(samples::encoded(samples::plain({3, 3}, Qt::red)));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::Io);
}

void tst_AssetStore::templatesTakeTheirPicturesAlong()
{
    const QTemporaryDir folder;
    const auto from = assetsBeside(folder.filePath(u"loyalty.passtpl"_s));
    QCOMPARE(from.folder(), folder.filePath(u"loyalty.passtpl.assets"_s));
    const AssetStore to(folder.filePath(u"drafts"_s));
    const auto strip = from.put(samples::encoded(samples::quarters({30, 20}))).value_or(QString());
    PassTemplate value;
    value.studio.images.insert(ImageSlot::Strip, {.sha256 = strip});
    value.studio.images.insert(ImageSlot::Hero, {.sha256 = strip});
    value.studio.images.insert(ImageSlot::Logo, {.sha256 = QString(64, u'a')});
    const auto missing = copyAssets(value, from, to);
    QVERIFY(missing.has_value());
    QCOMPARE(*missing, QStringList{QString(64, u'a')});
    QVERIFY(to.has(strip));
    QCOMPARE(assetsOf(value).size(), 2);
}

QTEST_GUILESS_MAIN(tst_AssetStore)
#include "tst_assetstore.moc"
