// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/fencewords.h"

#include <QtCore/qlocale.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_FenceWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void distances_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("metres");
        QTest::addColumn<bool>("feet");
        QTest::addColumn<QString>("text");
        QTest::newRow("metres are whole") << u"en_US"_s << 849.6 << false << u"850 m"_s;
        QTest::newRow("kilometres have a tenth") << u"en_US"_s << 2449.0 << false << u"2.4 km"_s;
        QTest::newRow("but not of nothing") << u"en_US"_s << 2000.0 << false << u"2 km"_s;
        QTest::newRow("nor of nearly nothing") << u"en_US"_s << 1960.0 << false << u"2 km"_s;
        QTest::newRow("feet are whole and grouped") << u"en_US"_s << 1524.0 << true << u"5,000 ft"_s;
        QTest::newRow("just short of a mile") << u"en_US"_s << 1609.0 << true << u"5,279 ft"_s;
        QTest::newRow("a mile") << u"en_US"_s << 1609.344 << true << u"1 mi"_s;
        QTest::newRow("a mile and a half") << u"en_US"_s << 2414.016 << true << u"1.5 mi"_s;
        QTest::newRow("in German") << u"de_DE"_s << 2449.0 << false << u"2,4 km"_s;
    }

    void distances()
    {
        QFETCH(const QString, locale);
        QFETCH(const double, metres);
        QFETCH(const bool, feet);
        QLocale::setDefault(QLocale(locale));
        QTEST(distanceText(metres, feet), "text");
    }

    void feetAreUsualInTheUnitedStates_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("areUsual");
        QTest::newRow("United States") << u"en_US"_s << true;
        QTest::newRow("Germany") << u"de_DE"_s << false;
        QTest::newRow("Japan") << u"ja_JP"_s << false;
    }

    void feetAreUsualInTheUnitedStates()
    {
        QFETCH(const QString, locale);
        QLocale::setDefault(QLocale(locale));
        QTEST(areFeetUsual(), "areUsual");
    }
};

QTEST_GUILESS_MAIN(tst_FenceWords)
#include "tst_fencewords.moc"
