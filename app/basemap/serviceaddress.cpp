// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/serviceaddress.h"

#include "basemap/words.h"
#include "network/loopback.h"

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

Result<void> checkServiceAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("This is no address."));
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && network::isLoopbackHost(url.host())))
        return failure(ErrorKind::InvalidInput, Words::tr("The address must begin with https://."));
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidInput, Words::tr("The address must not hold a name or a password."));
    return {};
}

} // namespace qairopay::basemap
