// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cardimages.h"
#include "artwork/cut.h"
#include "artwork/decode.h"
#include "support/samplepictures.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::artwork;

class tst_CardImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichKindsShowWhat_data();
    void whichKindsShowWhat();
    void picturesAreThoseOfThePass();
    void aFileIsReadOnce();
    void whatIsWrongIsTold();
};

static PassTemplate withEverySlot(PassKind kind, const QString &sha256)
{
    PassTemplate value;
    value.kind = kind;
    for (const auto slot : allImageSlots)
        value.studio.images.insert(slot, {.sha256 = sha256});
    return value;
}

void tst_CardImages::whichKindsShowWhat_data()
{
    QTest::addColumn<PassKind>("kind");
    QTest::addColumn<bool>("hasStrip");
    QTest::addColumn<QString>("apple");
    QTest::newRow("loyalty") << PassKind::Loyalty << true << u"logo icon strip"_s;
    QTest::newRow("gift card") << PassKind::GiftCard << true << u"logo icon strip"_s;
    QTest::newRow("coupon") << PassKind::Coupon << true << u"logo icon strip"_s;
    QTest::newRow("membership") << PassKind::Membership << true << u"logo icon thumbnail"_s;
    QTest::newRow("boarding pass") << PassKind::BoardingPass << true << u"logo icon footer"_s;
    QTest::newRow("event with a strip") << PassKind::EventTicket << true << u"logo icon strip"_s;
    QTest::newRow("event without") << PassKind::EventTicket << false << u"logo icon thumbnail background"_s;
}

void tst_CardImages::whichKindsShowWhat()
{
    QFETCH(PassKind, kind);
    QFETCH(bool, hasStrip);
    QFETCH(QString, apple);
    auto value = withEverySlot(kind, u"a"_s);
    if (!hasStrip)
        value.studio.images.remove(ImageSlot::Strip);
    QStringList slots;
    QStringList googles;
    for (const auto &image : cardImagesOf(value))
        (image.wallet == WalletPlatform::Apple ? slots : googles).append(toApiName(image.slot));
    QCOMPARE(slots.join(u' '), apple);
    // The strip stands in Google's details.
    const bool isShown = apple.contains(u"strip"_s);
    QCOMPARE(googles.join(u' '),
             isShown ? u"logo icon strip wide_logo hero"_s : u"logo icon wide_logo hero"_s);
}

void tst_CardImages::picturesAreThoseOfThePass()
{
    const auto picture = samples::quarters({900, 500});
    const auto bytes = samples::encoded(picture);
    PassTemplate value;
    const ImageReference reference{
        .sha256 = sha256Of(bytes), .crop = {0.1, 0.2, 0.6, 0.7}, .focus = {0.9, 0.1}};
    value.studio.images.insert(ImageSlot::Strip, reference);
    const auto images = makeCardImages(value, [&](const QString &) { return Result<QByteArray>(bytes); }, 3);
    const auto shape = shapeOf(ImageSlot::Strip, value.kind, WalletPlatform::Apple);
    QCOMPARE(images.apple.value(ImageSlot::Strip), cut(picture, reference, *shape, 3));
    QVERIFY(images.google.has(ImageSlot::Strip)); // in the details
    QCOMPARE(images.sizes.value(ImageSlot::Strip), QSize(900, 500));
    QVERIFY(images.problems.isEmpty());
}

void tst_CardImages::aFileIsReadOnce()
{
    int reads = 0;
    const auto bytes = samples::encoded(samples::quarters({40, 40}));
    const auto images = makeCardImages(
        withEverySlot(PassKind::Loyalty, sha256Of(bytes)),
        [&](const QString &) {
            ++reads;
            return Result<QByteArray>(bytes);
        },
        2);
    QCOMPARE(reads, 1);
    QCOMPARE(images.apple.bySlot.size(), 3);
    QCOMPARE(images.google.bySlot.size(), 5);
}

void tst_CardImages::whatIsWrongIsTold()
{
    const auto images = makeCardImages(
        withEverySlot(PassKind::Loyalty, u"a"_s),
        [](const QString &) { return Result<QByteArray>("not a picture"_ba); }, 2);
    QVERIFY(images.apple.bySlot.isEmpty());
    QCOMPARE(images.problems.value(ImageSlot::Strip).kind, ErrorKind::Unsupported);
    QVERIFY(!images.problems.contains(ImageSlot::Footer)); // not a slot of this kind
}

QTEST_GUILESS_MAIN(tst_CardImages)
#include "tst_cardimages.moc"
