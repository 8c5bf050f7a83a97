// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/placemessage.h"

namespace qairopay::lint {

MessageFaults faultsOf(QStringView message, const apple::Document &document)
{
    const QString &name = document.organisationName;
    return {.isLong = message.size() > bannerLength,
            .repeatsOrganisation = !name.isEmpty() && message.contains(name, Qt::CaseInsensitive)};
}

} // namespace qairopay::lint
