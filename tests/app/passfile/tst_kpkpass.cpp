// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What another reader makes of our passes: KDE's, which Itinerary uses.
#include "passsamples.h"

#include <QtTest/qtest.h>

#ifdef HAVE_KPKPASS
#include <QtGui/qimage.h>

#include <KPkPass/Barcode>
#include <KPkPass/Field>
#include <KPkPass/Pass>
#endif

using namespace Qt::StringLiterals;

class TestKPkPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kdeReadsThePass();
};

void TestKPkPass::kdeReadsThePass()
{
#ifdef HAVE_KPKPASS
    const samples::Issuer issuer;
    const std::unique_ptr<KPkPass::Pass> pass(KPkPass::Pass::fromData(issuer.build()));
    QVERIFY(pass);
    QCOMPARE(pass->passTypeIdentifier(), u"pass.com.example.loyalty"_s);
    QCOMPARE(pass->organizationName(), u"Acme Hotels"_s);
    QCOMPARE(pass->type(), KPkPass::Pass::StoreCard);
    QCOMPARE(pass->auxiliaryFields().size(), 1);
    QCOMPARE(pass->auxiliaryFields().constFirst().value().toString(), u"Zoë Ångström"_s);
    QCOMPARE(pass->barcodes().size(), 1);
    QCOMPARE(pass->barcodes().constFirst().message(), u"QP-1"_s);
    QCOMPARE(pass->icon().size(), QSize(1, 1));
#else
    QSKIP("KDE's library for passes (package libkpkpass-dev) is not installed");
#endif
}

QTEST_GUILESS_MAIN(TestKPkPass)
#include "tst_kpkpass.moc"
