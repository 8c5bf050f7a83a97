// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "cli/console.h"

namespace qairopay::cli {

/// What the command line said about the service; the rest comes from the environment, a running sandbox or
/// the profiles.
struct Choice
{
    QString url;
    QString keyFile; ///< "-": standard input
    QString profile;
    QString readyFile;
    bool yes = false; ///< the confirmation that a live profile asks for
};

struct Connection
{
    api::Profile profile;
    Secret key;
    QString identity;   ///< the same over restarts: what the journal knows the service by
    QString dataFolder; ///< of a sandbox on this machine; else empty
};

/// In this order: --profile; --url or QAIROPAY_URL with --key-file or QAIROPAY_KEY; a key alone, whose prefix
/// names QairoPay's host; the ready file of a running sandbox (--ready-file, QAIROPAY_READY_FILE, or where
/// the sandbox puts it). Keys are never arguments: other users of the machine can read those.
[[nodiscard]] Result<Connection> findConnection(const Choice &choice, Console &console);
/// The key that the call names: of --key-file or QAIROPAY_KEY.
[[nodiscard]] Result<std::optional<Secret>> givenKey(const Choice &choice, Console &console);
/// What no key of any service looks like is refused: another file was named.
[[nodiscard]] Result<Secret> checkedKey(const QByteArray &bytes, const QString &file);
/// Where the studio keeps its profiles.
[[nodiscard]] QString profilesFile();
[[nodiscard]] Result<Connection> readReadyFile(const QString &path);
[[nodiscard]] QString standardReadyFile();

[[nodiscard]] Result<std::unique_ptr<api::Client>> openClient(const Choice &choice, Console &console);
/// The live tenant's admin key for a promotion: from the file, QAIROPAY_LIVE_KEY, or the ready file of a
/// running sandbox.
[[nodiscard]] Result<Secret> findLiveKey(const Choice &choice, const QString &keyFile, Console &console);
/// An error on a live profile unless --yes was given.
[[nodiscard]] Result<void> confirmed(const api::Client &client, const Choice &choice);

} // namespace qairopay::cli
