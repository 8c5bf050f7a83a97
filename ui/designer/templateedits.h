// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

namespace qairopay {

/// Changes of a template that touch more than one member. Pure: the editor puts them on its undo stack.

/// Puts a field into a slot as its `index`-th (0-based, clamped) one; unknown keys change nothing.
void placeField(PassTemplate &value, const QString &key, FieldSlot slot, qsizetype index);
/// One step up or down the card: past the neighbour in its slot, or into the slot before or behind.
void stepField(PassTemplate &value, const QString &key, int by);
/// True when a step would change anything.
[[nodiscard]] bool canStepField(const PassTemplate &value, const QString &key, int by);

/// A valid key no field has: `wanted` itself, or with _2, _3, … behind it.
[[nodiscard]] QString freeKey(const PassTemplate &value, const QString &wanted);
/// Adds an empty field at the end of a slot and returns its key.
QString addField(PassTemplate &value, FieldSlot slot);
/// Adds a copy behind the original, in the same slot, and returns its key.
QString duplicateField(PassTemplate &value, const QString &key);
/// Removes the field and what only it had: sample values and its place in Google's rows. Texts with
/// {fields.<key>} stay; the lint tells about them.
void removeField(PassTemplate &value, const QString &key);
/// Gives a field another key and follows it everywhere: payload templates, samples, Google's rows.
void renameField(PassTemplate &value, const QString &from, const QString &to);

} // namespace qairopay
