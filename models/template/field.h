// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/kind.h"

namespace qairopay {

/// How a field's value is read and written out. Kept in `x_studio`: the API has only `numeric`.
enum class ValueType { Text, Number, Currency, Date, RelativeDate };

[[nodiscard]] QString toApiName(ValueType type);
[[nodiscard]] std::optional<ValueType> valueTypeFromApiName(QStringView name);

/// Apple's date and time styles (wallet-formats A.4).
enum class DateStyle { None, Short, Medium, Long, Full };

[[nodiscard]] QString toApiName(DateStyle style);
[[nodiscard]] std::optional<DateStyle> dateStyleFromApiName(QStringView name);

enum class TextAlignment { Natural, Left, Center, Right };

[[nodiscard]] QString toApiName(TextAlignment alignment);
[[nodiscard]] std::optional<TextAlignment> textAlignmentFromApiName(QStringView name);

/// What only the studio and its sandbox know about a field (`x_studio.fields.<key>`).
struct FieldFormat
{
    ValueType type = ValueType::Text;
    QString currencyCode; ///< ISO 4217, for ValueType::Currency
    DateStyle dateStyle = DateStyle::Medium;
    DateStyle timeStyle = DateStyle::None;
    TextAlignment alignment = TextAlignment::Natural;
    QString changeMessage; ///< Apple's changeMessage, with %@ for the new value; empty: updates are silent
    QString sample;        ///< what the preview shows when no record gives a value; empty: the default value

    friend bool operator==(const FieldFormat &, const FieldFormat &) = default;
};

/// One field of a template (api-contract 2.1, limits 10.1).
struct Field
{
    QString key;   ///< ^[a-z][a-z0-9_]{0,39}$, unique within the template
    QString label; ///< 0 to 64 characters
    QString value; ///< default when a pass gives none; 0 to 512 characters
    FieldSlot slot = FieldSlot::Auxiliary;
    bool numeric = false; ///< the value must match ^-?\d+(\.\d+)?$; it stays a text
    FieldFormat format;

    friend bool operator==(const Field &, const Field &) = default;
};

/// True for "12450", "-3", "0.5": what a numeric field takes.
[[nodiscard]] bool isNumericText(QStringView text);
/// True when the text is a field key of the API.
[[nodiscard]] bool isFieldKey(QStringView text);

} // namespace qairopay
