// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/datewords.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>
#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using Months = QHash<QString, int>;

void addMonth(Months &months, QString name, int month)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.size() >= 3)
        months.insert(name.toLower(), month);
}

const Months &months()
{
    static const Months months = [] {
        Months months;
        for (const auto language : {QLocale::Portuguese, QLocale::Dutch, QLocale::Italian, QLocale::Spanish,
                                    QLocale::French, QLocale::German, QLocale::English}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                addMonth(months, locale.monthName(month, QLocale::LongFormat), month);
                addMonth(months, locale.monthName(month, QLocale::ShortFormat), month);
            }
        }
        return months;
    }();
    return months;
}

const QString &timeAfter()
{
    static const QString pattern =
        uR"((?:,? (?:at |um |à |a las |alle |om )?(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?)?)"_s;
    return pattern;
}

const QRegularExpression &numbers()
{
    static const QRegularExpression pattern(
        uR"((?<![\w./-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([./])(\d{1,2})\5(\d{4}))(?![\w/-]|\.\d))"_s +
        timeAfter());
    return pattern;
}

const QRegularExpression &words()
{
    static const QRegularExpression pattern(
        uR"((?<![\p{L}\d])(?:(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})|(\d{1,2})(?:\.|st|nd|rd|th|er)?(?: de)? (\p{L}{3,12})\.?(?: de)?,? (\d{4}))(?!\d))"_s +
            timeAfter(),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isDate(int year, int month, int day)
{
    return year >= 1900 && year < 2200 && QDate::isValid(year, month, day);
}

bool isNumericDate(const QRegularExpressionMatch &match)
{
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    if (match.hasCaptured(1))
        return isDate(number(1), number(2), number(3));
    return isDate(number(7), number(6), number(4)) ||
           (match.capturedView(5) == u"/" && isDate(number(7), number(4), number(6)));
}

bool isWordedDate(const QRegularExpressionMatch &match)
{
    const bool isMonthFirst = match.hasCaptured(1);
    const int month = months().value(match.captured(isMonthFirst ? 1 : 5).toLower());
    const int day = match.capturedView(isMonthFirst ? 2 : 4).toInt();
    const int year = match.capturedView(isMonthFirst ? 3 : 6).toInt();
    return isDate(year, month, day);
}

} // namespace

QList<DateRange> datesIn(const QString &text)
{
    QList<DateRange> dates;
    for (const auto &match : numbers().globalMatch(text))
        if (isNumericDate(match))
            dates.append({match.capturedStart(), match.capturedLength()});
    for (const auto &match : words().globalMatch(text))
        if (isWordedDate(match))
            dates.append({match.capturedStart(), match.capturedLength()});
    return dates;
}

} // namespace qairopay::apple
