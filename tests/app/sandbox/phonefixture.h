// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandboxfixture.h"

#include <QtCore/qdatetime.h>

namespace qairopay::tests {

/// Where the fixture's clock stands at first.
[[nodiscard]] QDateTime fixtureTime();

/// A sandbox, a client with an admin key, and a phone that has none: what a test of Apple's web service
/// needs.
class PhoneFixture
{
public:
    /// A fresh sandbox with one template.
    void startWith(sandbox::WalletOptions wallets);
    void startSandbox(sandbox::Options options);
    /// The same one again.
    void restart();

    [[nodiscard]] QByteArray front() const { return "/apple/" + m_tenant; }
    [[nodiscard]] QByteArray registrations(const QByteArray &device) const
    {
        return front() + "/v1/devices/" + device + "/registrations/" + passType;
    }
    [[nodiscard]] QByteArray passPath(const QByteArray &pass) const
    {
        return front() + "/v1/passes/" + passType + '/' + pass;
    }
    [[nodiscard]] Headers key(const QByteArray &pass) const
    {
        return {{"Authorization", "ApplePass " + m_tokens.value(pass)}};
    }

    /// Issues a pass and downloads it, as a phone does; answers its id.
    QByteArray issue();
    /// Answers the status.
    int enroll(const QByteArray &device, const QByteArray &pass, const QByteArray &pushToken = "c0ffee");
    Reply leave(const QByteArray &device, const QByteArray &pass);
    Reply list(const QByteArray &device, const QByteArray &tag = {});
    [[nodiscard]] QByteArray tagOf(const QByteArray &device);
    Reply fetch(const QByteArray &pass, const QByteArray &since = {});
    void setPoints(const QByteArray &pass, int points);
    [[nodiscard]] QJsonObject passJson(const QByteArray &archive) const;
    [[nodiscard]] QString statusOf(const QByteArray &pass);
    [[nodiscard]] static QStringList serialsOf(const Reply &reply);

protected:
    static constexpr auto passType = "pass.com.qairopay.sandbox";

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<HttpClient> m_phone; ///< has no key
    QByteArray m_tenant;
    QByteArray m_template;
    QMap<QByteArray, QByteArray> m_tokens; ///< by pass
};

} // namespace qairopay::tests
