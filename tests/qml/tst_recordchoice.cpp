// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The sample records below the cards: by mouse, by keys and by their names.
class tst_RecordChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void oneIsAddedByMouse();
    void oneIsRenamedByKeys();
    void oneIsRemovedByItsCommand();
    void theDefaultValuesAreNotRenamed();

private:
    [[nodiscard]] TemplateEditor &editor() { return *m_driver->window().designer().editor(); }
    [[nodiscard]] TemplatePreview &preview() { return *m_driver->window().designer().preview(); }
    [[nodiscard]] qsizetype count() { return editor().value().studio.samples.size(); }
    [[nodiscard]] QString shown()
    {
        const auto *choice = m_driver->find(u"sample"_s);
        return choice ? choice->property("displayText").toString() : QString();
    }
    [[nodiscard]] bool isAsked()
    {
        return QTest::qWaitFor([&] {
            const auto *field = m_driver->find(u"sample-name"_s);
            return field && field->hasActiveFocus();
        });
    }
    void typeName(const QString &text)
    {
        m_driver->key(Qt::Key_A, Qt::ControlModifier);
        m_driver->typeOn(text);
    }

    std::unique_ptr<WindowDriver> m_driver;
    PassTemplate m_value;
};

void tst_RecordChoice::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"field-tier"_s), 30'000);
    m_value = editor().value();
    m_value.studio.samples = {Record{{u"ann@example.com"_s, u"Ann"_s}, {{u"tier"_s, u"Silver"_s}}},
                              Record{{u"bob@example.com"_s, u"Bob"_s}, {}}};
}

void tst_RecordChoice::init()
{
    editor().open(m_value);
    QTRY_COMPARE(shown(), u"Ann"_s);
}

void tst_RecordChoice::oneIsAddedByMouse()
{
    QVERIFY(m_driver->click(u"sample-menu"_s));
    QVERIFY(m_driver->click(u"add-sample"_s));
    QVERIFY(isAsked());
    QCOMPARE(m_driver->find(u"sample-name"_s)->property("text").toString(), u"Ann 2"_s);
    typeName(u"Cleo"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(shown(), u"Cleo"_s);
    QCOMPARE(count(), 3);
    QCOMPARE(editor().value().studio.samples.last().fields.value(u"tier"_s), u"Silver"_s);
    QTRY_VERIFY(!m_driver->find(u"sample-name"_s));
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(), 2);
    QTRY_COMPARE(shown(), u"Bob"_s);
}

void tst_RecordChoice::oneIsRenamedByKeys()
{
    m_driver->find(u"sample"_s)->forceActiveFocus(Qt::TabFocusReason);
    m_driver->key(Qt::Key_Tab);
    QTRY_VERIFY(m_driver->find(u"sample-menu"_s)->hasActiveFocus());
    m_driver->key(Qt::Key_Space);
    QTRY_VERIFY(m_driver->find(u"rename-sample"_s));
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find(u"add-sample"_s)->property("highlighted").toBool());
    m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find(u"rename-sample"_s)->property("highlighted").toBool());
    m_driver->key(Qt::Key_Return);
    QVERIFY(isAsked());
    typeName(u"Bob"_s); // another's
    m_driver->key(Qt::Key_Return);
    QVERIFY(isAsked());
    typeName(u"Anna"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(shown(), u"Anna"_s);
    QCOMPARE(editor().step(), 1);
    QTRY_VERIFY(!m_driver->find(u"sample-name"_s)); // it keeps the keys
}

void tst_RecordChoice::oneIsRemovedByItsCommand()
{
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_driver->find(u"palette-search"_s) && m_driver->find(u"palette-search"_s)->hasActiveFocus());
    m_driver->window().app().palette()->setSearchText(u"Remove the sample record"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(shown(), u"Bob"_s);
    QCOMPARE(count(), 1);
    QTRY_VERIFY(!m_driver->find(u"palette-search"_s));
}

void tst_RecordChoice::theDefaultValuesAreNotRenamed()
{
    preview().setSample(0);
    QVERIFY(m_driver->click(u"sample-menu"_s));
    QTRY_VERIFY(m_driver->find(u"rename-sample"_s));
    QVERIFY(!m_driver->find(u"rename-sample"_s)->isEnabled());
    QVERIFY(!m_driver->find(u"remove-sample"_s)->isEnabled());
    QVERIFY(m_driver->find(u"add-sample"_s)->isEnabled());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"rename-sample"_s));
}

QTEST_MAIN(tst_RecordChoice)
#include "tst_recordchoice.moc"
