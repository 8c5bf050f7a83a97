// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/pass.h"

#include <span>

namespace qairopay {

/// What can happen to a pass.
enum class PassAction {
    Install, ///< the holder adds it to a wallet
    Decline, ///< the holder refuses it
    Expire,  ///< the download link ran out unused
    Remove,  ///< the holder takes it out of the last wallet
    Update,  ///< PATCH
    Scan,    ///< barcode or NFC read
    Revoke,  ///< POST …/revoke
    Archive, ///< 90 days after revoked or removed
};

/// One row of the life cycle (api-contract 8.1 with the resolutions C1 to C7).
struct Transition
{
    PassStatus from;
    PassAction action;
    std::optional<PassStatus> to;        ///< none: refused
    const char *event;                   ///< event type; nullptr: none
    std::optional<RemovedReason> reason; ///< for passes that become Removed
    const char *refusal;                 ///< error code of the API when refused
};

/// The whole table; every pair of state and action stands in it once. It is also what the tests walk.
[[nodiscard]] std::span<const Transition> lifecycle();

/// The row for a state and an action. An archived pass refuses every action but Scan with "pass_archived".
[[nodiscard]] const Transition &transition(PassStatus from, PassAction action, bool archived = false);

} // namespace qairopay
