// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/onlineguard.h"

#include "network/loopback.h"

#include <QtCore/qhash.h>
#include <QtCore/qloggingcategory.h>
#include <QtCore/qmutex.h>
#include <QtNetwork/qnetworkproxy.h>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

Q_LOGGING_CATEGORY(log, "qairopay.basemap.guard")

} // namespace

struct OnlineGuard::State
{
    mutable QMutex mutex;
    QHash<QString, int> allowed; ///< by how many
    QStringList refused;

    bool lets(const QString &host)
    {
        const QMutexLocker lock(&mutex);
        const QString name = host.toLower();
        if (network::isLoopbackHost(name) || allowed.contains(name))
            return true;
        if (!refused.contains(name)) {
            refused.append(name);
            qCWarning(log, "Refused a connection to a host that is not allowed");
        }
        return false;
    }
};

class OnlineGuard::Factory : public QNetworkProxyFactory
{
public:
    explicit Factory(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool outgoing = query.queryType() == QNetworkProxyQuery::TcpSocket ||
                              query.queryType() == QNetworkProxyQuery::UrlRequest ||
                              query.queryType() == QNetworkProxyQuery::UdpSocket;
        if (!outgoing || query.peerHostName().isEmpty() || m_state->lets(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        // Port 9 of this machine: nobody listens there, so the connection fails at once.
        return {QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 9)};
    }

private:
    std::shared_ptr<State> m_state;
};

OnlineGuard::OnlineGuard(const QStringList &allowedHosts)
    : m_state(std::make_shared<State>())
{
    for (const QString &host : allowedHosts)
        allow(host);
    QNetworkProxyFactory::setApplicationProxyFactory(new Factory(m_state)); // Qt owns it
}

OnlineGuard::~OnlineGuard()
{
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
}

void OnlineGuard::allow(const QString &host)
{
    const QMutexLocker lock(&m_state->mutex);
    ++m_state->allowed[host.toLower()];
}

void OnlineGuard::forbid(const QString &host)
{
    const QMutexLocker lock(&m_state->mutex);
    const auto it = m_state->allowed.find(host.toLower());
    if (it != m_state->allowed.end() && --it.value() == 0)
        m_state->allowed.erase(it);
}

QStringList OnlineGuard::refusedHosts() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->refused;
}

} // namespace qairopay::basemap
