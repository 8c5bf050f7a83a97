// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/fieldkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

void replaceVariable(QString &text, const QString &from, const QString &to)
{
    text.replace("{fields."_L1 + from + u'}', "{fields."_L1 + to + u'}');
}

} // namespace

void removeField(PassTemplate &value, const QString &key)
{
    value.fields.removeIf([&](const Field &field) { return field.key == key; });
    for (auto &sample : value.studio.samples)
        sample.fields.remove(key);
    for (auto &row : value.studio.googleRows)
        row.removeAll(key);
    value.studio.googleRows.removeIf([](const GoogleRow &row) { return row.isEmpty(); });
}

void renameField(PassTemplate &value, const QString &from, const QString &to)
{
    const auto field = std::ranges::find(value.fields, from, &Field::key);
    if (field == value.fields.end() || from == to || !isFieldKey(to) || value.field(to))
        return;
    field->key = to;
    for (auto &sample : value.studio.samples) {
        if (const auto found = sample.fields.find(from); found != sample.fields.end()) {
            const auto text = *found;
            sample.fields.erase(found);
            sample.fields.insert(to, text);
        }
    }
    for (auto &row : value.studio.googleRows)
        std::ranges::replace(row, from, to);
    if (value.barcode)
        replaceVariable(value.barcode->payloadTemplate, from, to);
    if (value.nfc)
        replaceVariable(value.nfc->payloadTemplate, from, to);
    replaceVariable(value.studio.barcodeAltText, from, to);
}

} // namespace qairopay
