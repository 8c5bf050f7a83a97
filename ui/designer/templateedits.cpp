// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateedits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

qsizetype positionOf(const PassTemplate &value, const QString &key)
{
    const auto found = std::ranges::find(value.fields, key, &Field::key);
    return found == value.fields.cend() ? -1 : std::distance(value.fields.cbegin(), found);
}

/// Where in the document the `index`-th field of a slot has to stand.
qsizetype documentPosition(const PassTemplate &value, FieldSlot slot, qsizetype index)
{
    qsizetype behindLast = value.fields.size();
    qsizetype seen = 0;
    for (qsizetype i = 0; i < value.fields.size(); ++i) {
        if (value.fields[i].slot != slot)
            continue;
        if (seen++ == index)
            return i;
        behindLast = i + 1;
    }
    return behindLast;
}

} // namespace

qsizetype indexInSlot(const PassTemplate &value, const Field &field)
{
    const auto fields = value.fieldsIn(field.slot);
    return std::ranges::find(fields, field.key, &Field::key) - fields.cbegin();
}

void placeField(PassTemplate &value, const QString &key, FieldSlot slot, qsizetype index)
{
    placeFields(value, {key}, slot, index);
}

void placeFields(PassTemplate &value, const QStringList &keys, FieldSlot slot, qsizetype index)
{
    QList<Field> taken;
    for (const auto &key : inCardOrder(value, keys))
        taken.append(value.fields.takeAt(positionOf(value, key)));
    index = std::max<qsizetype>(index, 0);
    for (auto &field : taken) {
        field.slot = slot;
        value.fields.insert(documentPosition(value, slot, index++), field);
    }
}

QStringList inCardOrder(const PassTemplate &value, const QStringList &keys)
{
    QStringList ordered;
    for (const auto slot : allFieldSlots) {
        for (const auto &field : value.fieldsIn(slot)) {
            if (keys.contains(field.key))
                ordered.append(field.key);
        }
    }
    return ordered;
}

void stepFields(PassTemplate &value, const QStringList &keys, int by)
{
    auto ordered = inCardOrder(value, keys);
    if (by > 0)
        std::ranges::reverse(ordered);
    if (ordered.isEmpty() || !canStepField(value, ordered.first(), by))
        return;
    for (const auto &key : ordered)
        stepField(value, key, by);
}

void moveToNextSlot(PassTemplate &value, const QStringList &keys, int by)
{
    const auto ordered = inCardOrder(value, keys);
    if (ordered.isEmpty() || by == 0)
        return;
    const auto slot = int(value.field(ordered.first())->slot) + (by > 0 ? 1 : -1);
    if (slot < 0 || slot >= int(allFieldSlots.size()))
        return;
    const auto target = allFieldSlots[size_t(slot)];
    placeFields(value, ordered, target, value.fieldsIn(target).size());
}

bool canStepField(const PassTemplate &value, const QString &key, int by)
{
    auto stepped = value;
    stepField(stepped, key, by);
    return stepped != value;
}

void stepField(PassTemplate &value, const QString &key, int by)
{
    const auto *field = value.field(key);
    if (!field || by == 0)
        return;
    const auto wanted = indexInSlot(value, *field) + (by > 0 ? 1 : -1);
    if (wanted >= 0 && wanted < value.fieldsIn(field->slot).size()) {
        placeField(value, key, field->slot, wanted);
        return;
    }
    const auto slot = int(field->slot) + (by > 0 ? 1 : -1);
    if (slot < 0 || slot >= int(allFieldSlots.size()))
        return;
    const auto target = allFieldSlots[size_t(slot)];
    placeField(value, key, target, by > 0 ? 0 : value.fieldsIn(target).size());
}

QString freeKey(const PassTemplate &value, const QString &wanted)
{
    const auto base = isFieldKey(wanted) ? wanted : u"field"_s;
    if (!value.field(base))
        return base;
    for (int number = 2;; ++number) {
        const auto suffix = u'_' + QString::number(number);
        const auto key = base.left(40 - suffix.size()) + suffix;
        if (!value.field(key))
            return key;
    }
}

QString addField(PassTemplate &value, FieldSlot slot)
{
    Field field;
    field.key = freeKey(value, u"field"_s);
    field.slot = slot;
    value.fields.append(field);
    return field.key;
}

QString duplicateField(PassTemplate &value, const QString &key)
{
    const auto position = positionOf(value, key);
    if (position < 0)
        return {};
    auto copy = value.fields[position];
    copy.key = freeKey(value, key);
    value.fields.insert(position + 1, copy);
    for (auto &sample : value.studio.samples) {
        if (sample.fields.contains(key))
            sample.fields.insert(copy.key, sample.fields.value(key));
    }
    return copy.key;
}

} // namespace qairopay
