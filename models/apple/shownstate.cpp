// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/shownstate.h"

#include "apple/date.h"

namespace qairopay::apple {

namespace {

/// Of a pass that has none; any would do that stays the same.
const QDateTime anEnd(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::utc());

/// The day after the pass's own end; one without an end gets one.
void expire(Document &document, LayoutOptions &options)
{
    const auto end = parseDate(document.expirationDate).value_or(anEnd);
    document.expirationDate = end.toString(Qt::ISODate);
    options.now = end.addDays(1);
}

} // namespace

void showAs(ShownState state, Document &document, LayoutOptions &options)
{
    switch (state) {
    case ShownState::Active:
        document.isVoided = false;
        options.now = {};
        return;
    case ShownState::Expired:
        return expire(document, options);
    case ShownState::Revoked:
        document.isVoided = true;
        return;
    }
}

} // namespace qairopay::apple
