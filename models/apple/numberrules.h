// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlocale.h>
#include <QtCore/qmap.h>

#include <optional>

namespace qairopay::apple {

/// The rules by which the Unicode CLDR writes a language's numbers out (UTS 35, rule-based number
/// formatting), as far as the files of resources/cldr need them: rule sets, radix, "<<", ">>", "==" and the
/// rules for what is negative or broken.
class NumberRules
{
public:
    /// "%set:" and below it "101/10: text;", a rule a line.
    [[nodiscard]] static NumberRules parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_sets.isEmpty(); }
    /// `digits`: without a sign, "1234" or "12.05"; at most 18 before the point. The locale writes what has
    /// no words and says which sign its decimals have.
    [[nodiscard]] QString spelled(const QString &digits, bool isNegative, const QLocale &locale) const;

private:
    struct Rule
    {
        qint64 base = 0;
        qint64 divisor = 1; ///< the radix to the highest power that the base holds
        QString text;
    };
    struct Set
    {
        QList<Rule> rules; ///< by their bases
        QString negative;
        QString broken; ///< with a point
        QString brokenByComma;
        QString belowOne;
    };
    struct Number
    {
        qint64 whole = 0;
        QString decimals;
    };

    [[nodiscard]] static Rule ruleOf(const QString &head, const QString &text);
    static void add(Set &set, const QString &head, const QString &text);
    [[nodiscard]] const Set *setNamed(const QString &name) const;
    [[nodiscard]] QString words(const Set &set, const Number &number, const QLocale &locale) const;
    [[nodiscard]] QString broken(const Set &set, const Number &number, const QLocale &locale) const;
    [[nodiscard]] QString decimalWords(const Set &set, const QString &digits, bool areApart,
                                       const QLocale &locale) const;
    [[nodiscard]] static const Rule *ruleFor(const Set &set, qint64 whole);

    /// Calls `each(sign, name)` for "<name<" and its like; gives the text with what it answers in their
    /// places.
    template <typename Each> [[nodiscard]] static QString filled(const QString &text, Each each);

    QMap<QString, Set> m_sets;
};

} // namespace qairopay::apple
