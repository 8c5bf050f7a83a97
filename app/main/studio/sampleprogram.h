// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/simulator.h"

namespace qairopay {

/// Puts the ready-made program into an empty sandbox, once, over the API like everybody: the template of
/// QairoPay's guide, some passes, some of them in wallets, scans around the resort. A service with any
/// template is left alone.
class SampleProgram : public QObject
{
    Q_OBJECT

public:
    SampleProgram(api::Client &client, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// All is there, or was there before; also after a failure, with what was made until then.
    void finished();
    void failed(const qairopay::Error &error);

private:
    void makeTemplate();
    void issue(const TemplateId &id);
    void install(qsizetype index);
    void scan(qsizetype number);
    void fail(const Error &error);

    api::Client &m_client;
    api::Simulator m_simulator;
    QList<PassId> m_passes;
};

} // namespace qairopay
