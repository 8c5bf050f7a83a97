// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/jsonobjectreader.h"
#include "template/passtemplate.h"

namespace qairopay {

/// `x_studio`, format version 1. A newer version is refused with a sentence.
inline constexpr int studioVersion = 1;

[[nodiscard]] Result<void> readStudio(const QJsonObject &object, PassTemplate &value,
                                      JsonObjectReader::Unknown unknown);
/// Only members that say something; an empty object when there are none.
[[nodiscard]] QJsonObject writeStudio(const PassTemplate &value);

} // namespace qairopay
