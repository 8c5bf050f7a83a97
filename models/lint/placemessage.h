// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"

namespace qairopay::lint {

inline constexpr qsizetype bannerLength = 60; ///< characters: about one line of a lock screen's banner

/// What is wrong with the message of a place, which the lock screen shows below the organisation's name.
struct MessageFaults
{
    bool isLong = false;
    bool repeatsOrganisation = false;

    friend bool operator==(const MessageFaults &, const MessageFaults &) = default;
};

[[nodiscard]] MessageFaults faultsOf(QStringView message, const apple::Document &document);

} // namespace qairopay::lint
