// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/spellout.h"

#include "apple/language.h"
#include "apple/numberrules.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr double tooLarge = 1e15;
constexpr qint64 perUnit = 1000; ///< decimals are counted in thousandths

/// By wordsTag(). Read once; a few hundred lines each.
QMap<QString, NumberRules> readRules()
{
    QMap<QString, NumberRules> rules;
    const QDir folder(u":/cldr/spellout"_s);
    for (const auto &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            rules.insert(name.section(u'.', 0, 0), NumberRules::parse(QString::fromUtf8(file.readAll())));
    }
    return rules;
}

const NumberRules *rulesFor(const QLocale &locale)
{
    static const auto rules = readRules();
    const auto it = rules.constFind(wordsTag(locale));
    return it == rules.cend() ? nullptr : &*it;
}

/// "1234.05": without a sign, without trailing noughts.
QString plainDigits(qint64 thousandths)
{
    QString digits = QString::number(thousandths / perUnit);
    if (thousandths % perUnit == 0)
        return digits;
    digits += u'.' + QString::number(thousandths % perUnit).rightJustified(3, u'0');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

} // namespace

std::optional<QString> spelledOut(double number, const QLocale &locale)
{
    const auto *rules = rulesFor(locale);
    if (!rules || !(std::abs(number) < tooLarge))
        return std::nullopt;
    // Apart: a whole number times a thousand may have more digits than a double.
    double whole = 0;
    const double part = std::modf(std::abs(number), &whole);
    const qint64 counted = qint64(whole) * perUnit + std::llround(part * perUnit);
    return rules->spelled(plainDigits(counted), number < 0 && counted != 0, locale);
}

} // namespace qairopay::apple
