// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/surface.h"

#include "base/names.h"

using namespace Qt::StringLiterals;

namespace qairopay::scene {

namespace {

constexpr Names<Surface, 7> names{{{Surface::Front, "front"_L1},
                                   {Surface::Back, "back"_L1},
                                   {Surface::LockScreen, "lockscreen"_L1},
                                   {Surface::Stack, "stack"_L1},
                                   {Surface::Watch, "watch"_L1},
                                   {Surface::Details, "details"_L1},
                                   {Surface::List, "list"_L1}}};

constexpr std::array appleSurfaces{Surface::Front, Surface::Back, Surface::LockScreen, Surface::Stack,
                                   Surface::Watch};
constexpr std::array googleSurfaces{Surface::Front, Surface::Details, Surface::List, Surface::LockScreen};

} // namespace

QLatin1StringView toName(Surface surface)
{
    return nameIn(names, surface);
}

std::optional<Surface> surfaceFromName(QStringView name)
{
    return valueIn(names, name);
}

std::span<const Surface> surfacesOf(WalletPlatform wallet)
{
    switch (wallet) {
    case WalletPlatform::Apple:
        return appleSurfaces;
    case WalletPlatform::Google:
        return googleSurfaces;
    }
    Q_UNREACHABLE_RETURN({});
}

bool hasSurface(WalletPlatform wallet, Surface surface)
{
    const auto surfaces = surfacesOf(wallet);
    return std::ranges::find(surfaces, surface) != surfaces.end();
}

} // namespace qairopay::scene
