// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/simulator.h"
#include "template/passtemplate.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

/// A holder's phone and a scanner that act on a pass when they are told to: of local sandboxes only.
class SimulatedPhone
{
    Q_DECLARE_TR_FUNCTIONS(SimulatedPhone)

public:
    /// The client must outlive it.
    explicit SimulatedPhone(api::Client &client)
        : m_client(&client)
        , m_simulator(client)
    {}

    [[nodiscard]] bool isThere() const { return m_client->profile().isLocal(); }

    api::Reply<Pass> add(const Pass &pass, bool toGoogle);
    /// Out of the wallet it is in.
    api::Reply<Pass> remove(const Pass &pass);
    /// At the first place of its template, where that is known and has one.
    api::Reply<api::Scan> scan(const Pass &pass, bool nfc, const std::optional<PassTemplate> &of = {});

    /// What a scan is told as.
    [[nodiscard]] static QString scanned(const api::Scan &scan);

private:
    api::Client *m_client;
    api::Simulator m_simulator;
};

} // namespace qairopay
