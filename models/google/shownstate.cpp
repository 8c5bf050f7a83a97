// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/shownstate.h"

namespace qairopay::google {

void showAs(ShownState state, Document &document)
{
    switch (state) {
    case ShownState::Active:
        document.object.state = ObjectState::Active;
        return;
    case ShownState::Expired:
        document.object.state = ObjectState::Expired;
        return;
    case ShownState::Revoked:
        document.object.state = ObjectState::Inactive;
        return;
    }
}

} // namespace qairopay::google
