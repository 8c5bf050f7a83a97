// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/server.h"

#include <string>

namespace CLI {
class App;
}

namespace qairopay {

/// The options about wallets: who signs, where phones come, where changes go. Secrets are in files that only
/// their owner reads, never arguments: those are seen by everybody on the machine.
struct WalletArguments
{
    std::string pkcs12;
    std::string passphraseFile;
    std::string intermediate;
    std::string publicUrl;
    std::string pushUrl;
    std::string serviceAccount;
    std::string googleIssuerId;
    std::string googleUrl;
    std::string trustedRoots;
};

void addWalletOptions(CLI::App &cli, WalletArguments &arguments);

/// Reads the files. The passphrase comes from its file, else from $QAIROPAY_PKCS12_PASSPHRASE, else from the
/// terminal, when there is one.
[[nodiscard]] Result<sandbox::WalletOptions> readWallets(const WalletArguments &arguments);

} // namespace qairopay
