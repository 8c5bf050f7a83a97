// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/languagelistmodel.h"

#include "template/validation.h"

#include <QtCore/qset.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_LanguageListModel : public QObject
{
    Q_OBJECT

    static QStringList codesOf(const LanguageListModel &model)
    {
        QStringList codes;
        for (int i = 0; i < model.count(); ++i)
            codes.append(model.codeAt(i));
        return codes;
    }

private Q_SLOTS:
    void everyLanguageCanNameAFolder()
    {
        LanguageListModel model;
        QVERIFY(model.count() > 100);
        const auto codes = codesOf(model);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (int i = 0; i < model.count(); ++i) {
            QVERIFY2(isLanguageTag(codes[i]), qPrintable(codes[i]));
            QVERIFY2(!model.index(i).data(LanguageListModel::NameRole).toString().isEmpty(),
                     qPrintable(codes[i]));
        }
    }

    void isFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("code");
        QTest::newRow("by its own name") << u"deutsch"_s << u"de"_s;
        QTest::newRow("by its English name") << u"german"_s << u"de"_s;
        QTest::newRow("by its code") << u"DE"_s << u"de"_s;
        QTest::newRow("by its own script") << u"العربية"_s << u"ar"_s;
        QTest::newRow("with spaces around") << u" 日本語 "_s << u"ja"_s;
        QTest::newRow("of another way to write") << u"zh-Hant"_s << u"zh-Hant"_s;
        QTest::newRow("of a country that is not in the list") << u"de-AT"_s << u"de-AT"_s;
    }

    void isFound()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, code);
        LanguageListModel model;
        QAbstractItemModelTester tester(&model);
        model.setQuery(query);
        QCOMPARE(model.codeAt(0), code);
    }

    void whatIsNoLanguageIsNotOffered_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("words") << u"no such language"_s;
        QTest::newRow("a path") << u"de-../x"_s;
        QTest::newRow("a code of none") << u"qq-QQ"_s;
    }

    void whatIsNoLanguageIsNotOffered()
    {
        QFETCH(const QString, query);
        LanguageListModel model;
        model.setQuery(query);
        QCOMPARE(codesOf(model), QStringList());
        QCOMPARE(model.codeAt(0), QString());
    }

    void whatTheTemplateHasIsNotOffered()
    {
        LanguageListModel model;
        QAbstractItemModelTester tester(&model);
        model.setTaken({u"de"_s, u"de-AT"_s});
        model.setQuery(u"de"_s);
        QVERIFY(!codesOf(model).contains(u"de"_s));
        model.setQuery(u"de-AT"_s);
        QVERIFY(!codesOf(model).contains(u"de-AT"_s));
        model.setTaken({});
        QCOMPARE(model.codeAt(0), u"de-AT"_s);
    }

    void whoseNameBeginsSoComesFirst()
    {
        LanguageListModel model;
        model.setQuery(u"ital"_s); // other languages are spoken there, too
        QCOMPARE(model.codeAt(0), u"it"_s);
    }
};

QTEST_GUILESS_MAIN(tst_LanguageListModel)
#include "tst_languagelistmodel.moc"
