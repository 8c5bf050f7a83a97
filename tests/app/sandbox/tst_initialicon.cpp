// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/initialicon.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_InitialIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstLetterOrDigit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letter");
        QTest::newRow("a small letter") << u"acme"_s << u"A"_s;
        QTest::newRow("an accent") << u"Élan"_s << u"E"_s;
        QTest::newRow("a stroke") << u"Øst"_s << u"O"_s;
        QTest::newRow("behind a sign") << u"“24 Hours”"_s << u"2"_s;
        QTest::newRow("behind letters of another script") << u"発行 Card"_s << u"C"_s;
    }

    void showsTheFirstLetterOrDigit()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, letter);
        const auto icon = sandbox::initialIcon(name, {}, 58);
        QCOMPARE(icon, sandbox::initialIcon(letter, {}, 58));
        QVERIFY(icon != sandbox::initialIcon(u"発行"_s, {}, 58)); // without any there is but the colour
    }
};

QTEST_GUILESS_MAIN(tst_InitialIcon)
#include "tst_initialicon.moc"
