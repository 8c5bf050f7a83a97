// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/fieldplaces.h"

#include <QtCore/qobject.h>

namespace qairopay {

/// Names of the closed lists of a template, as people read them, in the order of the enums.
[[nodiscard]] QStringList passKindNames();
[[nodiscard]] QStringList fieldSlotNames();
[[nodiscard]] QStringList barcodeFormatNames();
[[nodiscard]] QStringList valueTypeNames();
[[nodiscard]] QStringList textAlignmentNames();
[[nodiscard]] QStringList dateStyleNames();
[[nodiscard]] QStringList transitTypeNames();

/// "3 of 4"; "3" where there is room without end; "not on the card" or "no room" where there is none at all.
[[nodiscard]] QString roomText(const Room &room);
/// What a person calls a field: its label, or its key where it has none.
[[nodiscard]] QString spokenName(const Field &field);

} // namespace qairopay
