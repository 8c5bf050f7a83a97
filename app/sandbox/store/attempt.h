// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/database.h"

#include <chrono>

namespace qairopay::sandbox {

/// How a try to make a transaction ended, and what else decides about another.
struct Attempt
{
    int number = 1;
    Database::Fault fault = Database::Fault::None;
    bool isCommitSent = false;        ///< and not answered, if the connection is lost
    bool isConnected = true;          ///< false: no connection was to be had
    bool isStopping = false;          ///< the program waits for this to end
    std::chrono::milliseconds took{}; ///< since the first began

    /// Never when the commit may have counted, nor when the tries before took long; and when the program is
    /// to end, not to look for a connection that was not to be had.
    [[nodiscard]] bool isTriedAgain() const;
};

} // namespace qairopay::sandbox
