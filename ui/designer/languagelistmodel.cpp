// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/languagelistmodel.h"

#include "apple/language.h"
#include "preview/viewoptions.h"
#include "template/validation.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Language
{
    QString code;
    QString ownName;
    QString englishName;
};

/// What phones tell apart besides the languages themselves.
constexpr std::array varieties{"en-AU"_L1, "en-GB"_L1,   "en-IN"_L1,   "es-419"_L1,  "fr-CA"_L1, "pt-BR"_L1,
                               "pt-PT"_L1, "sr-Latn"_L1, "zh-Hans"_L1, "zh-Hant"_L1, "zh-HK"_L1};

Language languageOf(const QString &code)
{
    return {code, ViewOptions::nameOfLanguage(code), QLocale::languageToString(QLocale(code).language())};
}

QList<Language> madeList()
{
    QList<Language> all;
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const auto language = QLocale::Language(each);
        const auto code = QLocale::languageToCode(language);
        // Its two ways to be written are two languages to a phone.
        if (language == QLocale::Chinese || QLocale(language).language() != language || !isLanguageTag(code))
            continue;
        all.append(languageOf(code));
    }
    for (const auto code : varieties)
        all.append(languageOf(code));
    std::ranges::sort(all, [](const Language &one, const Language &other) {
        const auto order = one.ownName.compare(other.ownName, Qt::CaseInsensitive);
        return order == 0 ? one.code < other.code : order < 0;
    });
    return all;
}

const QList<Language> &allLanguages()
{
    static const auto all = madeList();
    return all;
}

bool matches(const Language &language, const QString &query)
{
    return language.ownName.contains(query, Qt::CaseInsensitive) ||
           language.englishName.contains(query, Qt::CaseInsensitive) ||
           language.code.startsWith(query, Qt::CaseInsensitive);
}

/// What a person who typed so much of it looks for most likely.
bool isNear(const Language &language, const QString &query)
{
    return language.ownName.startsWith(query, Qt::CaseInsensitive) ||
           language.englishName.startsWith(query, Qt::CaseInsensitive) ||
           language.code.compare(query, Qt::CaseInsensitive) == 0;
}

} // namespace

LanguageListModel::LanguageListModel(QObject *parent)
    : QAbstractListModel(parent)
{
    filter();
}

int LanguageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LanguageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case CodeRole:
        return row.code;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    default:
        return {};
    }
}

QHash<int, QByteArray> LanguageListModel::roleNames() const
{
    return {{CodeRole, "code"}, {NameRole, "name"}};
}

void LanguageListModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    filter();
    Q_EMIT changed();
}

QString LanguageListModel::codeAt(int row) const
{
    return m_rows.value(row).code;
}

void LanguageListModel::setTaken(const QStringList &codes)
{
    if (m_taken == codes)
        return;
    m_taken = codes;
    filter();
    Q_EMIT changed();
}

QList<LanguageListModel::Row> LanguageListModel::found() const
{
    const auto query = m_query.trimmed();
    QList<Row> near;
    QList<Row> others;
    for (const auto &language : allLanguages()) {
        if (m_taken.contains(language.code) || !matches(language, query))
            continue;
        (isNear(language, query) ? near : others).append({language.code, language.ownName});
    }
    const auto rows = near + others;
    const bool isKnown = std::ranges::contains(allLanguages(), query, &Language::code);
    if (query.contains(u'-') && !isKnown && !m_taken.contains(query) && isLanguageTag(query) &&
        apple::localeNamed(query))
        return QList<Row>{{query, ViewOptions::nameOfLanguage(query)}} + rows;
    return rows;
}

void LanguageListModel::filter()
{
    const auto rows = found();
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

} // namespace qairopay
