// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/serviceaddress.h"

#include "basemap/onlineguard.h"

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

Result<void> checkServiceAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failure(ErrorKind::InvalidInput, u"This is no address."_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url.host())))
        return failure(ErrorKind::InvalidInput, u"The address must begin with https://."_s);
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidInput, u"The address must not hold a name or a password."_s);
    return {};
}

} // namespace qairopay::basemap
