// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/table.h"
#include "csv/writer.h"
#include "languages/translationfile.h"
#include "languages/words.h"
#include "template/validation.h"

using namespace Qt::StringLiterals;

namespace qairopay::languages {

namespace {

const auto textColumn = u"text"_s;
const auto placeColumn = u"place"_s;

/// What a spreadsheet could take for a formula gets an apostrophe (csv/writer.h). One that was there before
/// gets another: then the way back is certain.
QString defended(const QString &text)
{
    return text.startsWith(u'\'') ? u'\'' + text : text;
}

QString withoutDefence(const QString &text)
{
    static const auto guarded = u"'=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return text.size() > 1 && text[0] == u'\'' && guarded.contains(text[1]) ? text.sliced(1) : text;
}

/// Which column is what; languages by column.
struct Columns
{
    qsizetype text = -1;
    QMap<qsizetype, QString> languages;
    qsizetype count = 0;
};

Result<Columns> columnsOf(const QStringList &header)
{
    Columns columns{.text = -1, .languages = {}, .count = header.size()};
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto &name = header[i];
        const auto place = csv::place(1, i + 1);
        if (name.compare(placeColumn, Qt::CaseInsensitive) == 0 || name.isEmpty())
            continue;
        if (name.compare(textColumn, Qt::CaseInsensitive) == 0) {
            if (columns.text >= 0)
                return failure(ErrorKind::InvalidInput, Words::tr("Two columns are called text."), place);
            columns.text = i;
        } else if (!isLanguageTag(name)) {
            return failure(ErrorKind::InvalidInput,
                           Words::tr("\"%1\" names no language. Call the column de, pt-BR or zh-Hans.")
                               .arg(name.left(40)),
                           place);
        } else if (columns.languages.values().contains(name)) {
            return failure(ErrorKind::InvalidInput, Words::tr("Two columns are called %1.").arg(name), place);
        } else {
            columns.languages.insert(i, name);
        }
    }
    if (columns.text < 0 || columns.languages.isEmpty())
        return failure(
            ErrorKind::InvalidInput,
            Words::tr("The first row has to name the columns: text, and each language as de or pt-BR."),
            Words::tr("row %1").arg(1));
    if (columns.languages.size() > limits::languageCount)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("A template has at most %1 languages.").arg(limits::languageCount),
                       Words::tr("row %1").arg(1));
    return columns;
}

class Reader
{
public:
    explicit Reader(Columns columns)
        : m_columns(std::move(columns))
    {
        for (const auto &language : m_columns.languages)
            m_translations.insert(language, {});
    }

    Result<void> take(const csv::Row &row)
    {
        if (qsizetype(row.cells.size()) > m_columns.count)
            return failure(ErrorKind::InvalidInput,
                           Words::tr("The row has more cells than the first row has names."),
                           csv::place(row.number, m_columns.count + 1));
        const auto text = bounded(row, m_columns.text);
        if (!text)
            return std::unexpected(text.error());
        for (const auto &[column, language] : m_columns.languages.asKeyValueRange()) {
            const auto translation = bounded(row, column);
            if (!translation)
                return std::unexpected(translation.error());
            if (translation->isEmpty())
                continue;
            if (auto put = insert({*text, *translation, language}, csv::place(row.number, column + 1)); !put)
                return put;
        }
        return {};
    }

    [[nodiscard]] Translations translations() && { return std::move(m_translations); }

private:
    struct Entry
    {
        QString text;
        QString translation;
        QString language;
    };

    [[nodiscard]] static Result<QString> bounded(const csv::Row &row, qsizetype column)
    {
        if (column >= qsizetype(row.cells.size()))
            return QString();
        const auto text = withoutDefence(row.cells[size_t(column)].text());
        if (text.size() > limits::languageText)
            return failure(ErrorKind::LimitExceeded,
                           Words::tr("This is %1 characters long; at most %2 are allowed.")
                               .arg(text.size())
                               .arg(limits::languageText),
                           csv::place(row.number, column + 1));
        return text;
    }

    Result<void> insert(const Entry &entry, const QString &place)
    {
        if (entry.text.isEmpty())
            return failure(ErrorKind::InvalidInput, Words::tr("The row says no text that this translates."),
                           place);
        auto &texts = m_translations[entry.language];
        if (const auto there = texts.constFind(entry.text);
            there != texts.constEnd() && *there != entry.translation)
            return failure(ErrorKind::InvalidInput,
                           Words::tr("The same text stands further up with another translation."), place);
        texts.insert(entry.text, entry.translation);
        if (texts.size() > limits::languageTexts)
            return failure(ErrorKind::LimitExceeded,
                           Words::tr("A language has at most %1 texts.").arg(limits::languageTexts), place);
        return {};
    }

    Columns m_columns;
    Translations m_translations;
};

} // namespace

QByteArray writeCsv(const QList<TranslatableText> &texts, const QStringList &places,
                    const Translations &translations)
{
    csv::Writer writer(',', csv::FormulaDefence::On);
    writer.cell(textColumn);
    writer.cell(placeColumn);
    for (const auto &language : translations.keys())
        writer.cell(language);
    writer.endRow();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        writer.cell(defended(texts[i].text));
        writer.cell(places.value(i));
        for (const auto &language : translations)
            writer.cell(defended(language.value(texts[i].text)));
        writer.endRow();
    }
    return writer.take();
}

Result<Translations> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > mostFileBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The file is larger than a table of texts can be (1 MiB)."));
    const auto table = csv::openTable(bytes);
    if (!table)
        return std::unexpected(table.error());
    auto columns = columnsOf(table->sheet.header);
    if (!columns)
        return std::unexpected(columns.error());
    Reader reader(*std::move(columns));
    auto tokenizer = table->rows();
    csv::Row row;
    for (;;) {
        const auto step = tokenizer.next(row);
        if (!step)
            return std::unexpected(step.error());
        if (*step != csv::Tokenizer::Step::Row)
            return std::move(reader).translations();
        if (row.isBlank())
            continue;
        if (auto taken = reader.take(row); !taken)
            return std::unexpected(taken.error());
    }
}

} // namespace qairopay::languages
