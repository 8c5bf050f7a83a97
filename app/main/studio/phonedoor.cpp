// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "phonedoor.h"

#include "sandbox/handover.h"

namespace qairopay {

Result<PhoneDoor> openPhoneDoor(const PhoneOffer &offer)
{
    auto opened = sandbox::Handover::open(
        {.address = offer.address, .port = offer.port, .bytes = offer.bytes, .taken = offer.taken});
    if (!opened)
        return std::unexpected(opened.error());
    const auto url = (*opened)->url();
    const auto kept = std::make_shared<std::unique_ptr<sandbox::Handover>>(std::move(*opened));
    return PhoneDoor{url, [kept] { kept->reset(); }};
}

} // namespace qairopay
