// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qjsonobject.h>

namespace qairopay {

/// What a JSON text from outside may cost us.
struct JsonLimits
{
    qint64 maxBytes = 1 << 20;
    int maxDepth = 64;
};

/// Parses one JSON object, refusing what two parsers could read differently: a text over the limits, bytes
/// that are not UTF-8, a byte order mark, a member given twice. Errors name the line and column ("line 3,
/// column 14").
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &text, const JsonLimits &limits = {});

} // namespace qairopay
