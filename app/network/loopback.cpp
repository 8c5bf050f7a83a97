// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "network/loopback.h"

#include <QtNetwork/qhostaddress.h>

using namespace Qt::StringLiterals;

namespace qairopay::network {

bool isLoopbackHost(const QString &host)
{
    const QString bare =
        host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1, host.size() - 2) : host;
    if (bare.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress number(bare);
    return number.protocol() == QAbstractSocket::IPv4Protocol
               ? number.isLoopback()
               : number == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace qairopay::network
