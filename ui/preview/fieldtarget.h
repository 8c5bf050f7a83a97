// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

namespace qairopay {

inline constexpr QLatin1StringView fieldPrefix("field:");

/// How a selection and what is picked on a card spell a field: "field:tier".
[[nodiscard]] inline QString fieldTarget(const QString &key)
{
    return fieldPrefix + key;
}

/// The key of the field that is meant; empty: no field is.
[[nodiscard]] inline QString fieldOfTarget(const QString &target)
{
    return target.startsWith(fieldPrefix) ? target.sliced(fieldPrefix.size()) : QString();
}

} // namespace qairopay
