// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/currencydigits.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestCurrencyDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits");
        QTest::newRow("euro") << u"EUR"_s << 2;
        QTest::newRow("yen") << u"JPY"_s << 0;
        QTest::newRow("CFA franc") << u"XOF"_s << 0;
        QTest::newRow("Ugandan shilling") << u"UGX"_s << 0;
        QTest::newRow("Kuwaiti dinar") << u"KWD"_s << 3;
        QTest::newRow("Tunisian dinar") << u"TND"_s << 3;
        QTest::newRow("unidad de fomento") << u"CLF"_s << 4;
        QTest::newRow("Iraqi dinar, three in ISO 4217") << u"IQD"_s << 0;
        QTest::newRow("Serbian dinar, two in ISO 4217") << u"RSD"_s << 0;
        QTest::newRow("forint, none in cash alone") << u"HUF"_s << 2;
        QTest::newRow("nobody's") << u"ABC"_s << 2;
        QTest::newRow("none") << QString() << 2;
    }
    void digits()
    {
        QFETCH(const QString, code);
        QTEST(currencyDigits(code), "digits");
    }

    void codes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isCode");
        QTest::newRow("three capitals") << u"EUR"_s << true;
        QTest::newRow("nobody's") << u"ABC"_s << true;
        QTest::newRow("none") << QString() << false;
        QTest::newRow("small letters") << u"eur"_s << false;
        QTest::newRow("two letters") << u"EU"_s << false;
        QTest::newRow("four letters") << u"EURO"_s << false;
        QTest::newRow("a line behind it") << u"EUR\n"_s << false;
        QTest::newRow("capitals of another alphabet") << u"ΕUR"_s << false;
    }
    void codes()
    {
        QFETCH(const QString, code);
        QTEST(isCurrencyCode(code), "isCode");
    }
};

QTEST_APPLESS_MAIN(TestCurrencyDigits)
#include "tst_currencydigits.moc"
