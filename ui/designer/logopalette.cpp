// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/logopalette.h"

#include "artwork/palette.h"

namespace qairopay {

LogoPalette::LogoPalette(TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
{
    connect(&preview, &TemplatePreview::refreshed, this, &LogoPalette::refresh);
}

void LogoPalette::refresh()
{
    const auto logo = m_preview.logo();
    const auto key = logo.isNull() ? 0 : logo.cacheKey();
    if (key == m_logo)
        return;
    m_logo = key;
    QStringList colours;
    for (const auto colour : artwork::paletteOf(logo))
        colours.append(colour.toHex());
    if (m_colours == colours)
        return;
    m_colours = colours;
    Q_EMIT changed();
}

} // namespace qairopay
