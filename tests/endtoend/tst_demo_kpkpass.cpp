// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#ifdef HAVE_KPKPASS
#include <KPkPass/Barcode>
#include <KPkPass/Field>
#include <KPkPass/Location>
#include <KPkPass/Pass>
#endif

using namespace Qt::StringLiterals;

/// KDE's pass library reads what the demo's holders download.
class TestDemoKPkPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPassIsRead();
};

void TestDemoKPkPass::everyPassIsRead()
{
#ifdef HAVE_KPKPASS
    const QDir folder(qEnvironmentVariable("QAIROPAY_DEMO_OUT") + u"/passes"_s);
    const auto names = folder.entryList({u"*.pkpass"_s}, QDir::Files);
    QCOMPARE(names.size(), 196);
    for (const auto &name : names) {
        const std::unique_ptr<KPkPass::Pass> pass(KPkPass::Pass::fromFile(folder.filePath(name)));
        QVERIFY2(pass, qPrintable(name));
        QCOMPARE(pass->organizationName(), u"Acme Hotels"_s);
        QCOMPARE(pass->backgroundColor(), QColor(0x1F, 0x7A, 0x5A));
        QCOMPARE(pass->field(u"tier"_s).label(), u"Tier"_s);
        QVERIFY(!pass->field(u"tier"_s).valueDisplayString().isEmpty());
        QCOMPARE(pass->barcodes().size(), 1);
        QCOMPARE(pass->barcodes().first().message(), u"loyalty:"_s + pass->serialNumber());
        QCOMPARE(pass->locations().size(), 1);
    }
#else
    QSKIP("KDE's pass library (libkpkpass-dev) is not installed.");
#endif
}

QTEST_MAIN(TestDemoKPkPass)
#include "tst_demo_kpkpass.moc"
