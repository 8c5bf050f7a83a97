// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qfiledevice.h>

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

/// Why a file could not be written. One that took a part of its buffer reports no error, or one that nobody
/// knows: it had no room.
[[nodiscard]] inline QString writeProblem(const QFileDevice &file)
{
    const bool isUnexplained =
        file.error() == QFileDevice::NoError || file.errorString() == QIODevice::tr("Unknown error");
    return isUnexplained ? QStringLiteral("No space left for all of it") : file.errorString();
}

} // namespace qairopay
