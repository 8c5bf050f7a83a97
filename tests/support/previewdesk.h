// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "designer/templatepreview.h"
#include "support/drawingtools.h"

#include <memory>

namespace qairopay::test {

/// A template that is edited, and its two cards, without a service. Needs a QGuiApplication.
class PreviewDesk
{
public:
    PreviewDesk() { renew(); }

    /// With nothing open, as at first. Who holds the editor or the preview goes before.
    void renew()
    {
        m_preview.reset();
        m_editor = std::make_unique<TemplateEditor>();
        m_preview = std::make_unique<TemplatePreview>(*m_editor, drawing(), QStringLiteral("Acme"));
    }

    [[nodiscard]] TemplateEditor &editor() const { return *m_editor; }
    [[nodiscard]] TemplatePreview &preview() const { return *m_preview; }
    [[nodiscard]] DrawingKit drawing() { return m_tools.drawing(); }
    [[nodiscard]] settings::AssetStore &assets() { return m_tools.assets(); }

private:
    DrawingTools m_tools;
    std::unique_ptr<TemplateEditor> m_editor;
    std::unique_ptr<TemplatePreview> m_preview;
};

} // namespace qairopay::test
