// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "template/passtemplate.h"

namespace qairopay {

/// Everything about a template that the API would refuse (api-contract 2.1, 10.1), each with its dotted path,
/// in the order of the document. Empty: it can be published.
[[nodiscard]] QList<Error> validateTemplate(const PassTemplate &value);

/// "de", "pt-BR", "zh-Hans": what can name a language's folder in a pass.
[[nodiscard]] bool isLanguageTag(const QString &text);

} // namespace qairopay
