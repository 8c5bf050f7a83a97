// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/translationeditor.h"

#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// A template's texts in its languages: what is listed, counted and marked, and what the cards show
/// meanwhile.
class tst_TranslationEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatIsTranslated();
    void aLanguageIsAddedAndEdited();
    void whatIsNoLanguageIsNotAdded_data();
    void whatIsNoLanguageIsNotAdded();
    void thirtyAreTheMost();
    void aLanguageIsRemovedAndComesBack();
    void typingIsOneStep();
    void anEmptiedTextIsNone();
    void aTextIsTakenOverAsItIs();
    void whatIsMissingStaysWhileOneTypes();
    void whatOnlyALanguageSaysIsListed();
    void anEmptiedOtherTextStaysUntilOneLeaves();
    void anotherWordingIsAnotherText();
    void marksHaveToStay_data();
    void marksHaveToStay();
    void theCardsSpeakTheEditedLanguage();
    void theCardsSpeakAsBeforeAfterwards();
    void whoLooksInAnotherLanguageEditsIt();
    void arabicIsWrittenFromTheRight();
    void typingChangesOneRow();
    void anotherTemplateHasItsOwn();

private:
    [[nodiscard]] TemplateEditor &editor() { return m_desk.editor(); }
    [[nodiscard]] ViewOptions &options() { return *m_desk.preview().options(); }
    [[nodiscard]] const StudioExtras &studio() { return editor().value().studio; }
    [[nodiscard]] QString translated(const QString &code, const QString &text)
    {
        return studio().translations.value(code).value(text);
    }
    [[nodiscard]] int rowOf(const QString &text)
    {
        for (int i = 0; i < m_translations->texts()->count(); ++i) {
            if (at(i, TranslationModel::SourceRole) == text)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QVariant at(int row, TranslationModel::Role role)
    {
        return m_translations->texts()->index(row).data(role);
    }

    test::PreviewDesk m_desk;
    std::unique_ptr<TranslationEditor> m_translations;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_TranslationEditor::init()
{
    m_tester.reset();
    m_translations.reset();
    m_desk.renew();
    m_translations = std::make_unique<TranslationEditor>(editor(), m_desk.preview());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_translations->texts());
    auto value = test::guideTemplate();
    value.fields[0].format.changeMessage = u"You are %@ now"_s;
    value.studio.translations[u"ar"_s] = {{u"Tier"_s, u"الفئة"_s}};
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Stufe"_s}, {u"Gold"_s, u"Gold"_s}};
    editor().open(value);
}

void tst_TranslationEditor::countsWhatIsTranslated()
{
    // Name, organisation, three labels, one value, one message, one place.
    QCOMPARE(m_translations->countText(), u"1 of 8"_s);
    m_translations->setLanguage(1);
    QCOMPARE(m_translations->code(), u"de"_s);
    QCOMPARE(m_translations->countText(), u"2 of 8"_s);
    QCOMPARE(m_translations->missingCount(), 6);
    QCOMPARE(m_translations->texts()->count(), 8);
    QCOMPARE(at(rowOf(u"Tier"_s), TranslationModel::PlaceRole), u"Label of tier"_s);
    QVERIFY(!at(rowOf(u"Tier"_s), TranslationModel::MissingRole).toBool());
    QVERIFY(at(rowOf(u"Points"_s), TranslationModel::MissingRole).toBool());
}

void tst_TranslationEditor::aLanguageIsAddedAndEdited()
{
    m_translations->add(u"fr"_s);
    QCOMPARE(m_translations->languageNames(), (QStringList{u"العربية"_s, u"Deutsch"_s, u"français"_s}));
    QCOMPARE(m_translations->code(), u"fr"_s);
    QCOMPARE(m_translations->language(), 2);
    QCOMPARE(m_translations->countText(), u"0 of 8"_s);
    QCOMPARE(editor().undoText(), u"Add français"_s);
    editor().undo();
    QVERIFY(!studio().translations.contains(u"fr"_s));
    QCOMPARE(m_translations->code(), u"de"_s); // what stands where it did
}

void tst_TranslationEditor::whatIsNoLanguageIsNotAdded_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a path") << u"../de"_s;
    QTest::newRow("one that is there") << u"de"_s;
}

void tst_TranslationEditor::whatIsNoLanguageIsNotAdded()
{
    QFETCH(const QString, code);
    m_translations->add(code);
    QCOMPARE(studio().translations.size(), 2);
    QVERIFY(!editor().canUndo());
}

void tst_TranslationEditor::thirtyAreTheMost()
{
    editor().edit(u"Fill"_s, {}, [](PassTemplate &value) {
        for (char second = 'a'; value.studio.translations.size() < limits::languageCount - 1; ++second)
            value.studio.translations.insert(u"x"_s + QLatin1Char(second), {});
    });
    QVERIFY(m_translations->canAdd());
    m_translations->add(u"fr"_s);
    QVERIFY(!m_translations->canAdd());
    m_translations->add(u"it"_s);
    QCOMPARE(studio().translations.size(), limits::languageCount);
}

void tst_TranslationEditor::aLanguageIsRemovedAndComesBack()
{
    const auto before = editor().value();
    m_translations->setLanguage(1);
    m_translations->remove();
    QCOMPARE(studio().translations.keys(), QStringList{u"ar"_s});
    QCOMPARE(m_translations->code(), u"ar"_s);
    m_translations->remove();
    QCOMPARE(m_translations->language(), -1);
    QCOMPARE(m_translations->countText(), QString());
    QCOMPARE(m_translations->texts()->count(), 0);
    m_translations->remove();
    editor().undo();
    editor().undo();
    QCOMPARE(editor().value(), before);
    QVERIFY(!editor().canUndo());
}

void tst_TranslationEditor::typingIsOneStep()
{
    m_translations->setLanguage(1);
    const auto before = editor().value();
    const int row = rowOf(u"Points"_s);
    for (const auto &text : {u"P"_s, u"Pu"_s, u"Punkte"_s})
        m_translations->setText(row, text);
    m_translations->setText(rowOf(u"Member since"_s), u"Seit"_s);
    QCOMPARE(translated(u"de"_s, u"Points"_s), u"Punkte"_s);
    editor().undo();
    QCOMPARE(translated(u"de"_s, u"Member since"_s), QString());
    QCOMPARE(translated(u"de"_s, u"Points"_s), u"Punkte"_s);
    editor().undo();
    QCOMPARE(editor().value(), before);
    QVERIFY(!editor().canUndo());
}

void tst_TranslationEditor::anEmptiedTextIsNone()
{
    m_translations->setLanguage(1);
    m_translations->setText(rowOf(u"Tier"_s), {});
    QVERIFY(!studio().translations.value(u"de"_s).contains(u"Tier"_s));
    QCOMPARE(m_translations->countText(), u"1 of 8"_s);
    m_translations->setText(-1, u"x"_s);
    m_translations->setText(8, u"x"_s);
    QCOMPARE(studio().translations.value(u"de"_s).size(), 1);
}

void tst_TranslationEditor::aTextIsTakenOverAsItIs()
{
    m_translations->setLanguage(1);
    m_translations->keepText(rowOf(u"Acme Hotels"_s));
    QCOMPARE(translated(u"de"_s, u"Acme Hotels"_s), u"Acme Hotels"_s);
    QCOMPARE(m_translations->countText(), u"3 of 8"_s);
}

void tst_TranslationEditor::whatIsMissingStaysWhileOneTypes()
{
    m_translations->setLanguage(1);
    m_translations->setMissingOnly(true);
    QCOMPARE(m_translations->texts()->count(), 6);
    QCOMPARE(rowOf(u"Tier"_s), -1);
    const int row = rowOf(u"Points"_s);
    m_translations->setText(row, u"P"_s);
    QCOMPARE(rowOf(u"Points"_s), row); // else the next letter would go elsewhere
    QCOMPARE(m_translations->missingCount(), 5);
    m_translations->setLanguage(0);
    m_translations->setLanguage(1);
    QCOMPARE(rowOf(u"Points"_s), -1);
    m_translations->setMissingOnly(false);
    QCOMPARE(m_translations->texts()->count(), 8);
}

void tst_TranslationEditor::whatOnlyALanguageSaysIsListed()
{
    editor().edit(u"Import"_s, {}, [](PassTemplate &value) {
        value.studio.translations[u"ar"_s].insert(u"Platinum"_s, u"بلاتيني"_s);
        value.studio.translations[u"de"_s].insert(u"Platinum"_s, u"Platin"_s);
    });
    m_translations->setLanguage(1);
    const int row = rowOf(u"Platinum"_s);
    QCOMPARE(row, 8); // behind the template's own
    QVERIFY(at(row, TranslationModel::OtherRole).toBool());
    QVERIFY(!at(row, TranslationModel::MissingRole).toBool());
    QCOMPARE(m_translations->countText(), u"2 of 8"_s);
    m_translations->drop(rowOf(u"Tier"_s)); // the template says it
    QVERIFY(!translated(u"de"_s, u"Tier"_s).isEmpty());
    m_translations->drop(row);
    QCOMPARE(rowOf(u"Platinum"_s), -1);
    QVERIFY(translated(u"ar"_s, u"Platinum"_s).isEmpty());
    editor().undo();
    QCOMPARE(rowOf(u"Platinum"_s), 8);
}

void tst_TranslationEditor::anEmptiedOtherTextStaysUntilOneLeaves()
{
    editor().edit(u"Import"_s, {}, [](PassTemplate &value) {
        value.studio.translations[u"de"_s].insert(u"Platinum"_s, u"Platin"_s);
    });
    m_translations->setLanguage(1);
    m_translations->setText(8, {});
    QCOMPARE(rowOf(u"Platinum"_s), 8);
    m_translations->setText(8, u"P"_s);
    QCOMPARE(translated(u"de"_s, u"Platinum"_s), u"P"_s);
    m_translations->setText(8, {});
    m_translations->setLanguage(0);
    QCOMPARE(rowOf(u"Platinum"_s), -1);
}

void tst_TranslationEditor::anotherWordingIsAnotherText()
{
    m_translations->setLanguage(1);
    editor().edit(u"Change label"_s, {}, [](PassTemplate &value) { value.fields[0].label = u"Level"_s; });
    QVERIFY(at(rowOf(u"Level"_s), TranslationModel::MissingRole).toBool());
    QVERIFY(at(rowOf(u"Tier"_s), TranslationModel::OtherRole).toBool());
    QCOMPARE(m_translations->countText(), u"1 of 8"_s);
}

void tst_TranslationEditor::marksHaveToStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("says"); // empty: nothing
    QTest::newRow("kept") << u"You are %@ now"_s << u"Jetzt %@"_s << QString();
    QTest::newRow("lost") << u"You are %@ now"_s << u"Jetzt Gold"_s << u"“%@” is missing"_s;
    QTest::newRow("added") << u"Tier"_s << u"Stufe %@"_s << u"“%@” stands in the translation only"_s;
    QTest::newRow("not translated yet") << u"You are %@ now"_s << QString() << QString();
}

void tst_TranslationEditor::marksHaveToStay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, translation);
    QFETCH(const QString, says);
    m_translations->setLanguage(1);
    m_translations->setText(rowOf(text), translation);
    const auto problem = at(rowOf(text), TranslationModel::ProblemRole).toString();
    QCOMPARE(problem.isEmpty(), says.isEmpty());
    QVERIFY2(problem.startsWith(says), qPrintable(problem));
}

void tst_TranslationEditor::theCardsSpeakTheEditedLanguage()
{
    m_translations->setLanguage(1);
    QCOMPARE(options().languageCode(), QString());
    editor().select(u"languages"_s);
    QCOMPARE(options().languageCode(), u"de"_s);
    m_translations->setText(rowOf(u"Points"_s), u"Punkte"_s);
    QVERIFY(m_desk.preview().apple()->spoken().contains(u"Punkte"_s));
    m_translations->setLanguage(0);
    QCOMPARE(options().languageCode(), u"ar"_s);
    m_translations->add(u"fr"_s);
    QCOMPARE(options().languageCode(), u"fr"_s);
    m_translations->remove();
    QCOMPARE(options().languageCode(), m_translations->code());
}

void tst_TranslationEditor::theCardsSpeakAsBeforeAfterwards()
{
    options().setLanguageCode(u"ar"_s);
    m_translations->setLanguage(1);
    editor().select(u"languages"_s);
    QCOMPARE(options().languageCode(), u"de"_s);
    editor().select(u"brand"_s);
    QCOMPARE(options().languageCode(), u"ar"_s);
    // And a language that is gone meanwhile is none.
    editor().select(u"languages"_s);
    m_translations->setLanguage(0);
    m_translations->remove();
    editor().select(u"brand"_s);
    QCOMPARE(options().languageCode(), QString());
}

void tst_TranslationEditor::whoLooksInAnotherLanguageEditsIt()
{
    editor().select(u"languages"_s);
    QCOMPARE(m_translations->code(), u"ar"_s);
    options().setLanguageCode(u"de"_s);
    QCOMPARE(m_translations->code(), u"de"_s);
    QCOMPARE(options().languageCode(), u"de"_s);
}

void tst_TranslationEditor::arabicIsWrittenFromTheRight()
{
    QVERIFY(m_translations->isFromRight());
    m_translations->setLanguage(1);
    QVERIFY(!m_translations->isFromRight());
}

void tst_TranslationEditor::typingChangesOneRow()
{
    m_translations->setLanguage(1);
    QSignalSpy changes(m_translations->texts(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(m_translations->texts(), &QAbstractItemModel::modelReset);
    const int row = rowOf(u"Points"_s);
    m_translations->setText(row, u"P"_s);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), row);
}

void tst_TranslationEditor::anotherTemplateHasItsOwn()
{
    editor().select(u"languages"_s);
    m_translations->setLanguage(1);
    auto value = test::smallTemplate();
    value.studio.translations[u"fr"_s] = {};
    editor().open(value);
    QCOMPARE(m_translations->code(), u"fr"_s);
    QCOMPARE(options().languageCode(), QString());
    editor().open(test::smallTemplate());
    QCOMPARE(m_translations->language(), -1);
}

QTEST_MAIN(tst_TranslationEditor)
#include "tst_translationeditor.moc"
