// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakewallets.h"
#include "passfile/rsakey.h"
#include "phonefixture.h"

namespace qairopay::tests {

inline constexpr int patienceMs = 60'000;

/// A phone's fixture with somebody who plays APNs and Google's REST service.
class WalletsFixture : public PhoneFixture
{
public:
    void play();
    /// The sandbox first: nothing is sent into a closed socket.
    void end();

    /// For a sandbox that writes to the one who plays Google.
    [[nodiscard]] sandbox::WalletOptions google(const passfile::RsaKey &key) const;

    void change(const QByteArray &pass, int points, const QString &message = {});
    void advance(qint64 seconds);
    /// What the sandbox counts for a platform, e.g. "pushes_waiting"; -1: it does not.
    [[nodiscard]] int countAt(QLatin1StringView platform, QLatin1StringView name);

protected:
    std::unique_ptr<FakeWallets> m_fake;
};

} // namespace qairopay::tests
