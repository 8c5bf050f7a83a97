// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

namespace qairopay {

/// Names of the closed lists of a template, as people read them, in the order of the enums.
[[nodiscard]] QStringList passKindNames();
[[nodiscard]] QStringList fieldSlotNames();
[[nodiscard]] QStringList barcodeFormatNames();
[[nodiscard]] QStringList valueTypeNames();
[[nodiscard]] QStringList textAlignmentNames();
[[nodiscard]] QStringList dateStyleNames();
[[nodiscard]] QStringList transitTypeNames();
[[nodiscard]] QString imageSlotName(ImageSlot slot); ///< "Strip"

/// What a person calls a field: its label, or its key where it has none.
[[nodiscard]] QString spokenName(const Field &field);

} // namespace qairopay
