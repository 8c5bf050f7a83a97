// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/attempt.h"

namespace qairopay::sandbox {

namespace {

constexpr int mostAttempts = 8;
constexpr std::chrono::seconds longest(5);

} // namespace

bool Attempt::isTriedAgain() const
{
    if (number >= mostAttempts || took >= longest)
        return false;
    switch (fault) {
    case Database::Fault::None:
    case Database::Fault::Final:
        return false;
    case Database::Fault::Repeatable:
        return true;
    case Database::Fault::Lost:
        return !isCommitSent && (isConnected || !isStopping);
    }
    return false;
}

} // namespace qairopay::sandbox
