// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/languagechoice.h"
#include "support/sourcefile.h"
#include "translationfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qset.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

QString pathOf(const QString &language)
{
    return test::sourceFile(u"translations/pass-studio_%1.ts"_s.arg(language));
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const auto &message : messages)
        keys.insert(message.key());
    return keys;
}

/// Enough to see what is wrong, however much it is.
QString listed(QStringList lines)
{
    const auto count = lines.size();
    lines.sort();
    return u"%1:\n%2"_s.arg(count).arg(lines.mid(0, 20).join(u'\n'));
}

QString listed(const QSet<QString> &lines)
{
    return listed(QStringList(lines.begin(), lines.end()));
}

} // namespace

/// The texts of the window in every language: all there, all whole.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLanguageHasAFile();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void filesHoldTheTextsOfTheSources_data() { languages(); }
    void filesHoldTheTextsOfTheSources();
    void everyTextIsAskedForWhereItWasFound();
    void aBrokenTranslationIsFound_data();
    void aBrokenTranslationIsFound();

private:
    static void languages();

    QTemporaryDir m_folder;
    QList<Message> m_sources; ///< as lupdate finds them now
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : windowLanguages())
        QTest::newRow(language.code.latin1()) << QString(language.code);
}

/// As `ninja update_translations` does it, but into a file of the test's own.
void TestTranslations::initTestCase()
{
    const auto path = m_folder.filePath(u"sources_de.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QDir::cleanPath(test::sourceFile(u"translations"_s) + u"/.."_s));
    lupdate.setProgram(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s);
    lupdate.setArguments(
        {u"-silent"_s, u"-locations"_s, u"none"_s, u"app"_s, u"models"_s, u"qml"_s, u"ui"_s, u"-ts"_s, path});
    lupdate.start();
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0,
             qPrintable(lupdate.errorString() + QString::fromUtf8(lupdate.readAllStandardError())));
    const auto found = readTranslations(path);
    QVERIFY2(found.problem.isEmpty(), qPrintable(found.problem));
    m_sources = found.messages;
    QVERIFY(m_sources.size() > 1000);
}

void TestTranslations::everyLanguageHasAFile()
{
    QStringList files;
    for (const auto &language : windowLanguages())
        files.append(u"pass-studio_%1.ts"_s.arg(language.code));
    files.sort();
    QCOMPARE(QDir(test::sourceFile(u"translations"_s)).entryList({u"*.ts"_s}, QDir::Files, QDir::Name),
             files);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const auto file = readTranslations(pathOf(language));
    QVERIFY2(file.problem.isEmpty(), qPrintable(file.problem));
    QCOMPARE(file.language, language);
    QStringList faults;
    for (const auto &message : file.messages)
        faults += faultsOf(message, language);
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

void TestTranslations::filesHoldTheTextsOfTheSources()
{
    QFETCH(const QString, language);
    auto wanted = m_sources;
    if (language == "en"_L1) // what else it says is in the sources
        wanted.removeIf([](const Message &message) { return !message.isPlural; });
    const auto sources = keysOf(wanted);
    const auto keys = keysOf(readTranslations(pathOf(language)).messages);
    const auto missing = sources - keys;
    const auto stale = keys - sources;
    QVERIFY2(missing.isEmpty(), qPrintable(u"run ninja update_translations; missing "_s + listed(missing)));
    QVERIFY2(stale.isEmpty(), qPrintable(u"run ninja update_translations; stale "_s + listed(stale)));
}

/// A free function named tr() gives lupdate its namespace for a context, and asks for another one itself.
void TestTranslations::everyTextIsAskedForWhereItWasFound()
{
    QStringList faults;
    for (const auto &message : m_sources) {
        if (const auto name = message.context.section(u"::"_s, -1); name.isEmpty() || !name.front().isUpper())
            faults.append(message.key());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(listed(faults)));
}

void TestTranslations::aBrokenTranslationIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<int>("faults");
    const auto row = [](const char *name, const char *language, const QString &source,
                        const QStringList &forms, int faults, const QString &type = {}) {
        QTest::newRow(name) << QString::fromLatin1(language) << source << type << forms << faults;
    };
    const auto one = u"%1 of %2"_s;
    row("whole", "de", one, {u"%1 von %2"_s}, 0);
    row("another order", "ja", one, {u"%2 中 %1"_s}, 0);
    row("unfinished", "de", one, {u"%1 von %2"_s}, 1, u"unfinished"_s);
    row("no longer in the sources", "de", one, {u"%1 von %2"_s}, 1, u"vanished"_s);
    row("empty", "de", one, {QString()}, 1);
    row("a placeholder lost", "de", one, {u"%1"_s}, 1);
    row("another placeholder", "de", one, {u"%1 von %3"_s}, 1);
    row("a wallet's placeholder lost", "de", u"Now %@"_s, {u"Jetzt"_s}, 1);
    row("endings of files changed", "de", u"Pictures (*.png)"_s, {u"Bilder (png)"_s}, 1);
    row("a name in braces changed", "de", u"{query}"_s, {u"{frage}"_s}, 1);
    row("a line break lost", "de", u"a\nb"_s, {u"a b"_s}, 1);
    row("a space lost", "de", u"and "_s, {u"und"_s}, 1);
    const auto many = u"%n pass(es)"_s;
    row("plurals", "de", many, {u"%n Pass"_s, u"%n Pässe"_s}, 0);
    row("one in words", "de", many, {u"ein Pass"_s, u"%n Pässe"_s}, 0);
    row("many without the number", "de", many, {u"ein Pass"_s, u"Pässe"_s}, 1);
    row("nought and one share a form", "fr", many, {u"un pass"_s, u"%n pass"_s}, 1);
    row("a form too few", "ar", many, {u"%n"_s, u"%n"_s}, 1);
    row("a form too many", "ja", many, {u"%n"_s, u"%n"_s}, 1);
}

void TestTranslations::aBrokenTranslationIsFound()
{
    QFETCH(const QString, language);
    QFETCH(const QString, source);
    QFETCH(const QString, type);
    QFETCH(const QStringList, forms);
    QFETCH(const int, faults);
    const Message message{.context = u"Page"_s,
                          .source = source,
                          .comment = {},
                          .type = type,
                          .isPlural = source.contains(u"%n"_s),
                          .forms = forms};
    const auto found = faultsOf(message, language);
    QVERIFY2(found.size() == faults, qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
