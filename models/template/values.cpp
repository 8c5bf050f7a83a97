// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/values.h"

namespace qairopay {

QMap<QString, QString> valuesInForce(const PassTemplate &passTemplate, const Record &record)
{
    QMap<QString, QString> values;
    for (const auto &field : passTemplate.fields) {
        const auto given = record.fields.constFind(field.key);
        values.insert(field.key, given == record.fields.constEnd() ? field.value : *given);
    }
    return values;
}

} // namespace qairopay
