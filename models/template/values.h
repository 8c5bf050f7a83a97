// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/record.h"
#include "template/passtemplate.h"

namespace qairopay {

/// The value of every field of a template for one record, by key: what the record gives, else the default.
[[nodiscard]] QMap<QString, QString> valuesInForce(const PassTemplate &passTemplate, const Record &record);

} // namespace qairopay
