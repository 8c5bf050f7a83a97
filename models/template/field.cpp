// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/field.h"

#include "base/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::array valueTypes{
    std::pair{ValueType::Text, "text"_L1}, std::pair{ValueType::Number, "number"_L1},
    std::pair{ValueType::Currency, "currency"_L1}, std::pair{ValueType::Date, "date"_L1},
    std::pair{ValueType::RelativeDate, "relative_date"_L1}};
constexpr std::array dateStyles{std::pair{DateStyle::None, "none"_L1},
                                std::pair{DateStyle::Short, "short"_L1},
                                std::pair{DateStyle::Medium, "medium"_L1},
                                std::pair{DateStyle::Long, "long"_L1}, std::pair{DateStyle::Full, "full"_L1}};
constexpr std::array alignments{
    std::pair{TextAlignment::Natural, "natural"_L1}, std::pair{TextAlignment::Left, "left"_L1},
    std::pair{TextAlignment::Center, "center"_L1}, std::pair{TextAlignment::Right, "right"_L1}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

} // namespace

QString toApiName(ValueType type)
{
    return nameIn(valueTypes, type);
}

std::optional<ValueType> valueTypeFromApiName(QStringView name)
{
    return valueIn(valueTypes, name);
}

QString toApiName(DateStyle style)
{
    return nameIn(dateStyles, style);
}

std::optional<DateStyle> dateStyleFromApiName(QStringView name)
{
    return valueIn(dateStyles, name);
}

QString toApiName(TextAlignment alignment)
{
    return nameIn(alignments, alignment);
}

std::optional<TextAlignment> textAlignmentFromApiName(QStringView name)
{
    return valueIn(alignments, name);
}

bool isNumericText(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.mid(1);
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.first(point);
    const auto fraction = point < 0 ? QStringView() : text.mid(point + 1);
    return !whole.isEmpty() && std::ranges::all_of(whole, isDigit) &&
           (point < 0 || (!fraction.isEmpty() && std::ranges::all_of(fraction, isDigit)));
}

bool isFieldKey(QStringView text)
{
    return !text.isEmpty() && text.size() <= 40 && isLower(text.front()) &&
           std::ranges::all_of(text, [](QChar c) { return isLower(c) || isDigit(c) || c == u'_'; });
}

} // namespace qairopay
