// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cardpair.h"

#include "support/drawingtools.h"
#include "support/sampletemplates.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestCardPair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestIssuersPassesSaySo_data()
    {
        QTest::addColumn<bool>("isTest");
        QTest::newRow("live") << false;
        QTest::newRow("in demo mode") << true;
    }
    void aTestIssuersPassesSaySo()
    {
        QFETCH(const bool, isTest);
        test::DrawingTools tools;
        CardPair cards(tools.drawing(), u"Acme"_s);
        cards.setTestIssuer(isTest);
        cards.show(test::guideTemplate(), test::guideRecord());
        const auto *issuer = cards.google()->scene().element(u"issuer");
        QVERIFY(issuer);
        QCOMPARE(std::get<scene::Text>(issuer->shape).drawn.startsWith("[TEST ONLY]"_L1), isTest);
    }
};

QTEST_MAIN(TestCardPair)
#include "tst_cardpair.moc"
