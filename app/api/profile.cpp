// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/profile.h"

#include "network/loopback.h"

using namespace Qt::StringLiterals;

namespace qairopay::api {

QString toName(Environment environment)
{
    switch (environment) {
    case Environment::Embedded:
        return u"embedded"_s;
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Live:
        return u"live"_s;
    }
    return {};
}

std::optional<Environment> environmentFromName(QStringView name)
{
    for (const auto environment : {Environment::Embedded, Environment::Sandbox, Environment::Live}) {
        if (toName(environment) == name)
            return environment;
    }
    return std::nullopt;
}

bool Profile::isLocal() const
{
    return environment != Environment::Sandbox && network::isLoopbackHost(baseUrl.host());
}

QUrl documentedBaseUrl(Environment environment)
{
    switch (environment) {
    case Environment::Embedded:
        return {};
    case Environment::Sandbox:
        return QUrl(u"https://api.sandbox.qairopay.com"_s);
    case Environment::Live:
        return QUrl(u"https://api.qairopay.com"_s);
    }
    return {};
}

std::optional<Environment> environmentOfKey(const QByteArray &key)
{
    if (key.startsWith("qp_sk_sandbox_") || key.startsWith("qp_pk_sandbox_"))
        return Environment::Sandbox;
    if (key.startsWith("qp_sk_live_") || key.startsWith("qp_pk_live_"))
        return Environment::Live;
    return std::nullopt;
}

} // namespace qairopay::api
