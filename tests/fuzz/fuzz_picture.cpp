// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/cut.h"
#include "artwork/decode.h"

#include <cstdlib>

/// Any bytes: a picture within the limits or an error; every slot's cut of it has the slot's size.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace qairopay;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto picture = artwork::decode(bytes);
    if (!picture)
        return 0;
    if (picture->isNull() || picture->width() > artwork::maxSide || picture->height() > artwork::maxSide)
        std::abort();
    const auto shape = artwork::shapeOf(ImageSlot::Icon, PassKind::Loyalty, WalletPlatform::Apple);
    if (artwork::cut(*picture, {}, *shape, 1).size() != shape->points)
        std::abort();
    return 0;
}
