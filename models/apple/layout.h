// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "apple/textsize.h"
#include "scene/kit.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

#include <variant>

namespace qairopay::apple {

/// The holder is near one of the pass's places, or it is time where the pass has none.
struct Nearby
{
    qsizetype place = 0; ///< of Document::locations, then of its beacons
};

/// An update has changed a field; the document is the one after it.
struct FieldChange
{
    QString fieldKey;
    std::optional<QString> before = {}; ///< as the phone wrote it; none: something else
    std::optional<QString> after = {};  ///< none: what the document says
};

/// What the lock screen tells.
using LockScreenEvent = std::variant<Nearby, FieldChange>;

/// Where and when the card is looked at. Fixed by default, never the machine's. That a pass has expired or
/// was voided the document and `now` say.
struct LayoutOptions
{
    QLocale locale{QLocale::English, QLocale::UnitedStates};
    QTimeZone timeZone = QTimeZone::utc();
    QDateTime
        now; ///< for relative dates and expiry; invalid: nothing has expired, relative dates are absolute
    bool isDark = false;                 ///< the phone's appearance; a front looks the same in both
    double deviceWidth = 375;            ///< of the screen, points: 320 to 440
    TextSize textSize = TextSize::Large; ///< heeded by the back and the lock screen alone
    LockScreenEvent lockScreen = Nearby{};
};

/// The front of a card: 359 x 502.6 pt on a phone 375 pt wide (wallet-formats D); a wider phone's card keeps
/// the shape and the text sizes.
[[nodiscard]] scene::Scene layoutFront(const Document &document, const scene::Images &images,
                                       const LayoutOptions &options, scene::Kit &kit);

} // namespace qairopay::apple
