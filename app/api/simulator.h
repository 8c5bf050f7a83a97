// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"

namespace qairopay::api {

struct SimulatedScan
{
    PassId passId;
    QString scannerId; ///< empty: the service's default
    QString method;    ///< "barcode" or "nfc"; empty: barcode
    std::optional<double> latitude;
    std::optional<double> longitude;
    QString payload = {}; ///< what was read; empty: the pass's own code
};

/// The phones and readers of a local sandbox (`/v1/test/*`). On any other profile each call is refused here,
/// with Unsupported, and nothing is sent; only simulated scans exist at QairoPay's own sandbox too.
class Simulator
{
public:
    /// The client must outlive it.
    explicit Simulator(Client &client)
        : m_client(&client)
    {}

    Reply<Scan> scan(const SimulatedScan &scan);
    Reply<Pass> install(const PassId &id, WalletPlatform platform);
    Reply<Pass> remove(const PassId &id, WalletPlatform platform);
    Reply<void> reset();

private:
    [[nodiscard]] Request post(const QString &path, const QJsonObject &body = {}) const;

    Client *m_client;
};

} // namespace qairopay::api
