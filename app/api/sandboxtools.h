// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/sandboxvalues.h"

namespace qairopay::api {

/// What a local sandbox tells about itself, and its stand-in for live. On any other profile each call is
/// refused here with Unsupported, and nothing is sent.
class SandboxTools
{
public:
    /// The client must outlive it.
    explicit SandboxTools(Client &client)
        : m_client(&client)
    {}

    Reply<SandboxClock> clock();
    Reply<SandboxClock> advanceClock(std::chrono::seconds by);
    /// Those with a larger `seq` than `after`.
    Reply<RequestLines> requests(qint64 after = 0);
    /// The simulated iPhone asks what is new and fetches it.
    Reply<PhoneNews> askForNews();
    /// From the sandbox to live in the same service. `liveKey`: an admin key of the live tenant.
    Reply<Promotion> promote(const TemplateId &id, const PromotionOrder &order, const Secret &liveKey);

private:
    Client *m_client;
};

} // namespace qairopay::api
