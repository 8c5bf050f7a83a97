// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The menu that inserts a variable into what a barcode says.
class tst_VariableMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offersEachVariable();
    void insertsWhereTheCaretIs();
    void aNewFieldIsOneStep();
    void isWalkedByKeys();
    void offersNoFieldWhereThereAreTwenty();

private:
    [[nodiscard]] TemplateEditor &editor() { return *m_driver->window().designer().editor(); }
    [[nodiscard]] QString payload() { return m_driver->window().designer().code()->payload(); }
    [[nodiscard]] QQuickItem *content() { return m_driver->find(u"barcode-content-text"_s); }
    [[nodiscard]] bool openMenu()
    {
        return m_driver->click(u"barcode-content-insert"_s) &&
               QTest::qWaitFor([&] { return m_driver->find(u"variable-new"_s) != nullptr; });
    }
    /// The menu is gone, and the caret in the content again.
    [[nodiscard]] bool isBack()
    {
        return QTest::qWaitFor(
            [&] { return !m_driver->find(u"variable-new"_s) && content() && content()->hasActiveFocus(); });
    }

    std::unique_ptr<WindowDriver> m_driver;
    PassTemplate m_value;
};

void tst_VariableMenu::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"field-tier"_s), 30'000);
    m_value = editor().value();
    m_value.barcode = Barcode{BarcodeFormat::Qr, u"a:b"_s};
}

void tst_VariableMenu::init()
{
    editor().open(m_value);
    editor().select(u"barcode"_s);
    QTRY_VERIFY(content());
    content()->forceActiveFocus();
    content()->setProperty("cursorPosition", 2);
}

void tst_VariableMenu::offersEachVariable()
{
    QVERIFY(openMenu());
    for (const auto &variable : m_driver->window().designer().code()->variables())
        QVERIFY2(m_driver->find(u"variable-"_s + variable), qPrintable(variable));
    const auto place = [&](const QString &name) { return m_driver->find(name)->mapToScene({0, 0}).y(); };
    QVERIFY(place(u"variable-new"_s) > place(u"variable-{fields.tier}"_s));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"variable-new"_s));
    QCOMPARE(editor().step(), 0);
}

void tst_VariableMenu::insertsWhereTheCaretIs()
{
    QVERIFY(openMenu());
    QVERIFY(m_driver->click(u"variable-{fields.tier}"_s));
    QVERIFY(isBack());
    QCOMPARE(payload(), u"a:{fields.tier}b"_s);
    m_driver->typeOn(u"/"_s);
    QCOMPARE(payload(), u"a:{fields.tier}/b"_s);
}

void tst_VariableMenu::aNewFieldIsOneStep()
{
    QVERIFY(openMenu());
    QVERIFY(m_driver->click(u"variable-new"_s));
    QVERIFY(isBack());
    QCOMPARE(payload(), u"a:{fields.field}b"_s);
    QVERIFY(editor().value().field(u"field"));
    QCOMPARE(editor().step(), 1);
    m_driver->typeOn(u"/"_s);
    QCOMPARE(payload(), u"a:{fields.field}/b"_s);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(payload(), u"a:{fields.field}b"_s);
    m_driver->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor().value(), m_value);
    QVERIFY(content()->hasActiveFocus());

    // The menu offers it as any other.
    m_driver->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(openMenu());
    QVERIFY(m_driver->find(u"variable-{fields.field}"_s));
    QVERIFY(m_driver->find(u"variable-new"_s)->mapToScene({0, 0}).y() >
            m_driver->find(u"variable-{fields.field}"_s)->mapToScene({0, 0}).y());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"variable-new"_s));
}

void tst_VariableMenu::isWalkedByKeys()
{
    m_driver->key(Qt::Key_Tab);
    QTRY_VERIFY(m_driver->find(u"barcode-content-insert"_s)->hasActiveFocus());
    m_driver->key(Qt::Key_Space);
    QTRY_VERIFY(m_driver->find(u"variable-new"_s));
    const auto variables = m_driver->window().designer().code()->variables().size();
    for (qsizetype i = 0; i <= variables; ++i)
        m_driver->key(Qt::Key_Down);
    QTRY_VERIFY(m_driver->find(u"variable-new"_s)->property("highlighted").toBool());
    m_driver->key(Qt::Key_Return);
    QVERIFY(isBack());
    QCOMPARE(payload(), u"a:{fields.field}b"_s);
}

void tst_VariableMenu::offersNoFieldWhereThereAreTwenty()
{
    auto value = m_value;
    while (value.fields.size() < limits::fieldCount) {
        Field field;
        field.key = u"extra_%1"_s.arg(value.fields.size());
        value.fields.append(field);
    }
    editor().open(value);
    editor().select(u"barcode"_s);
    QVERIFY(openMenu());
    QVERIFY(!m_driver->find(u"variable-new"_s)->isEnabled());
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"variable-new"_s));
}

QTEST_MAIN(tst_VariableMenu)
#include "tst_variablemenu.moc"
