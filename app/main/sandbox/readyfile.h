// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/server.h"

namespace qairopay {

/// Tells other programs of this user where a sandbox listens and with which key: a JSON file of mode 0600,
/// there as long as the sandbox runs. Members: `url`, `key` (write scope), `admin_key`, `read_key`,
/// `publishable_key`, `live_key` and `live_admin_key` (of the local stand-in), `data` (the data folder),
/// `pid`.
class ReadyFile
{
public:
    /// Where programs look when nobody says otherwise: $XDG_RUNTIME_DIR/qairopay/sandbox.json, or, without
    /// that folder, qairopay/sandbox.json in the user's state folder.
    [[nodiscard]] static QString standardPath();

    /// Written in one step: a reader sees the whole file or none.
    [[nodiscard]] static Result<ReadyFile> write(const QString &path, const sandbox::Server &server);
    /// Takes the file away, if it still speaks of this process.
    ~ReadyFile();
    ReadyFile(ReadyFile &&other) noexcept;
    Q_DISABLE_COPY(ReadyFile)

private:
    explicit ReadyFile(QString path);

    QString m_path;
};

} // namespace qairopay
