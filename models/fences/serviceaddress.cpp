// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/serviceaddress.h"

using namespace Qt::StringLiterals;

namespace qairopay::fences {

namespace {

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

} // namespace

Result<void> checkServiceAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return failure(ErrorKind::InvalidInput, u"This is no address."_s);
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisMachine(url.host())))
        return failure(ErrorKind::InvalidInput, u"The address must begin with https://."_s);
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::InvalidInput, u"The address must not hold a name or a password."_s);
    return {};
}

} // namespace qairopay::fences
