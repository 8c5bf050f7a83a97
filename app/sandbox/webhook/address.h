// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"

/// Where a webhook may go (ecosystem.md 4.5): the service must not become a way into the network it runs in.
namespace qairopay::sandbox {

/// The address of an endpoint, taken apart for the sender.
struct WebhookAddress
{
    bool isTls = true;
    QString host; ///< as for TLS and the Host header; a literal IPv6 address without brackets
    quint16 port = 443;
    QByteArray target;       ///< path and query, encoded
    bool isLoopback = false; ///< named literally, and allowed by the switch

    /// The value of the Host header.
    [[nodiscard]] QByteArray authority() const;
};

/// Checks the text of an endpoint's `url`. https, no user information, no fragment, ports 443 and 8443, no
/// address that is not public. With `allowLoopback` (a switch of the server, off by default) http and https
/// to this machine, any port.
[[nodiscard]] Outcome<WebhookAddress> readWebhookUrl(const QString &url, bool allowLoopback);

} // namespace qairopay::sandbox
