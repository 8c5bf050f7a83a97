// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qiodevice.h>

namespace qairopay {

/// All of the bytes or false; then the device says why. A file takes what there is room for and gives a
/// reason only to who asks for the rest.
[[nodiscard]] inline bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto taken = device.write(bytes.data(), bytes.size());
        if (taken <= 0)
            return false;
        bytes = bytes.sliced(taken);
    }
    return true;
}

} // namespace qairopay
