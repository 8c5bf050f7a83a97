// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/fieldplaces.h"
#include "template/words.h"

#include <QtCore/qobject.h>

namespace qairopay {

/// "3 of 4"; "3" where there is room without end; "not on the card" or "no room" where there is none at all.
[[nodiscard]] QString roomText(const Room &room);

/// Without what file systems dislike; "Template" where nothing is left.
[[nodiscard]] QString nameForFiles(QString text);

} // namespace qairopay
