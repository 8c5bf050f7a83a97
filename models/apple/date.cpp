// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

/// Takes as much of `text` as fits the pattern, where '0' stands for a digit; false: it does not begin so.
bool take(QStringView &text, QLatin1StringView pattern)
{
    if (text.size() < pattern.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        if (pattern[i] == u'0' ? !isDigit : text[i] != pattern[i])
            return false;
    }
    text = text.sliced(pattern.size());
    return true;
}

bool takeFraction(QStringView &text)
{
    if (!take(text, ".0"_L1))
        return false;
    while (take(text, "0"_L1)) {
    }
    return true;
}

bool hasGrammar(QStringView text)
{
    if (!take(text, "0000-00-00T00:00"_L1))
        return false;
    if (take(text, ":00"_L1))
        takeFraction(text);
    return text == u"Z" || ((take(text, "+00:00"_L1) || take(text, "-00:00"_L1)) && text.isEmpty());
}

} // namespace

std::optional<QDateTime> parseDate(const QString &text)
{
    if (!hasGrammar(text))
        return std::nullopt;
    const auto date = QDateTime::fromString(text, Qt::ISODateWithMs);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isPlainDay(QStringView text)
{
    QStringView rest = text;
    return take(rest, "0000-00-00"_L1) && rest.isEmpty() &&
           QDate::fromString(text.toString(), Qt::ISODate).isValid();
}

} // namespace qairopay::apple
