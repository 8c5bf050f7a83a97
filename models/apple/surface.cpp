// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/surface.h"

#include "apple/back.h"
#include "apple/lockscreen.h"
#include "apple/stack.h"
#include "apple/watch.h"

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
        return layoutLockScreen(document, images, options, kit);
    case scene::Surface::Stack:
        return layoutStack(document, images, options, kit);
    case scene::Surface::Watch:
        return layoutWatch(document, images, options, kit);
    case scene::Surface::Details:
    case scene::Surface::List:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay::apple
