// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/connection.h"
#include "settings/keyring.h"
#include "settings/profilestore.h"

namespace qairopay::cli {

/// Where a login is kept: the studio's own profiles and keychain, so that both programs know it.
struct LoginPlace
{
    const settings::ProfileStore &profiles;
    settings::Keyring &keyring;
};

/// Makes a profile of `name` (or gives the one of this name another key) and keeps its key in the keychain.
/// The key comes from --key-file, QAIROPAY_KEY, standard input, or is asked for without showing what is
/// typed; the service has to accept it. Nothing is kept where one of these fails: the keychain has again what
/// it had before.
int login(Console &console, const Choice &choice, const QString &name, const LoginPlace &place);
int login(Console &console, const Choice &choice, const QString &name);

} // namespace qairopay::cli
