// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "difference/change.h"
#include "template/passtemplate.h"

#include <QtCore/qlist.h>

namespace qairopay::difference {

/// What turns `before` into `after`, member by member in the order of the document, in the language of the
/// program. Empty when, and only when, nothing differs. A field whose key alone changed is the same field,
/// and what names it by its key did not change with it.
[[nodiscard]] QList<Change> templateDifference(const PassTemplate &before, const PassTemplate &after);

} // namespace qairopay::difference
