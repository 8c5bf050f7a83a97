// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/phonedesk.h"

namespace qairopay {

/// A listener for one pass, open until it is let go.
[[nodiscard]] Result<PhoneDoor> openPhoneDoor(const PhoneOffer &offer);

} // namespace qairopay
