// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/proofexport.h"
#include "support/samplepictures.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The pictures of a proof as files.
class tst_ProofExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesAreNumbered();
    void theSizesOfAPictureHaveOneNumber();
    void aPictureThatCannotBeMadeIsNamed();
};

void tst_ProofExport::picturesAreNumbered()
{
    const QTemporaryDir folder;
    const QList<ProofPicture> pictures{{u"Front"_s, {{1, samples::plain({8, 4}, Qt::red)}}},
                                       {u"Front"_s, {{1, samples::plain({4, 8}, Qt::blue)}}}};
    const auto written = writePictures(folder.path(), pictures);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
    QCOMPARE(QImage(folder.filePath(u"Front.png"_s)).size(), QSize(8, 4));
    QCOMPARE(QImage(folder.filePath(u"Front 2.png"_s)).size(), QSize(4, 8));
}

void tst_ProofExport::theSizesOfAPictureHaveOneNumber()
{
    const QTemporaryDir folder;
    const auto names = [&] { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); };
    const auto picture = [](QList<int> pixels) {
        ProofPicture picture{u"Front"_s, {}};
        for (const auto each : pixels)
            picture.images.insert(each, samples::plain({8 * each, 4 * each}, Qt::red));
        return picture;
    };
    QVERIFY(writePictures(folder.path(), {picture({3})}).has_value());
    QCOMPARE(names(), QStringList(u"Front@3x.png"_s));
    QVERIFY(writePictures(folder.path(), {picture({1, 2, 3})}).has_value());
    QCOMPARE(names(),
             QStringList({u"Front 2.png"_s, u"Front 2@2x.png"_s, u"Front 2@3x.png"_s, u"Front@3x.png"_s}));
    QCOMPARE(QImage(folder.filePath(u"Front 2@2x.png"_s)).size(), QSize(16, 8));
}

void tst_ProofExport::aPictureThatCannotBeMadeIsNamed()
{
    const QTemporaryDir folder;
    const QList<ProofPicture> pictures{{u"Front"_s, {{1, samples::plain({8, 4}, Qt::red)}}},
                                       {u"Back"_s, {{1, QImage()}}}};
    const auto written = writePictures(folder.path(), pictures);
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"“Back”"_s), qPrintable(written.error().text()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"Front.png"_s));
}

QTEST_MAIN(tst_ProofExport)
#include "tst_proofexport.moc"
