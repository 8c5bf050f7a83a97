// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "pass/shownstate.h"

#include "base/names.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr Names<ShownState, 3> names{{{ShownState::Active, "active"_L1},
                                      {ShownState::Expired, "expired"_L1},
                                      {ShownState::Revoked, "revoked"_L1}}};

} // namespace

std::optional<ShownState> shownStateFromName(QStringView name)
{
    return valueIn(names, name);
}

} // namespace qairopay
