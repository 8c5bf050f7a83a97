// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "preview/artworkloader.h"
#include "preview/drawingkit.h"
#include "scene/kit.h"
#include "settings/assetstore.h"

#include <QtCore/qtemporarydir.h>

namespace qairopay::test {

/// What cards are drawn with where there is no service, and no picture but those put into the store. Needs a
/// QGuiApplication.
class DrawingTools
{
public:
    [[nodiscard]] DrawingKit drawing() { return {m_kit, m_artwork}; }
    [[nodiscard]] settings::AssetStore &assets() { return m_assets; }

private:
    QTemporaryDir m_folder;
    api::Client m_client{api::Profile{.name = QStringLiteral("Nobody")}, Secret()};
    settings::AssetStore m_assets{m_folder.path()};
    scene::Kit m_kit;
    ArtworkLoader m_artwork{m_assets, m_client};
};

} // namespace qairopay::test
