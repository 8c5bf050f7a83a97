// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/connection.h"

#include <chrono>

namespace qairopay::cli {

/// The commands about the service itself. They answer with the exit code.

struct StartArguments
{
    QString data;
    QString port;
    QString readyFile;
};
/// Becomes qairopay-sandbox; comes back only if that cannot be.
int startSandbox(Console &console, const StartArguments &arguments);
/// `advance`: "90d", or empty to show the time.
int sandboxClock(Console &console, const Choice &choice, const QString &advance);
int resetSandbox(Console &console, const Choice &choice);

struct KeyArguments
{
    QString scope;
    QString description;
    bool isPublishable = false;
};
int listKeys(Console &console, const Choice &choice);
int createKey(Console &console, const Choice &choice, const KeyArguments &arguments);
int rotateKey(Console &console, const Choice &choice, const QString &id);
int revokeKey(Console &console, const Choice &choice, const QString &id, bool isPending);

/// "90d", "36h", "15m", "30s".
[[nodiscard]] Result<std::chrono::seconds> parseDuration(const QString &text);

} // namespace qairopay::cli
