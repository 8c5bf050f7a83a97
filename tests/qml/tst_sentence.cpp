// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;

/// What a person wrote stays as it was written, whatever sentence it is put into.
class tst_Sentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textsAreFilledIn_data();
    void textsAreFilledIn();

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_root;
};

void tst_Sentence::initTestCase()
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport QairoPay.Studio\nQtObject {\n"
                      "    property string sentence\n    property list<string> texts\n"
                      "    property string filled: Sentence.fill(sentence, texts)\n}",
                      {});
    m_root.reset(component.create());
    QVERIFY2(m_root, qPrintable(component.errorString()));
}

void tst_Sentence::textsAreFilledIn_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("filled");
    QTest::newRow("two") << u"%1, %2"_s << QStringList({u"One"_s, u"two"_s}) << u"One, two"_s;
    QTest::newRow("in another order") << u"%2: %1"_s << QStringList({u"a"_s, u"b"_s}) << u"b: a"_s;
    QTest::newRow("one twice") << u"%1 %1"_s << QStringList(u"a"_s) << u"a a"_s;
    QTest::newRow("a place in the first")
        << u"%1, %2"_s << QStringList({u"Sale %2"_s, u"today"_s}) << u"Sale %2, today"_s;
    QTest::newRow("its own place") << u"%1, %2"_s << QStringList({u"Sale %1"_s, u"50 %"_s})
                                   << u"Sale %1, 50 %"_s;
    QTest::newRow("marks of a replacement")
        << u"%1, %2"_s << QStringList({u"$& $1 \\1"_s, u"$$"_s}) << u"$& $1 \\1, $$"_s;
    QTest::newRow("an empty one") << u"%1, %2"_s << QStringList({QString(), u"b"_s}) << u", b"_s;
    QTest::newRow("too few") << u"%1, %2"_s << QStringList(u"a"_s) << u"a, %2"_s;
}

void tst_Sentence::textsAreFilledIn()
{
    QFETCH(const QString, sentence);
    QFETCH(const QStringList, texts);
    m_root->setProperty("sentence", sentence);
    m_root->setProperty("texts", texts);
    QTEST(m_root->property("filled").toString(), "filled");
}

QTEST_MAIN(tst_Sentence)
#include "tst_sentence.moc"
