// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"

using namespace Qt::StringLiterals;

namespace qairopay {

QString Error::text() const
{
    return where.isEmpty() ? message : where + u": "_s + message;
}

} // namespace qairopay
