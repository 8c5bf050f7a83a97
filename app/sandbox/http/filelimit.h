// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace qairopay::sandbox {

/// Lets this process have so many files and sockets open at once; a system's usual limit is below what the
/// service offers. False where the system's own limit is lower still: then it is as high as it can be.
bool allowOpenFiles(std::size_t count);

} // namespace qairopay::sandbox
