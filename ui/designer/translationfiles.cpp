// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/translationfiles.h"

#include "base/whendone.h"
#include "designer/translationwords.h"
#include "settings/atomicfile.h"
#include "template/validation.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

using languages::TranslationFormat;
using languages::Translations;

TranslationFormat formatAt(int index)
{
    return index == 1 ? TranslationFormat::Strings : TranslationFormat::Csv;
}

/// "…/de.lproj/pass.strings" → "de"; else what is edited.
QString languageOf(const QString &path, const QString &edited)
{
    const auto folder = QFileInfo(path).dir().dirName();
    const auto code = folder.endsWith(".lproj"_L1) ? folder.chopped(6) : QString();
    return isLanguageTag(code) ? code : edited;
}

Result<Translations> readTranslations(const QByteArray &bytes, TranslationFormat format,
                                      const QString &language)
{
    if (format == TranslationFormat::Csv)
        return languages::readCsv(bytes);
    if (language.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       TranslationFiles::tr("The file does not say its language. Add the language first."));
    return languages::readStrings(bytes).transform(
        [&](const QMap<QString, QString> &texts) { return Translations{{language, texts}}; });
}

Result<Translations> readFileAt(const QString &path, const QString &edited)
{
    const QFileInfo info(path);
    const auto format = languages::formatOf(path);
    if (!format)
        return failure(ErrorKind::Unsupported,
                       TranslationFiles::tr("The file's name ends with neither .csv nor .strings."),
                       info.fileName());
    const auto bytes = settings::readFile(path, languages::mostFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto read = readTranslations(*bytes, *format, languageOf(path, edited));
    if (!read) {
        auto &where = read.error().where;
        where = where.isEmpty() ? info.fileName() : info.fileName() + u", "_s + where;
    }
    return read;
}

/// What of it the template does not say in that way yet.
qsizetype countNews(const Translations &read, const Translations &there)
{
    qsizetype count = 0;
    for (const auto &[language, texts] : read.asKeyValueRange()) {
        const auto known = there.value(language);
        for (const auto &[text, translation] : texts.asKeyValueRange())
            count += known.value(text) == translation ? 0 : 1;
    }
    return count;
}

Translations merged(Translations there, const Translations &read)
{
    for (const auto &[language, texts] : read.asKeyValueRange())
        there[language].insert(texts);
    return there;
}

/// Why the template cannot hold so much; empty: it can.
QString tooMuch(const Translations &translations)
{
    if (translations.size() > limits::languageCount)
        return TranslationFiles::tr("A template has at most %1 languages. Take columns out of the file.")
            .arg(limits::languageCount);
    for (const auto &[language, texts] : translations.asKeyValueRange()) {
        if (texts.size() > limits::languageTexts)
            return TranslationFiles::tr("%1 would have %2 texts; at most %3 are taken. Take rows out.")
                .arg(language)
                .arg(texts.size())
                .arg(limits::languageTexts);
    }
    return {};
}

} // namespace

TranslationFiles::TranslationFiles(TemplateEditor &editor, TranslationEditor &translations, Notices &notices,
                                   QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_translations(translations)
    , m_notices(notices)
{
    connect(&editor, &TemplateEditor::opened, this, [this] {
        ++m_run;
        m_isReading = false;
        Q_EMIT changed();
    });
}

QStringList TranslationFiles::openFilters() const
{
    return {tr("Translations (*.csv *.tsv *.txt *.strings)"), tr("All files (*)")};
}

QString TranslationFiles::suggestedName(int format) const
{
    const auto name = formatAt(format) == TranslationFormat::Csv ? tr("translations") : m_translations.code();
    return name + u'.' + languages::suffixOf(formatAt(format));
}

void TranslationFiles::open(const QUrl &file)
{
    const auto path = file.toLocalFile();
    m_isReading = true;
    Q_EMIT changed();
    whenDone(QtConcurrent::run([path, edited = m_translations.code()] { return readFileAt(path, edited); }),
             this, [this, path, run = ++m_run](const Result<Translations> &read) {
                 if (run != m_run)
                     return;
                 m_isReading = false;
                 Q_EMIT changed();
                 if (read)
                     take(*read, QFileInfo(path).fileName());
                 else
                     m_notices.fail(read.error());
             });
}

void TranslationFiles::take(const Translations &read, const QString &fileName)
{
    const auto &there = m_editor.value().studio.translations;
    const auto news = countNews(read, there);
    const auto all = merged(there, read);
    if (const auto problem = tooMuch(all); !problem.isEmpty()) {
        m_notices.fail({ErrorKind::LimitExceeded, problem, fileName});
        return;
    }
    m_editor.edit(tr("Import translations"), {},
                  [&](PassTemplate &value) { value.studio.translations = all; });
    if (read.size() == 1)
        m_translations.choose(read.firstKey());
    m_notices.tell(news == 0
                       ? tr("“%1” has no translation that is new.").arg(fileName)
                       : tr("%n translation(s) taken over from “%1”.", nullptr, int(news)).arg(fileName));
}

void TranslationFiles::save(const QUrl &file, int format)
{
    const auto path = file.toLocalFile();
    const auto &value = m_editor.value();
    const auto form = languages::formatOf(path).value_or(formatAt(format));
    QByteArray bytes;
    if (form == TranslationFormat::Strings) {
        bytes = languages::writeStrings(value.studio.translations.value(m_translations.code()));
    } else {
        const auto texts = languages::translatedTexts(value);
        QStringList places;
        for (const auto &text : texts)
            places.append(placeWords(text));
        bytes = languages::writeCsv(texts, places, value.studio.translations);
    }
    m_notices.tellWhenDone(settings::writeFileAside(path, bytes),
                           tr("Saved the translations as “%1”.").arg(QFileInfo(path).fileName()));
}

} // namespace qairopay
