// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "languages/translatable.h"

namespace qairopay {

/// What a text of a template is: "Label of tier".
[[nodiscard]] QString placeWords(const languages::TranslatableText &text);
/// What is wrong with a translation, or worth knowing, and what to do; empty: nothing.
[[nodiscard]] QString translationProblem(const QString &text, const QString &translation);

} // namespace qairopay
