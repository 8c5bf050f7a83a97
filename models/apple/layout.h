// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "scene/kit.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

namespace qairopay::apple {

/// Where and when the card is looked at. Fixed by default, never the machine's.
struct LayoutOptions
{
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    QTimeZone timeZone = QTimeZone::utc();
    QDateTime
        now; ///< for relative dates and expiry; invalid: nothing has expired, relative dates are absolute
    bool isDark = false; ///< the phone's appearance; a front looks the same in both
};

/// The front of a card on a 375 pt wide phone: 359 x 502.6 pt (wallet-formats D).
[[nodiscard]] scene::Scene layoutFront(const Document &document, const scene::Images &images,
                                       const LayoutOptions &options, scene::Kit &kit);

} // namespace qairopay::apple
