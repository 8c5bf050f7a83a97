// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// A template learns another language by the keyboard, in the real window.
class tst_TemplateLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aLanguageIsFoundByItsOwnName();
    void anEarlierSearchIsForgotten();
    void theChoiceIsMadeFromTheField();
    void returnGoesFromTextToText();
    void whatIsLostIsSaidWhereItIs();
    void onlyWhatIsMissingIsListed();
    void arabicIsTypedOnTheRight();
    void aLanguageIsRemovedAndUndone();

private:
    [[nodiscard]] Designer &designer() { return m_driver->window().designer(); }
    [[nodiscard]] TemplateEditor &editor() { return *designer().editor(); }
    [[nodiscard]] TranslationEditor &translations() { return *designer().translations(); }
    [[nodiscard]] QString fieldWithKeyboard()
    {
        auto *item = m_driver->quick()->activeFocusItem();
        return item ? item->objectName() : QString();
    }
    [[nodiscard]] int rowOf(const QString &text)
    {
        const auto &rows = translations().texts()->rows();
        for (int i = 0; i < int(rows.size()); ++i) {
            if (rows[i].source.text == text)
                return i;
        }
        return -1;
    }

    std::unique_ptr<WindowDriver> m_driver;
    PassTemplate m_before;
};

void tst_TemplateLanguages::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(editor().isOpen(), 30'000);
    QTRY_VERIFY(m_driver->find(u"outline-languages"_s));
    m_before = editor().value();
    m_before.studio.translations.clear();
}

void tst_TemplateLanguages::init()
{
    editor().open(m_before);
    translations().setMissingOnly(false);
    QVERIFY(m_driver->click(u"outline-languages"_s));
}

void tst_TemplateLanguages::aLanguageIsFoundByItsOwnName()
{
    QVERIFY(m_driver->click(u"empty-verb"_s));
    QTRY_VERIFY(m_driver->find(u"language-search"_s));
    QTRY_VERIFY(m_driver->find(u"language-search"_s)->hasActiveFocus());
    m_driver->typeOn(u"deutsch"_s);
    QTRY_COMPARE(translations().choice()->codeAt(0), u"de"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(editor().value().studio.translations.keys(), QStringList{u"de"_s});
    QTRY_VERIFY(!m_driver->find(u"language-search"_s));
    QTRY_VERIFY(m_driver->find(u"translation-0"_s));
    QCOMPARE(designer().preview()->options()->languageCode(), u"de"_s);
    QTRY_VERIFY(!m_driver->texts().filter(translations().countText()).isEmpty());
}

/// The dialog goes with its pane, and with it the field that said what was looked for.
void tst_TemplateLanguages::anEarlierSearchIsForgotten()
{
    auto *choice = translations().choice();
    choice->setQuery({});
    const int all = choice->rowCount();
    choice->setQuery(u"deutsch"_s);
    QCOMPARE_LT(choice->rowCount(), all);
    QVERIFY(m_driver->click(u"empty-verb"_s));
    QTRY_COMPARE(fieldWithKeyboard(), u"language-search"_s);
    QCOMPARE(choice->rowCount(), all);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!m_driver->find(u"language-search"_s));
}

/// By rows and by pages, and neither beyond the first.
void tst_TemplateLanguages::theChoiceIsMadeFromTheField()
{
    QVERIFY(m_driver->click(u"empty-verb"_s));
    QTRY_COMPARE(fieldWithKeyboard(), u"language-search"_s);
    const auto *list = m_driver->find(u"language-list"_s);
    QVERIFY(list);
    const auto chosen = [&](Qt::Key key) {
        m_driver->key(key);
        return list->property("currentIndex").toInt();
    };
    QCOMPARE(list->property("currentIndex").toInt(), 0);
    QCOMPARE(chosen(Qt::Key_Up), 0);
    QCOMPARE(chosen(Qt::Key_Down), 1);
    QCOMPARE(chosen(Qt::Key_Up), 0);
    const int page = chosen(Qt::Key_PageDown);
    QCOMPARE_GT(page, 1);
    QCOMPARE(chosen(Qt::Key_PageDown), 2 * page);
    QCOMPARE(chosen(Qt::Key_Down), 2 * page + 1);
    QCOMPARE(chosen(Qt::Key_PageUp), page + 1);
    QCOMPARE(chosen(Qt::Key_PageUp), 1);
    QCOMPARE(chosen(Qt::Key_PageUp), 0);
    QCOMPARE(chosen(Qt::Key_Down), 1);
    QCOMPARE(fieldWithKeyboard(), u"language-search"_s);
    const auto code = translations().choice()->codeAt(1);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(editor().value().studio.translations.keys(), QStringList{code});
    QTRY_VERIFY(!m_driver->find(u"language-search"_s));
}

void tst_TemplateLanguages::returnGoesFromTextToText()
{
    translations().add(u"de"_s);
    const int row = rowOf(u"Tier"_s);
    QVERIFY(row >= 0);
    const auto name = u"translation-%1"_s.arg(row);
    QTRY_VERIFY(m_driver->find(name));
    m_driver->find(name)->forceActiveFocus(Qt::TabFocusReason);
    m_driver->typeOn(u"Stufe"_s);
    QTRY_COMPARE(editor().value().studio.translations.value(u"de"_s).value(u"Tier"_s), u"Stufe"_s);
    QVERIFY(designer().preview()->apple()->spoken().contains(u"Stufe"_s));
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(fieldWithKeyboard(), u"translation-%1"_s.arg(row + 1));
    m_driver->key(Qt::Key_Up);
    QTRY_COMPARE(fieldWithKeyboard(), name);
    // To the last one and not beyond, wherever it is.
    const int last = translations().texts()->count() - 1;
    for (int i = row; i < last; ++i) {
        m_driver->key(Qt::Key_Return);
        QTRY_COMPARE(fieldWithKeyboard(), u"translation-%1"_s.arg(i + 1));
    }
    m_driver->key(Qt::Key_Return);
    QCOMPARE(fieldWithKeyboard(), u"translation-%1"_s.arg(last));
    editor().undo();
    QVERIFY(editor().value().studio.translations.value(u"de"_s).isEmpty()); // typed as one step
}

void tst_TemplateLanguages::whatIsLostIsSaidWhereItIs()
{
    editor().edit(u"Say"_s, {},
                  [](PassTemplate &value) { value.fields[0].format.changeMessage = u"You are %@ now"_s; });
    translations().add(u"de"_s);
    const int row = rowOf(u"You are %@ now"_s);
    QVERIFY(row >= 0);
    translations().setText(row, u"Jetzt Gold"_s);
    QVERIFY(!m_driver->texts().filter(u"“%@” is missing"_s).isEmpty());
    translations().setText(row, u"Jetzt %@"_s);
    QTRY_VERIFY(m_driver->texts().filter(u"“%@” is missing"_s).isEmpty());
}

void tst_TemplateLanguages::onlyWhatIsMissingIsListed()
{
    translations().add(u"de"_s);
    const int all = translations().texts()->count();
    translations().setText(0, u"Eins"_s);
    QVERIFY(m_driver->click(u"missing-only"_s));
    QTRY_COMPARE(translations().texts()->count(), all - 1);
    QTRY_VERIFY(!m_driver->texts().filter(u"(%1)"_s.arg(all - 1)).isEmpty());
    QVERIFY(m_driver->click(u"missing-only"_s));
    QTRY_COMPARE(translations().texts()->count(), all);
}

void tst_TemplateLanguages::arabicIsTypedOnTheRight()
{
    const auto side = [this] {
        auto *field = m_driver->find(u"translation-0"_s);
        return field ? Qt::Alignment(field->property("effectiveHorizontalAlignment").toInt())
                     : Qt::Alignment();
    };
    translations().add(u"de"_s);
    QTRY_COMPARE(side(), Qt::Alignment(Qt::AlignLeft));
    translations().add(u"ar"_s);
    QTRY_COMPARE(side(), Qt::Alignment(Qt::AlignRight));
}

void tst_TemplateLanguages::aLanguageIsRemovedAndUndone()
{
    translations().add(u"de"_s);
    translations().setText(rowOf(u"Tier"_s), u"Stufe"_s);
    const auto before = editor().value();
    QVERIFY(m_driver->click(u"more-languages"_s));
    QVERIFY(m_driver->click(u"remove-language"_s));
    QTRY_VERIFY(m_driver->find(u"empty-verb"_s));
    editor().undo();
    QCOMPARE(editor().value(), before);
    QTRY_VERIFY(m_driver->find(u"translation-0"_s));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_TemplateLanguages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_templatelanguages.moc"
