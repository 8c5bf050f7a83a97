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
    void aPictureThatCannotBeMadeIsNamed();
};

void tst_ProofExport::picturesAreNumbered()
{
    const QTemporaryDir folder;
    const QList<ProofPicture> pictures{{u"Front"_s, samples::plain({8, 4}, Qt::red)},
                                       {u"Front"_s, samples::plain({4, 8}, Qt::blue)}};
    const auto written = writePictures(folder.path(), pictures);
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().text()));
    QCOMPARE(QImage(folder.filePath(u"Front.png"_s)).size(), QSize(8, 4));
    QCOMPARE(QImage(folder.filePath(u"Front 2.png"_s)).size(), QSize(4, 8));
}

void tst_ProofExport::aPictureThatCannotBeMadeIsNamed()
{
    const QTemporaryDir folder;
    const QList<ProofPicture> pictures{{u"Front"_s, samples::plain({8, 4}, Qt::red)}, {u"Back"_s, QImage()}};
    const auto written = writePictures(folder.path(), pictures);
    QVERIFY(!written);
    QVERIFY2(written.error().message.contains(u"“Back”"_s), qPrintable(written.error().text()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"Front.png"_s));
}

QTEST_MAIN(tst_ProofExport)
#include "tst_proofexport.moc"
