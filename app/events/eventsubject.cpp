// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventsubject.h"

using namespace Qt::StringLiterals;

namespace qairopay::events {

EventSubject subjectOf(const api::Event &event)
{
    const auto pass = event.data.value("pass"_L1).toObject();
    if (!pass.isEmpty()) {
        const auto holder = pass.value("holder"_L1).toObject();
        const auto name = holder.value("name"_L1).toString();
        return {pass.value("id"_L1).toString(), name.isEmpty() ? holder.value("email"_L1).toString() : name};
    }
    const auto scan = event.data.value("scan"_L1).toObject();
    if (!scan.isEmpty())
        return {scan.value("pass_id"_L1).toString(), scan.value("scanner_id"_L1).toString()};
    const auto made = event.data.value("pass_template"_L1).toObject();
    return {made.value("id"_L1).toString(), made.value("name"_L1).toString()};
}

} // namespace qairopay::events
