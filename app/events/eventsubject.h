// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"

namespace qairopay::events {

/// Which object an event is about, and what people call it.
struct EventSubject
{
    QString id;   ///< the pass of a scan; empty: none is named
    QString name; ///< a holder's, a template's; may be empty

    [[nodiscard]] bool isPass() const { return PassId(id).isValid(); }
    [[nodiscard]] bool isTemplate() const { return TemplateId(id).isValid(); }
};
[[nodiscard]] EventSubject subjectOf(const api::Event &event);

} // namespace qairopay::events
