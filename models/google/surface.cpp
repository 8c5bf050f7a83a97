// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/surface.h"

namespace qairopay::google {

scene::Scene layoutSurface(scene::Surface surface, const Document &document, const scene::Images &images,
                           const LayoutOptions &options, scene::Kit &kit)
{
    switch (surface) {
    case scene::Surface::Front:
        return layoutCard(document, images, options, kit);
    case scene::Surface::Details:
        return layoutDetails(document, images, options, kit);
    case scene::Surface::List:
        return layoutListEntry(document, images, options, kit);
    case scene::Surface::LockScreen:
        return layoutNotification(document, options, kit);
    case scene::Surface::Back:
    case scene::Surface::Stack:
    case scene::Surface::Watch:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay::google
