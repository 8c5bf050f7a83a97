// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fielduses.h"

#include "designer/templateedits.h"
#include "google/detail.h"
#include "template/values.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Google's own member that holds the field's value; empty: none, it is a text like any other.
QString memberOf(const PassTemplate &value, const QString &key)
{
    const IssuedRecord nobody;
    const auto values = valuesInForce(value, nobody.record);
    return google::detailFor({value, nobody, values, value.brand.organisation}).paths.value(key);
}

} // namespace

QStringList FieldUses::of(const PassTemplate &value, const QString &key)
{
    const QString variable = "{fields."_L1 + key + u'}';
    QStringList uses;
    if (value.barcode && value.barcode->payloadTemplate.contains(variable))
        uses.append(tr("Barcode content: %1").arg(value.barcode->payloadTemplate));
    if (value.nfc && value.nfc->payloadTemplate.contains(variable))
        uses.append(tr("NFC content: %1").arg(value.nfc->payloadTemplate));
    if (value.studio.barcodeAltText.contains(variable))
        uses.append(tr("Text below the code: %1").arg(value.studio.barcodeAltText));
    for (qsizetype row = 0; row < value.studio.googleRows.size(); ++row) {
        if (value.studio.googleRows[row].contains(key))
            uses.append(tr("Row %1 of Google's card").arg(row + 1));
    }
    for (qsizetype i = 0; i < value.studio.samples.size(); ++i) {
        const auto &sample = value.studio.samples[i];
        if (sample.fields.contains(key))
            uses.append(tr("Sample data of %1")
                            .arg(sample.holder.name.isEmpty() ? QString::number(i + 1) : sample.holder.name));
    }
    if (const auto *field = value.field(key); field && !field->format.changeMessage.isEmpty())
        uses.append(tr("Message when it changes: %1").arg(field->format.changeMessage));
    return uses;
}

QStringList FieldUses::consequences(const PassTemplate &value, const QString &from, const QString &to)
{
    auto renamed = value;
    renameField(renamed, from, to);
    QStringList sentences;
    if (const auto before = memberOf(value, from); !before.isEmpty() && memberOf(renamed, to) != before)
        sentences.append(
            tr("Google's wallet takes %1 from the field with the key %2. Under another key it is a text "
               "like any other there.")
                .arg(before, from));
    sentences.append(
        tr("A list with a column %1 is matched by the label, or by hand: its column should be called %2.")
            .arg(from, to));
    sentences.append(
        tr("Passes that were issued keep their values under %1: once this is published they show the "
           "default until they are updated.")
            .arg(from));
    return sentences;
}

} // namespace qairopay
