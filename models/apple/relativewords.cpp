// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/relativewords.h"

#include "apple/language.h"

#include <QtCore/qfile.h>
#include <QtCore/qhash.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

/// How a language counts (CLDR, plurals, cardinal), for whole numbers.
enum class Counting { OneOrMore, NoneOrOneOrMore, AllAlike, Dual, Polish, Russian, Arabic };

Counting countingOf(const QString &tag)
{
    static const QHash<QString, Counting> known{{u"ja"_s, Counting::AllAlike},
                                                {u"ko"_s, Counting::AllAlike},
                                                {u"zh"_s, Counting::AllAlike},
                                                {u"zh-Hant"_s, Counting::AllAlike},
                                                {u"fr"_s, Counting::NoneOrOneOrMore},
                                                {u"pt"_s, Counting::NoneOrOneOrMore},
                                                {u"he"_s, Counting::Dual},
                                                {u"pl"_s, Counting::Polish},
                                                {u"ru"_s, Counting::Russian},
                                                {u"ar"_s, Counting::Arabic}};
    return known.value(tag, Counting::OneOrMore);
}

bool isFewInSlavic(qint64 count)
{
    return count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
}

QString arabicCategory(qint64 count)
{
    static const std::array small{u"zero"_s, u"one"_s, u"two"_s};
    if (count < 3)
        return small.at(static_cast<size_t>(count));
    if (count % 100 < 3)
        return u"other"_s;
    return count % 100 < 11 ? u"few"_s : u"many"_s;
}

QString categoryOf(qint64 count, Counting counting)
{
    switch (counting) {
    case Counting::OneOrMore:
        return count == 1 ? u"one"_s : u"other"_s;
    case Counting::NoneOrOneOrMore:
        return count < 2 ? u"one"_s : u"other"_s;
    case Counting::AllAlike:
        return u"other"_s;
    case Counting::Dual:
        return count == 2 ? u"two"_s : categoryOf(count, Counting::OneOrMore);
    case Counting::Polish:
        return count == 1 ? u"one"_s : isFewInSlavic(count) ? u"few"_s : u"many"_s;
    case Counting::Russian:
        if (count % 10 == 1 && count % 100 != 11)
            return u"one"_s;
        return isFewInSlavic(count) ? u"few"_s : u"many"_s;
    case Counting::Arabic:
        return arabicCategory(count);
    }
    Q_UNREACHABLE_RETURN({});
}

QString unitName(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Minute:
        return u"minute"_s;
    case TimeUnit::Hour:
        return u"hour"_s;
    case TimeUnit::Day:
        return u"day"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString keyOf(const QString &language, const QString &unit, const QString &direction, const QString &category)
{
    return QStringList{language, unit, direction, category}.join(u'\t');
}

/// Key → pattern.
QHash<QString, QString> readPatterns()
{
    QHash<QString, QString> patterns;
    QFile file(u":/cldr/relative.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return patterns;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto parts = line.split(u'\t');
        if (line.startsWith(u'#') || parts.size() < 4)
            continue;
        for (const auto &part : parts.sliced(3))
            patterns.insert(keyOf(parts[0], parts[1], parts[2], part.section(u'=', 0, 0)),
                            part.section(u'=', 1));
    }
    return patterns;
}

/// Empty: the table has no lines of that name.
QString patternFor(qint64 count, TimeUnit unit, bool isPast, const QString &tag)
{
    static const auto patterns = readPatterns();
    return patterns.value(
        keyOf(tag, unitName(unit), isPast ? u"past"_s : u"future"_s, categoryOf(count, countingOf(tag))));
}

} // namespace

QString relativeWords(qint64 count, TimeUnit unit, bool isPast, const QLocale &locale)
{
    QString pattern;
    for (const auto &tag : {wordsTag(locale), QLocale::languageToCode(locale.language()), u"en"_s}) {
        pattern = patternFor(count, unit, isPast, tag);
        if (!pattern.isEmpty())
            break;
    }
    return pattern.replace(u"{0}"_s, locale.toString(count));
}

} // namespace qairopay::apple
