// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/surface.h"

#include "apple/back.h"

namespace qairopay::apple {

scene::Scene layoutSurface(scene::Surface surface, const Document &document, const scene::Images &images,
                           const LayoutOptions &options, scene::Kit &kit)
{
    switch (surface) {
    case scene::Surface::Front:
        return layoutFront(document, images, options, kit);
    case scene::Surface::Back:
        return layoutBack(document, options, kit);
    case scene::Surface::LockScreen:
    case scene::Surface::Stack:
    case scene::Surface::Watch:
    case scene::Surface::Details:
    case scene::Surface::List:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay::apple
