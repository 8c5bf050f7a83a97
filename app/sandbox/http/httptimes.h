// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace qairopay::sandbox {

/// How long a peer may take, in seconds. Each is of the whole part, so that a drop now and then gains
/// nothing.
struct HttpTimes
{
    int idle = 30; ///< until a request begins
    int head = 10;
    int body = 30; ///< and as long for taking the answer
};

} // namespace qairopay::sandbox
