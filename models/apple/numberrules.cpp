// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/numberrules.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr QStringView first = u"%spellout-numbering";
constexpr qint64 usualRadix = 10;

qint64 divisorOf(qint64 base, qint64 radix, qsizetype powersLess)
{
    qint64 divisor = 1;
    while (divisor <= base / radix)
        divisor *= radix;
    for (; powersLess > 0 && divisor > 1; --powersLess)
        divisor /= radix;
    return divisor;
}

} // namespace

NumberRules NumberRules::parse(const QString &text)
{
    NumberRules rules;
    Set *set = nullptr;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 0)
            continue;
        const auto head = line.first(colon);
        if (head.startsWith(u'%'))
            set = &rules.m_sets[head];
        else if (set)
            add(*set, head, line.sliced(colon + 1));
    }
    return rules;
}

void NumberRules::add(Set &set, const QString &head, const QString &text)
{
    // A leading apostrophe keeps the spaces behind it.
    QString body = text.endsWith(u';') ? text.chopped(1) : text;
    while (body.startsWith(u' '))
        body.remove(0, 1);
    if (body.startsWith(u'\''))
        body.remove(0, 1);
    if (head == "-x"_L1)
        set.negative = body;
    else if (head == "x.x"_L1)
        set.broken = body;
    else if (head == "x,x"_L1)
        set.brokenByComma = body;
    else if (head == "0.x"_L1)
        set.belowOne = body;
    else if (head.front().isDigit()) // "NaN", "Inf": never asked for
        set.rules.append(ruleOf(head, body));
}

NumberRules::Rule NumberRules::ruleOf(const QString &head, const QString &text)
{
    const auto powersLess = head.count(u'>');
    const auto parts = QString(head).remove(u'>').split(u'/');
    const qint64 base = parts.first().toLongLong();
    const qint64 radix = parts.size() > 1 ? std::max(parts[1].toLongLong(), qint64(2)) : usualRadix;
    return {base, divisorOf(base, radix, powersLess), text};
}

const NumberRules::Set *NumberRules::setNamed(const QString &name) const
{
    const auto it = m_sets.constFind(name);
    return it == m_sets.cend() ? nullptr : &*it;
}

const NumberRules::Rule *NumberRules::ruleFor(const Set &set, qint64 whole)
{
    const auto after = std::ranges::upper_bound(set.rules, whole, {}, &Rule::base);
    if (after == set.rules.begin())
        return nullptr;
    const auto found = std::prev(after);
    // "101: hundert>>;" is not for 200: the rule before it is.
    const bool hasRest = found->text.contains(u'>');
    const bool rollsBack = hasRest && found != set.rules.begin() && whole % found->divisor == 0 &&
                           found->base % found->divisor != 0;
    return &*(rollsBack ? std::prev(found) : found);
}

template <typename Each> QString NumberRules::filled(const QString &text, Each each)
{
    QString out;
    for (qsizetype at = 0; at < text.size();) {
        const QChar sign = text[at];
        const auto end = sign == u'<' || sign == u'>' || sign == u'=' ? text.indexOf(sign, at + 1) : -1;
        if (end < 0) {
            out += sign;
            ++at;
            continue;
        }
        auto next = end + 1;
        const bool isTogether = end == at + 1 && next < text.size() && text[next] == sign; // ">>>"
        out += each(sign, text.sliced(at + 1, end - at - 1), isTogether);
        at = isTogether ? next + 1 : next;
    }
    return out;
}

QString NumberRules::decimalWords(const Set &set, const QString &digits, bool areApart,
                                  const QLocale &locale) const
{
    QStringList each;
    for (const QChar digit : digits)
        each.append(words(set, {digit.digitValue(), {}}, locale));
    return each.join(areApart ? u" "_s : QString());
}

QString NumberRules::broken(const Set &set, const Number &number, const QLocale &locale) const
{
    const bool isByComma = locale.decimalPoint() == ","_L1 && !set.brokenByComma.isEmpty();
    const bool isBelowOne = number.whole == 0 && !set.belowOne.isEmpty();
    const auto &text = isBelowOne ? set.belowOne : isByComma ? set.brokenByComma : set.broken;
    return filled(text, [&](QChar sign, const QString &name, bool isTogether) {
        const auto *named = setNamed(name);
        const auto &own = named ? *named : set;
        return sign == u'<' ? words(own, {number.whole, {}}, locale)
                            : decimalWords(own, number.decimals, !isTogether, locale);
    });
}

QString NumberRules::words(const Set &set, const Number &number, const QLocale &locale) const
{
    if (!number.decimals.isEmpty() && !set.broken.isEmpty())
        return broken(set, number, locale);
    const auto *rule = ruleFor(set, number.whole);
    if (!rule)
        return locale.toString(number.whole);
    return filled(rule->text, [&](QChar sign, const QString &name, bool) {
        const auto *named = setNamed(name);
        const auto &own = named ? *named : set;
        if (sign == u'=') // the same number, by another set or in digits
            return named ? words(own, number, locale) : locale.toString(number.whole);
        const qint64 part = sign == u'<' ? number.whole / rule->divisor : number.whole % rule->divisor;
        return words(own, {part, {}}, locale);
    });
}

QString NumberRules::spelled(const QString &digits, bool isNegative, const QLocale &locale) const
{
    const auto *set = setNamed(first.toString());
    if (!set)
        return {};
    const Number number{digits.section(u'.', 0, 0).toLongLong(), digits.section(u'.', 1, 1)};
    const QString text = words(*set, number, locale);
    if (!isNegative)
        return text;
    // Where the first set has no words for it, one that it hands its numbers to has.
    const auto knowing =
        std::ranges::find_if(m_sets, [](const Set &each) { return !each.negative.isEmpty(); });
    const auto &negative =
        set->negative.isEmpty() && knowing != m_sets.end() ? knowing->negative : set->negative;
    return negative.isEmpty() ? text : filled(negative, [&](QChar, const QString &, bool) { return text; });
}

} // namespace qairopay::apple
