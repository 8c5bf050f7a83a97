// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/valuetext.h"

#include "base/amounttext.h"

#include <QtCore/qtimezone.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

/// Those that Android writes outside of their own country.
constexpr std::array currencySymbols{CurrencySymbol{"EUR"_L1, u"€"},  CurrencySymbol{"USD"_L1, u"$"},
                                     CurrencySymbol{"GBP"_L1, u"£"},  CurrencySymbol{"JPY"_L1, u"¥"},
                                     CurrencySymbol{"INR"_L1, u"₹"},  CurrencySymbol{"KRW"_L1, u"₩"},
                                     CurrencySymbol{"ILS"_L1, u"₪"},  CurrencySymbol{"CAD"_L1, u"CA$"},
                                     CurrencySymbol{"AUD"_L1, u"A$"}, CurrencySymbol{"BRL"_L1, u"R$"}};

/// As many decimals as were typed: a price of 2.50 keeps its nought.
QString numberText(const QString &typed, const QLocale &locale)
{
    const auto point = typed.indexOf(u'.');
    return locale.toString(typed.toDouble(), 'f', point < 0 ? 0 : static_cast<int>(typed.size() - point - 1));
}

bool isAmerican(const QLocale &locale)
{
    return locale.language() == QLocale::English && locale.territory() == QLocale::UnitedStates;
}

QString dayText(QDate date, bool hasYear, const QLocale &locale)
{
    const QString day = isAmerican(locale) ? u"MMM d"_s : u"d MMM"_s;
    if (!hasYear)
        return locale.toString(date, day);
    return locale.toString(date, isAmerican(locale) ? day + u", yyyy"_s : day + u" yyyy"_s);
}

QString timeText(QTime time, const QLocale &locale)
{
    // The narrow space before AM is not in every typeface.
    return locale.toString(time, QLocale::ShortFormat).replace(QChar(0x202F), u' ');
}

QString joined(const QString &date, const QString &time)
{
    return u"%1, %2"_s.arg(date, time);
}

QString fieldDateText(const FieldFormat &format, const QString &value, const QLocale &locale)
{
    const auto date = momentOf(value);
    if (!date.isValid())
        return value;
    QStringList parts;
    if (format.dateStyle != DateStyle::None)
        parts.append(dayText(date.date(), true, locale));
    if (format.timeStyle != DateStyle::None)
        parts.append(timeText(date.time(), locale));
    return parts.isEmpty() ? value : parts.join(u", "_s);
}

} // namespace

const QLocale &passLocale()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

QString moneyText(const Money &money, const QLocale &locale)
{
    return amountText(static_cast<double>(money.micros) / 1e6, money.currencyCode, locale, currencySymbols);
}

QString balanceText(const LoyaltyPoints &points, const QLocale &locale)
{
    struct Visitor
    {
        const QLocale &locale;

        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return locale.toString(number); }
        QString operator()(double number) const
        {
            return numberText(QString::number(number, 'f', QLocale::FloatingPointShortest), locale);
        }
        QString operator()(const Money &money) const { return moneyText(money, locale); }
    };
    return std::visit(Visitor{locale}, points.balance);
}

QString dateText(const QString &isoDate, DateFormat format, const QLocale &locale)
{
    const auto date = momentOf(isoDate);
    if (!date.isValid())
        return isoDate;
    switch (format) {
    case DateFormat::DateTime:
        return joined(dayText(date.date(), false, locale), timeText(date.time(), locale));
    case DateFormat::DateOnly:
        return dayText(date.date(), false, locale);
    case DateFormat::TimeOnly:
        return timeText(date.time(), locale);
    case DateFormat::None:
    case DateFormat::DateTimeYear:
        return joined(dayText(date.date(), true, locale), timeText(date.time(), locale));
    case DateFormat::DateYear:
        return dayText(date.date(), true, locale);
    }
    Q_UNREACHABLE_RETURN({});
}

QString moduleText(const Field &field, const QString &value, const QLocale &locale)
{
    switch (field.format.type) {
    case ValueType::Text:
        return field.numeric && isNumericText(value) ? numberText(value, locale) : value;
    case ValueType::Number:
        return isNumericText(value) ? numberText(value, locale) : value;
    case ValueType::Currency:
        return isNumericText(value) && !field.format.currencyCode.isEmpty()
                   ? amountText(value.toDouble(), field.format.currencyCode, locale, currencySymbols)
                   : value;
    case ValueType::Date:
    case ValueType::RelativeDate:
        return fieldDateText(field.format, value, locale);
    }
    Q_UNREACHABLE_RETURN({});
}

QDateTime momentOf(const QString &isoDate)
{
    const auto moment = QDateTime::fromString(isoDate, Qt::ISODateWithMs);
    if (moment.timeSpec() != Qt::LocalTime)
        return moment;
    return QDateTime::fromString(isoDate + (isoDate.contains(u'T') ? "Z"_L1 : "T00:00:00Z"_L1),
                                 Qt::ISODateWithMs);
}

} // namespace qairopay::google
