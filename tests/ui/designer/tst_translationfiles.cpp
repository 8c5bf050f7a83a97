// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/translationfiles.h"

#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_TranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAndReadsBack_data();
    void savesAndReadsBack();
    void aTableGoesOverWhatThereIs();
    void aFolderNamesTheLanguage();
    void failsWithTheFilesName_data();
    void failsWithTheFilesName();
    void nothingOfABadFileIsTaken();
    void stringsWithoutALanguageAreRefused();
    void tooManyTextsAreNotTaken();
    void whatIsKnownIsNoStep();
    void anotherTemplateGetsNothingOfIt();

private:
    [[nodiscard]] QUrl write(const QString &name, const QByteArray &bytes)
    {
        const auto path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? QUrl::fromLocalFile(path)
                   : QUrl();
    }
    [[nodiscard]] TemplateEditor &editor() { return m_desk.editor(); }
    [[nodiscard]] const languages::Translations &there() { return editor().value().studio.translations; }
    /// Opens a file, and what is told then.
    [[nodiscard]] Notice told(const QUrl &file)
    {
        QSignalSpy spy(&m_notices, &Notices::posted);
        m_files->open(file);
        return QTest::qWaitFor([&] { return !spy.isEmpty(); }) ? spy.first().first().value<Notice>()
                                                               : Notice();
    }

    QTemporaryDir m_folder;
    Notices m_notices;
    test::PreviewDesk m_desk;
    std::unique_ptr<TranslationEditor> m_translations;
    std::unique_ptr<TranslationFiles> m_files;
};

void tst_TranslationFiles::init()
{
    m_files.reset();
    m_translations.reset();
    m_desk.renew();
    m_translations = std::make_unique<TranslationEditor>(editor(), m_desk.preview());
    m_files = std::make_unique<TranslationFiles>(editor(), *m_translations, m_notices);
    auto value = test::guideTemplate();
    value.studio.translations[u"de"_s] = {{u"Tier"_s, u"Stufe, Rang"_s}, {u"Platinum"_s, u"Platin"_s}};
    value.studio.translations[u"ja"_s] = {{u"Tier"_s, u"ランク"_s}};
    editor().open(value);
}

void tst_TranslationFiles::savesAndReadsBack_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("table of all languages") << 0;
    QTest::newRow("strings of one language") << 1;
}

void tst_TranslationFiles::savesAndReadsBack()
{
    QFETCH(const int, format);
    const auto before = there();
    QSignalSpy saved(&m_notices, &Notices::posted);
    const auto file = QUrl::fromLocalFile(m_folder.filePath(m_files->suggestedName(format)));
    m_files->save(file, format);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY2(!saved.first().first().value<Notice>().failed,
             qPrintable(saved.first().first().value<Notice>().text));
    editor().edit(u"Empty"_s, {}, [](PassTemplate &value) { value.studio.translations[u"de"_s].clear(); });
    QVERIFY(!told(file).failed);
    QCOMPARE(there(), before);
    QCOMPARE(editor().undoText(), u"Import translations"_s);
}

void tst_TranslationFiles::aTableGoesOverWhatThereIs()
{
    const auto before = editor().value();
    const auto notice = told(write(u"texts.csv"_s, "text,de,fr\nTier,Rang,Rang\nGold,,Or\n"));
    QVERIFY(!notice.failed);
    QVERIFY2(notice.text.contains(u"3"_s) && notice.text.contains(u"texts.csv"_s), qPrintable(notice.text));
    QCOMPARE(there().value(u"de"_s),
             (QMap<QString, QString>{{u"Tier"_s, u"Rang"_s}, {u"Platinum"_s, u"Platin"_s}}));
    QCOMPARE(there().value(u"fr"_s), (QMap<QString, QString>{{u"Tier"_s, u"Rang"_s}, {u"Gold"_s, u"Or"_s}}));
    editor().undo();
    QCOMPARE(editor().value(), before);
}

void tst_TranslationFiles::aFolderNamesTheLanguage()
{
    QVERIFY(!told(write(u"pt-BR.lproj/pass.strings"_s, "\"Tier\" = \"N\\U00edvel\";\n")).failed);
    QCOMPARE(there().value(u"pt-BR"_s).value(u"Tier"_s), u"Nível"_s);
    QCOMPARE(m_translations->code(), u"pt-BR"_s); // what was imported is looked at
    // Elsewhere it is the language that is edited.
    m_translations->choose(u"ja"_s);
    QVERIFY(!told(write(u"texts.strings"_s, "\"Gold\" = \"G\";\n")).failed);
    QCOMPARE(there().value(u"ja"_s).value(u"Gold"_s), u"G"_s);
}

void tst_TranslationFiles::failsWithTheFilesName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("a bad row") << u"rows.csv"_s << QByteArray("text,de\nTier,Stufe\n,x\n")
                               << u"rows.csv, row 3, column 2"_s;
    QTest::newRow("a bad line") << u"lines.strings"_s << QByteArray("\"a\" = \"b\";\n\"c\"\n")
                                << u"lines.strings, line 3"_s;
    QTest::newRow("something else") << u"picture.png"_s << QByteArray("\x89PNG") << u"picture.png"_s;
    QTest::newRow("nothing") << u"empty.csv"_s << QByteArray() << u"empty.csv"_s;
}

void tst_TranslationFiles::failsWithTheFilesName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, where);
    const auto notice = told(write(name, bytes));
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.startsWith(where), qPrintable(notice.text));
    QVERIFY(!m_files->isReading());
    QVERIFY(!editor().canUndo());
}

void tst_TranslationFiles::nothingOfABadFileIsTaken()
{
    const auto before = there();
    QVERIFY(told(write(u"half.csv"_s, "text,de\nGold,Gold\nTier,\"Stufe\n")).failed);
    QCOMPARE(there(), before);
}

void tst_TranslationFiles::stringsWithoutALanguageAreRefused()
{
    editor().open(test::guideTemplate());
    const auto notice = told(write(u"texts.strings"_s, "\"Gold\" = \"G\";\n"));
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.contains(u"Add the language first"_s), qPrintable(notice.text));
}

void tst_TranslationFiles::tooManyTextsAreNotTaken()
{
    QByteArray bytes("text,de\n");
    for (int i = 0; i < limits::languageTexts; ++i)
        bytes += "Text " + QByteArray::number(i) + ",x\n";
    const auto before = there();
    const auto notice = told(write(u"many.csv"_s, bytes)); // two are there already
    QVERIFY(notice.failed);
    QVERIFY2(notice.text.contains(u"202"_s) && notice.text.contains(u"many.csv"_s), qPrintable(notice.text));
    QCOMPARE(there(), before);
}

void tst_TranslationFiles::whatIsKnownIsNoStep()
{
    const auto notice = told(write(u"known.csv"_s, "text,ja\nTier,\xE3\x83\xA9\xE3\x83\xB3\xE3\x82\xAF\n"));
    QVERIFY(!notice.failed);
    QVERIFY(!editor().canUndo());
}

void tst_TranslationFiles::anotherTemplateGetsNothingOfIt()
{
    m_files->open(write(u"late.csv"_s, "text,fr\nTier,Rang\n"));
    editor().open(test::smallTemplate());
    QVERIFY(!m_files->isReading());
    QVERIFY(!told(write(u"next.csv"_s, "text,it\nTier,Livello\n")).failed);
    QCOMPARE(there().keys(), QStringList{u"it"_s});
}

QTEST_MAIN(tst_TranslationFiles)
#include "tst_translationfiles.moc"
