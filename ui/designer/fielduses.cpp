// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fielduses.h"

#include "designer/templateedits.h"
#include "google/detail.h"
#include "template/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

google::Detail detailOf(const PassTemplate &value)
{
    const IssuedRecord nobody;
    const auto values = valuesInForce(value, nobody.record);
    return google::detailFor({value, nobody, values, value.brand.organisation});
}

/// Google's own member that holds the field's value; empty: none, it is a text like any other.
QString memberOf(const google::Detail &detail, const QString &key)
{
    const auto path = detail.paths.value(key);
    return path.isEmpty() && detail.heldKeys.contains(key) ? FieldUses::tr("a member of its own") : path;
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
    const auto *known = value.field(key);
    const auto ownSample = known ? known->format.sample : QString();
    for (qsizetype i = 0; i < value.studio.samples.size(); ++i) {
        const auto &sample = value.studio.samples[i];
        // What a new field shows goes along without a word.
        const auto text = sample.fields.constFind(key);
        if (text != sample.fields.cend() && (ownSample.isEmpty() || *text != ownSample))
            uses.append(tr("Sample data of %1")
                            .arg(sample.holder.name.isEmpty() ? QString::number(i + 1) : sample.holder.name));
    }
    if (const auto *field = value.field(key); field && !field->format.changeMessage.isEmpty())
        uses.append(tr("Message when it changes: %1").arg(field->format.changeMessage));
    return uses;
}

QStringList FieldUses::googleLosses(const PassTemplate &value, const QString &from, const QString &to)
{
    auto renamed = value;
    renameField(renamed, from, to);
    const auto before = detailOf(value);
    const auto after = detailOf(renamed);
    QStringList sentences;
    if (const auto member = memberOf(before, from); !member.isEmpty() && memberOf(after, to) != member)
        sentences.append(
            tr("Google's wallet takes %1 from the field with the key %2. Under another key it is a text "
               "like any other there.")
                .arg(member, from));
    for (const auto &remark : after.remarks) {
        if (!std::ranges::contains(before.remarks, remark.message, &Error::message))
            sentences.append(remark.shownMessage());
    }
    return sentences;
}

QStringList FieldUses::consequences(const PassTemplate &value, const QString &from, const QString &to)
{
    auto sentences = googleLosses(value, from, to);
    sentences.append(
        tr("Lists (CSV): a column %1 is taken for this field only where its label says the same. Call it %2. "
           "Batches that wait to go on still send %1, which the service refuses once this is published.")
            .arg(from, to));
    sentences.append(tr("Programs that issue or update passes through the API have to say %1 then.").arg(to));
    sentences.append(
        tr("Passes that were issued keep their values under %1: once this is published they show the "
           "default until they are updated.")
            .arg(from));
    return sentences;
}

} // namespace qairopay
