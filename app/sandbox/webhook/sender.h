// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/http/http.h"
#include "sandbox/outbox/carrier.h"
#include "sandbox/webhook/address.h"

#include <memory>

namespace qairopay::sandbox {

/// The addresses of a host, 4 or 16 bytes each; empty when there are none. Called on a thread of its own.
using Resolver = std::function<QList<QByteArray>(const QString &host)>;

struct SenderOptions
{
    Resolver resolver;       ///< none: the system's
    QByteArray trustedRoots; ///< PEM; empty: the system's
    int connectSeconds = 5;
    int totalSeconds = 15; ///< until the answer's head is there
};

/// Sends one POST and reads the head of the answer. Exactly once: a broken connection is the caller's to
/// decide on. Each address is checked after the name was resolved and the checked one is connected to, so
/// that a name that changes its mind leads nowhere; redirects are not followed; the answer's body is not
/// read.
class Sender
{
public:
    explicit Sender(SenderOptions options = {});
    ~Sender();
    Q_DISABLE_COPY_MOVE(Sender)

    struct Post
    {
        WebhookAddress address;
        HttpHeaders headers;
        QByteArray body;
    };

    /// `done` is called on the sender's thread; never after stop().
    void post(Post post, std::function<void(AttemptResult)> done);
    /// On the sender's thread, when the time has passed.
    void after(int milliseconds, std::function<void()> task);
    /// Breaks off what is under way.
    void stop();

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace qairopay::sandbox
