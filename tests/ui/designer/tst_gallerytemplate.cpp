// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "artwork/cardimages.h"
#include "artwork/cut.h"
#include "artwork/decode.h"
#include "designer/gallerytemplate.h"
#include "google/issue.h"
#include "lint/draft.h"
#include "template/templatecodec.h"
#include "template/validation.h"

#include <QtCore/qdir.h>
#include <QtCore/qurl.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The starter gallery as it is in the program: each template good enough to be issued as it stands.
class tst_GalleryTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsWhatTheFolderHolds();
    void thereAreTwoOfEachKind();
    void isFreeOfErrorsAndWarnings_data();
    void isFreeOfErrorsAndWarnings();
    void isWrittenAsTheStudioWritesIt_data() { eachKey(); }
    void isWrittenAsTheStudioWritesIt();
    void hasPicturesForBothWallets_data() { eachKey(); }
    void hasPicturesForBothWallets();
    void isDrawnTheSameEachTime_data() { eachKey(); }
    void isDrawnTheSameEachTime();
    void saysWhatItIsAndWhoseTheArtworkIs_data() { eachKey(); }
    void saysWhatItIsAndWhoseTheArtworkIs();
    void anUnknownOneIsAnError();

private:
    static void eachKey();

    scene::Kit m_kit;
};

void tst_GalleryTemplate::eachKey()
{
    QTest::addColumn<QString>("key");
    for (const auto &key : galleryKeys())
        QTest::newRow(qPrintable(key)) << key;
}

void tst_GalleryTemplate::theListIsWhatTheFolderHolds()
{
    QStringList files;
    for (const auto &name : QDir(u":/qairopay/gallery"_s).entryList({u"*.passtpl"_s}, QDir::Files))
        files.append(name.section(u'.', 0, 0));
    auto keys = galleryKeys();
    keys.sort();
    files.sort();
    QCOMPARE(keys, files);
}

void tst_GalleryTemplate::thereAreTwoOfEachKind()
{
    QList<PassKind> kinds;
    QStringList names;
    for (const auto &key : galleryKeys()) {
        const auto made = readGalleryTemplate(key);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
        kinds.append(made->value.kind);
        names.append(made->value.name);
    }
    QVERIFY(std::ranges::is_sorted(kinds));
    for (const auto kind : allPassKinds)
        QCOMPARE(kinds.count(kind), 2);
    QCOMPARE(names.removeDuplicates(), 0);
}

void tst_GalleryTemplate::isFreeOfErrorsAndWarnings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("sample");
    for (const auto &key : galleryKeys()) {
        const auto made = readGalleryTemplate(key);
        QVERIFY(made.has_value());
        QTest::addRow("%s with its defaults", qPrintable(key)) << key << -1;
        QVERIFY(!made->value.studio.samples.isEmpty());
        for (int i = 0; i < made->value.studio.samples.size(); ++i)
            QTest::addRow("%s with sample %d", qPrintable(key), i) << key << i;
    }
}

void tst_GalleryTemplate::isFreeOfErrorsAndWarnings()
{
    QFETCH(QString, key);
    QFETCH(int, sample);
    const auto made = readGalleryTemplate(key).value();
    const auto &value = made.value;
    QVERIFY(validateTemplate(value).isEmpty());

    IssuedRecord issued{.id = PassId(u"pass_01J000000000000000000SAMPLE"_s),
                        .templateId = TemplateId(u"tpl_01J000000000000000000SAMPLE"_s)};
    if (sample >= 0)
        issued.record = value.studio.samples.at(sample);
    constexpr int pixelsToAPoint = 3; // as the largest phones have
    const auto images = artwork::makeCardImages(
        value, [&made](const QString &sha256) { return made.asset(sha256); }, pixelsToAPoint);
    const auto apple = apple::draftFor(value, issued, {.organisationName = u"Sample"_s});
    const auto google = google::draftFor(value, issued, {});
    QStringList complaints;
    for (const auto &finding :
         lint::check(value, issued.record, lint::layOut(apple, google, {images, {}, m_kit}), images)) {
        if (finding.severity >= lint::Severity::Warning)
            complaints.append(finding.id + u": "_s + finding.sentence);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void tst_GalleryTemplate::isWrittenAsTheStudioWritesIt()
{
    QFETCH(QString, key);
    QFile file(u":/qairopay/gallery/%1.passtpl"_s.arg(key));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    const auto value = templateFromFile(bytes);
    QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().text()));
    QCOMPARE(templateToFile(*value), bytes);
    // And as it comes onto the desk, with its pictures named.
    const auto made = readGalleryTemplate(key).value();
    QCOMPARE(templateFromFile(templateToFile(made.value)).value(), made.value);
}

void tst_GalleryTemplate::hasPicturesForBothWallets()
{
    QFETCH(QString, key);
    const auto made = readGalleryTemplate(key).value();
    const auto &images = made.value.studio.images;
    for (const auto slot : {ImageSlot::Icon, ImageSlot::Logo, ImageSlot::Hero})
        QVERIFY2(images.contains(slot), qPrintable(toApiName(slot)));
    QSet<QString> named;
    for (const auto &[slot, reference] : images.asKeyValueRange()) {
        named.insert(reference.sha256);
        const auto bytes = made.asset(reference.sha256);
        QVERIFY(bytes.has_value());
        QCOMPARE(artwork::sha256Of(*bytes), reference.sha256);
        const auto picture = artwork::decode(*bytes);
        QVERIFY2(picture.has_value(), picture ? "" : qPrintable(picture.error().text()));
        // As much as the wallets take, so that nothing is scaled up.
        if (const auto apple = artwork::shapeOf(slot, made.value.kind, WalletPlatform::Apple)) {
            const auto seen = artwork::seenPart(picture->size(), reference, *apple);
            QCOMPARE_GE(seen.width() + 1, artwork::sizeAt(seen, *apple, 3).width());
        }
        if (const auto google = artwork::shapeOf(slot, made.value.kind, WalletPlatform::Google))
            QCOMPARE_GE(picture->width(), google->uploaded.width());
    }
    QCOMPARE(made.assets.size(), named.size());
}

void tst_GalleryTemplate::isDrawnTheSameEachTime()
{
    QFETCH(QString, key);
    QCOMPARE(readGalleryTemplate(key)->assets, readGalleryTemplate(key)->assets);
}

void tst_GalleryTemplate::saysWhatItIsAndWhoseTheArtworkIs()
{
    QFETCH(QString, key);
    QVERIFY(!galleryPurpose(key).isEmpty());
    const auto made = readGalleryTemplate(key).value();
    QVERIFY(!made.value.brand.organisation.isEmpty());
    QVERIFY(made.value.studio.notes.contains(u"Apache-2.0"_s));
    for (const auto &url : {made.value.brand.iconUrl, made.value.brand.logoUrl})
        QVERIFY2(QUrl(url).host().endsWith(".example"_L1), qPrintable(url));
}

void tst_GalleryTemplate::anUnknownOneIsAnError()
{
    QVERIFY(galleryPurpose(u"nobody"_s).isEmpty());
    const auto made = readGalleryTemplate(u"nobody"_s);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().where, u"nobody.passtpl"_s);
    const auto known = readGalleryTemplate(galleryKeys().first());
    QVERIFY(known.has_value());
    QCOMPARE(known->asset(u"0"_s.repeated(64)).error().kind, ErrorKind::NotFound);
}

QTEST_MAIN(tst_GalleryTemplate)
#include "tst_gallerytemplate.moc"
