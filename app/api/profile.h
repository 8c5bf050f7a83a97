// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

#include <optional>

namespace qairopay::api {

/// Which service a profile talks to (api-contract 1.1).
enum class Environment {
    Embedded, ///< the sandbox of this program or another local one: loopback, takes x_studio and assets
    Sandbox,  ///< QairoPay's sandbox
    Live,     ///< QairoPay's live service, real holders; on loopback its local stand-in (api-contract 10.10)
};

/// "embedded", "sandbox", "live": the spelling of settings files.
[[nodiscard]] QString toName(Environment environment);
[[nodiscard]] std::optional<Environment> environmentFromName(QStringView name);

/// Where calls go. The key is not part of it: it is handed to the client beside it.
struct Profile
{
    QString name;
    QUrl baseUrl;
    Environment environment = Environment::Embedded;
    QString tenantName;

    /// x_studio, assets and simulators exist here (api-contract 10.13). Never true for a host that is not
    /// this machine, whatever the environment says.
    [[nodiscard]] bool isLocal() const;
    [[nodiscard]] bool isLive() const { return environment == Environment::Live; }

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The documented address of an environment; empty for Embedded, whose port is known when it runs.
[[nodiscard]] QUrl documentedBaseUrl(Environment environment);
/// What a key's prefix says ("qp_sk_live_…"); nothing when it is not a QairoPay key.
[[nodiscard]] std::optional<Environment> environmentOfKey(const QByteArray &key);

} // namespace qairopay::api
