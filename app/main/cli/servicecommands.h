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

int listAudit(Console &console, const Choice &choice, int most);
/// The log with its public keys and a signed checkpoint; empty `out`: to the output.
int exportAudit(Console &console, const Choice &choice, const QString &out);
/// Checks an exported log, or with an empty `path` that of the service. `earlier`: an export whose keys and
/// checkpoints must hold for this one; may be empty.
int verifyAudit(Console &console, const Choice &choice, const QString &path, const QString &earlier);

/// "90d", "36h", "15m", "30s".
[[nodiscard]] Result<std::chrono::seconds> parseDuration(const QString &text);

} // namespace qairopay::cli
