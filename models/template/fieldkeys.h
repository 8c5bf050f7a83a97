// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

namespace qairopay {

/// Fields are named by their keys elsewhere in the template; these follow them there.

/// Removes the field and what only it had: sample values and its place in Google's rows. Texts with
/// {fields.<key>} stay; the lint tells about them.
void removeField(PassTemplate &value, const QString &key);
/// Gives a field another key and follows it everywhere: payload templates, samples, Google's rows. Nothing
/// happens where another field has that key.
void renameField(PassTemplate &value, const QString &from, const QString &to);

} // namespace qairopay
