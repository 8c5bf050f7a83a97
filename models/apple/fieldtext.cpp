// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/fieldtext.h"

#include "apple/back.h"
#include "apple/date.h"
#include "apple/relativewords.h"
#include "apple/spellout.h"
#include "base/amounttext.h"

#include <QtCore/qhash.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr int maxDecimals = 3; // as the system's number formatter

/// "1,234.5": at most three decimals, no trailing zeros.
QString decimal(double number, const QLocale &locale)
{
    const double rounded = std::round(number * 1000) / 1000;
    int decimals = 0;
    for (double rest = rounded; decimals < maxDecimals && std::abs(rest - std::round(rest)) > 1e-9;
         ++decimals)
        rest *= 10;
    return locale.toString(rounded, 'f', decimals);
}

/// Those that iOS writes outside of their own country.
constexpr std::array currencySymbols{
    CurrencySymbol{"EUR"_L1, u"€"},  CurrencySymbol{"USD"_L1, u"$"},  CurrencySymbol{"GBP"_L1, u"£"},
    CurrencySymbol{"JPY"_L1, u"¥"},  CurrencySymbol{"INR"_L1, u"₹"},  CurrencySymbol{"KRW"_L1, u"₩"},
    CurrencySymbol{"ILS"_L1, u"₪"},  CurrencySymbol{"VND"_L1, u"₫"},  CurrencySymbol{"CAD"_L1, u"CA$"},
    CurrencySymbol{"AUD"_L1, u"A$"}, CurrencySymbol{"BRL"_L1, u"R$"}, CurrencySymbol{"MXN"_L1, u"MX$"}};

/// "1.23456E5", the CLDR's "#E0": each digit there is, and no plus before the exponent.
QString scientific(double number, QLocale locale)
{
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitLeadingZeroInExponent);
    return locale.toString(number, 'E', QLocale::FloatingPointShortest).remove(locale.positiveSign());
}

QString numberText(const Field &field, const QLocale &locale)
{
    const double number = field.value.text.toDouble();
    if (!field.currencyCode.isEmpty())
        return amountText(number, field.currencyCode, locale, currencySymbols);
    switch (field.numberStyle) {
    case NumberStyle::Percent:
        return locale.toString(std::round(number * 100), 'f', 0) + locale.percent();
    case NumberStyle::Scientific:
        return scientific(number, locale);
    case NumberStyle::SpellOut:
        return spelledOut(number, locale).value_or(decimal(number, locale));
    case NumberStyle::None:
    case NumberStyle::Decimal:
        return decimal(number, locale);
    }
    Q_UNREACHABLE_RETURN({});
}

/// A locale's long form without its weekday; Qt knows only it and the shortest.
QString longFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(uR"(^dddd['\p{L} ]*?[,،、]? *|[,،、]? *dddd\.?$)"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

/// The short name of the month in the long form; some languages write numbers instead (CLDR).
QString mediumFormat(const QLocale &locale)
{
    static const QHash<QLocale::Language, QString> numeric{{QLocale::German, u"dd.MM.yyyy"_s},
                                                           {QLocale::Czech, u"d. M. yyyy"_s},
                                                           {QLocale::Slovak, u"d. M. yyyy"_s},
                                                           {QLocale::Finnish, u"d.M.yyyy"_s},
                                                           {QLocale::Japanese, u"yyyy/MM/dd"_s},
                                                           {QLocale::Korean, u"yyyy. M. d."_s},
                                                           {QLocale::Arabic, u"dd\u200F/MM\u200F/yyyy"_s},
                                                           {QLocale::Spanish, u"d MMM yyyy"_s},
                                                           {QLocale::Chinese, u"yyyy年M月d日"_s}};
    const auto known = numeric.constFind(locale.language());
    return known != numeric.cend() ? *known : longFormat(locale).replace(u"MMMM"_s, u"MMM"_s);
}

QString dateText(QDate date, DateStyle style, const QLocale &locale)
{
    switch (style) {
    case DateStyle::None:
        return {};
    case DateStyle::Short:
        return locale.toString(date, QLocale::ShortFormat);
    case DateStyle::Medium:
        return locale.toString(date, mediumFormat(locale));
    case DateStyle::Long:
        return locale.toString(date, longFormat(locale));
    case DateStyle::Full:
        return locale.toString(date, QLocale::LongFormat);
    }
    Q_UNREACHABLE_RETURN({});
}

/// With seconds from medium on, with the zone from long on.
QString timeText(const QDateTime &time, DateStyle style, const QLocale &locale)
{
    const auto withSeconds = [&] {
        QString format = locale.timeFormat(QLocale::ShortFormat);
        return locale.toString(time.time(), format.replace(u"mm"_s, u"mm:ss"_s));
    };
    switch (style) {
    case DateStyle::None:
        return {};
    case DateStyle::Short:
        return locale.toString(time.time(), QLocale::ShortFormat);
    case DateStyle::Medium:
        return withSeconds();
    case DateStyle::Long:
        return withSeconds() + u' ' + time.timeZoneAbbreviation();
    case DateStyle::Full:
        return withSeconds() + u' ' +
               time.timeRepresentation().displayName(time, QTimeZone::LongName, locale);
    }
    Q_UNREACHABLE_RETURN({});
}

/// What stands between a date and a time, by the date's length (CLDR 46).
struct Joint
{
    QLocale::Language language;
    QStringView afterLong;
    QStringView afterMedium;
    QStringView afterShort;
};
constexpr std::array joints{
    Joint{QLocale::English, u" at ", u", ", u", "},
    Joint{QLocale::German, u" um ", u", ", u", "},
    Joint{QLocale::French, u" à ", u", ", u" "},
    Joint{QLocale::Italian, u" alle ore ", u", ", u", "},
    Joint{QLocale::Portuguese, u" às ", u", ", u", "},
    Joint{QLocale::Dutch, u" om ", u", ", u", "},
    Joint{QLocale::Arabic, u" في ", u"، ", u"، "},
    Joint{QLocale::Hebrew, u" בשעה ", u", ", u", "},
    Joint{QLocale::Swedish, u" kl. ", u" ", u" "},
    Joint{QLocale::Danish, u" kl. ", u", ", u", "},
    Joint{QLocale::NorwegianBokmal, u" kl. ", u", ", u", "},
    Joint{QLocale::Russian, u" в ", u", ", u", "},
    Joint{QLocale::Polish, u" ", u", ", u", "},
    Joint{QLocale::Turkish, u" ", u" ", u" "},
    Joint{QLocale::Japanese, u" ", u" ", u" "},
    Joint{QLocale::Korean, u" ", u" ", u" "},
    Joint{QLocale::Chinese, u" ", u" ", u" "},
};

QString joined(const QString &date, const QString &time, DateStyle style, const QLocale &locale)
{
    if (date.isEmpty() || time.isEmpty())
        return date + time;
    const auto *joint = std::ranges::find(joints, locale.language(), &Joint::language);
    if (joint == joints.end())
        return date + u", "_s + time; // Spanish, and assumed of what is not in the table
    const bool isLong = style == DateStyle::Long || style == DateStyle::Full;
    const auto between = isLong                       ? joint->afterLong
                         : style == DateStyle::Medium ? joint->afterMedium
                                                      : joint->afterShort;
    return date + between.toString() + time;
}

/// "in 2 days", "3 hours ago": that the largest whole unit counts is assumed; no photograph shows one.
QString relativeText(const QDateTime &date, const LayoutOptions &options)
{
    const qint64 seconds = options.now.secsTo(date);
    const qint64 size = std::abs(seconds);
    const auto counted = [&](qint64 count, TimeUnit unit) {
        return relativeWords(count, unit, seconds < 0, options.locale);
    };
    if (size >= 86400)
        return counted(size / 86400, TimeUnit::Day);
    if (size >= 3600)
        return counted(size / 3600, TimeUnit::Hour);
    return counted(size / 60, TimeUnit::Minute);
}

QString dateFieldText(const Field &field, const QDateTime &parsed, const LayoutOptions &options)
{
    if (field.isRelative && options.now.isValid())
        return relativeText(parsed, options);
    const QDateTime local = field.ignoresTimeZone ? parsed : parsed.toTimeZone(options.timeZone);
    const DateStyle style = field.dateStyle.value_or(DateStyle::None);
    const QString date = dateText(local.date(), style, options.locale);
    const QString time = timeText(local, field.timeStyle.value_or(DateStyle::None), options.locale);
    return joined(date, time, style, options.locale);
}

} // namespace

QString displayText(const Field &field, const LayoutOptions &options)
{
    if (field.value.isNumber)
        return numberText(field, options.locale);
    if (field.dateStyle || field.timeStyle) {
        if (const auto parsed = parseDate(field.value.text))
            return dateFieldText(field, *parsed, options);
    }
    return field.value.text;
}

QString frontText(const Field &field, const LayoutOptions &options)
{
    return field.attributedValue.isEmpty() ? displayText(field, options)
                                           : attributedText(field.attributedValue).text;
}

} // namespace qairopay::apple
