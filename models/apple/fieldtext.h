// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"

namespace qairopay::apple {

/// A field's value as the device writes it: dates in its locale and zone, numbers and amounts in its locale
/// (wallet-formats A.4). On the front markup stands as it is.
[[nodiscard]] QString displayText(const Field &field, const LayoutOptions &options);

/// What stands on the front: an attributed value's text in place of the value (documented), without links,
/// as nothing on a front can be tapped (assumed).
[[nodiscard]] QString frontText(const Field &field, const LayoutOptions &options);

} // namespace qairopay::apple
