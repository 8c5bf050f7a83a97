// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/formatpreview.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// How a field's value is written out on a phone set to a language.
class tst_FormatPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesAreWrittenInALanguage_data();
    void valuesAreWrittenInALanguage();
    void aChangeIsToldAsThePhoneDoes_data();
    void aChangeIsToldAsThePhoneDoes();
    void anythingElseSelectedShowsNothing();

private:
    test::PreviewDesk m_desk;
};

void tst_FormatPreview::init()
{
    m_desk.renew();
}

void tst_FormatPreview::valuesAreWrittenInALanguage_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("locale"); // 0 en_US, 2 de_DE
    QTest::addColumn<QString>("apple");
    QTest::addColumn<QString>("google");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("a text") << ValueType::Text << QString() << u"Gold"_s << 2 << u"Gold"_s << u"Gold"_s
                            << false;
    QTest::newRow("a number, German")
        << ValueType::Number << QString() << u"12450.5"_s << 2 << u"12.450,5"_s << u"12,450.5"_s << false;
    QTest::newRow("no number") << ValueType::Number << QString() << u"many"_s << 0 << u"many"_s << u"many"_s
                               << true;
    QTest::newRow("money, American") << ValueType::Currency << u"USD"_s << u"25"_s << 0 << u"$25.00"_s
                                     << u"$25.00"_s << false;
    QTest::newRow("a currency of two letters")
        << ValueType::Currency << u"US"_s << u"25"_s << 0 << QString() << QString() << true;
    QTest::newRow("a day, American") << ValueType::Date << QString() << u"2026-05-31"_s << 0
                                     << u"May 31, 2026"_s << u"May 31, 2026"_s << false;
    QTest::newRow("a day, German") << ValueType::Date << QString() << u"2026-05-31"_s << 2 << u"31.05.2026"_s
                                   << u"May 31, 2026"_s << false;
    QTest::newRow("no day") << ValueType::Date << QString() << u"next week"_s << 0 << u"next week"_s
                            << u"next week"_s << true;
}

void tst_FormatPreview::valuesAreWrittenInALanguage()
{
    QFETCH(const ValueType, type);
    QFETCH(const QString, currency);
    QFETCH(const QString, value);
    QFETCH(const int, locale);
    QFETCH(const bool, isWrong);
    FormatPreview format(m_desk.editor(), m_desk.preview(),
                         [] { return QDateTime(QDate(2026, 5, 30), QTime(12, 0), QTimeZone::UTC); });
    auto edited = test::smallTemplate();
    edited.fields[0].value = value;
    edited.fields[0].format.type = type;
    edited.fields[0].format.currencyCode = currency;
    m_desk.editor().open(edited);
    m_desk.editor().select(u"field:tier"_s);

    format.setLocale(locale);

    if (currency != u"US") {
        QTEST(format.apple(), "apple");
        QTEST(format.google(), "google");
    }
    QCOMPARE(!format.problem().isEmpty(), isWrong);
}

void tst_FormatPreview::aChangeIsToldAsThePhoneDoes_data()
{
    QTest::addColumn<ValueType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("words");
    QTest::newRow("a text") << ValueType::Text << u"Silver"_s << u"Gold"_s << u"You are %@ now"_s
                            << u"Silver → Gold"_s << u"You are Gold now"_s;
    QTest::newRow("a number, German") << ValueType::Number << u"1200"_s << u"12450.5"_s << u"%@ points"_s
                                      << u"1.200 → 12.450,5"_s << u"12.450,5 points"_s;
    QTest::newRow("nothing else is known that it was")
        << ValueType::Text << u"Gold"_s << QString() << u"You are %@ now"_s << u"another value → Gold"_s
        << u"You are Gold now"_s;
    QTest::newRow("no place for the new value")
        << ValueType::Text << u"Silver"_s << u"Gold"_s << u"Look at your tier"_s << u"Silver → Gold"_s
        << u"Nothing is said: the message has no %@."_s;
    QTest::newRow("no message") << ValueType::Text << u"Silver"_s << u"Gold"_s << QString() << QString()
                                << QString();
}

void tst_FormatPreview::aChangeIsToldAsThePhoneDoes()
{
    QFETCH(const ValueType, type);
    QFETCH(const QString, value);
    QFETCH(const QString, sample);
    QFETCH(const QString, message);
    FormatPreview format(m_desk.editor(), m_desk.preview());
    auto edited = test::smallTemplate();
    edited.fields[0].value = value;
    edited.fields[0].format.type = type;
    edited.fields[0].format.sample = sample;
    edited.fields[0].format.changeMessage = message;
    m_desk.editor().open(edited);
    m_desk.editor().select(u"field:tier"_s);
    format.setLocale(2); // de_DE
    QTEST(format.change(), "change");
    QTEST(format.changeWords(), "words");
}

void tst_FormatPreview::anythingElseSelectedShowsNothing()
{
    FormatPreview format(m_desk.editor(), m_desk.preview());
    m_desk.editor().open(test::smallTemplate());
    QVERIFY(format.apple().isEmpty() && format.google().isEmpty());
    m_desk.editor().select(u"field:tier"_s);
    QCOMPARE(format.apple(), u"Gold"_s);
    QSignalSpy changed(&format, &FormatPreview::changed);
    m_desk.editor().select(u"brand"_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(format.apple().isEmpty() && format.problem().isEmpty());
    format.setLocale(99);
    format.setLocale(-1);
    QCOMPARE(format.locale(), 0);
}

QTEST_MAIN(tst_FormatPreview)
#include "tst_formatpreview.moc"
