// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/fieldkeys.h"
#include "template/passtemplate.h"

namespace qairopay {

/// Changes of a template that touch more than one member. Pure: the editor puts them on its undo stack.

/// Puts a field into a slot as its `index`-th (0-based, clamped) one; unknown keys change nothing.
void placeField(PassTemplate &value, const QString &key, FieldSlot slot, qsizetype index);
/// Puts several fields into a slot, in the order they have on the card, as its `index`-th and following among
/// the others.
void placeFields(PassTemplate &value, const QStringList &keys, FieldSlot slot, qsizetype index);
/// Where in its slot a field of the template stands.
[[nodiscard]] qsizetype indexInSlot(const PassTemplate &value, const Field &field);
/// The same keys in the order of the card, slot by slot; unknown ones are left out.
[[nodiscard]] QStringList inCardOrder(const PassTemplate &value, const QStringList &keys);
/// One step up or down the card: past the neighbour in its slot, or into the slot before or behind.
void stepField(PassTemplate &value, const QString &key, int by);
/// Each of several fields one step; nothing at all when the foremost one cannot go on.
void stepFields(PassTemplate &value, const QStringList &keys, int by);
/// To the end of the slot before or behind that of the first of them.
void moveToNextSlot(PassTemplate &value, const QStringList &keys, int by);
/// True when a step would change anything.
[[nodiscard]] bool canStepField(const PassTemplate &value, const QString &key, int by);

/// A valid key no field has: `wanted` itself, or with _2, _3, … behind it.
[[nodiscard]] QString freeKey(const PassTemplate &value, const QString &wanted);
/// Adds an empty field at the end of a slot and returns its key.
QString addField(PassTemplate &value, FieldSlot slot);
/// Adds a copy behind the original, in the same slot, and returns its key.
QString duplicateField(PassTemplate &value, const QString &key);

} // namespace qairopay
