// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/spellout.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr double tooLarge = 1e15;
constexpr qint64 perUnit = 1000; ///< decimals are counted in thousandths

QString small(qint64 number)
{
    static const std::array words{u"zero"_s,    u"one"_s,     u"two"_s,       u"three"_s,    u"four"_s,
                                  u"five"_s,    u"six"_s,     u"seven"_s,     u"eight"_s,    u"nine"_s,
                                  u"ten"_s,     u"eleven"_s,  u"twelve"_s,    u"thirteen"_s, u"fourteen"_s,
                                  u"fifteen"_s, u"sixteen"_s, u"seventeen"_s, u"eighteen"_s, u"nineteen"_s};
    return words.at(static_cast<size_t>(number));
}

QString belowHundred(qint64 number)
{
    static const std::array tens{u""_s,      u""_s,      u"twenty"_s,  u"thirty"_s, u"forty"_s,
                                 u"fifty"_s, u"sixty"_s, u"seventy"_s, u"eighty"_s, u"ninety"_s};
    if (number < 20)
        return small(number);
    const QString ten = tens.at(static_cast<size_t>(number / 10));
    return number % 10 == 0 ? ten : ten + u'-' + small(number % 10);
}

QString whole(qint64 number)
{
    struct Unit
    {
        qint64 size;
        QString name;
    };
    static const std::array units{Unit{1'000'000'000'000, u" trillion"_s}, Unit{1'000'000'000, u" billion"_s},
                                  Unit{1'000'000, u" million"_s}, Unit{1'000, u" thousand"_s},
                                  Unit{100, u" hundred"_s}};
    for (const auto &unit : units) {
        if (number < unit.size)
            continue;
        const QString head = whole(number / unit.size) + unit.name;
        const qint64 rest = number % unit.size;
        return rest == 0 ? head : head + u' ' + whole(rest);
    }
    return belowHundred(number);
}

QString decimals(qint64 thousandths)
{
    QString digits = QString::number(thousandths).rightJustified(3, u'0');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    QString text;
    for (const QChar digit : std::as_const(digits))
        text += u' ' + small(digit.digitValue());
    return text;
}

} // namespace

std::optional<QString> spelledOut(double number, const QLocale &locale)
{
    if (locale.language() != QLocale::English || !(std::abs(number) < tooLarge))
        return std::nullopt;
    const qint64 counted = std::llround(std::abs(number) * perUnit);
    QString text = whole(counted / perUnit);
    if (counted % perUnit != 0)
        text += u" point"_s + decimals(counted % perUnit);
    return number < 0 && counted != 0 ? u"minus "_s + text : text;
}

} // namespace qairopay::apple
