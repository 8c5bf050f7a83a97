// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/designer.h"

namespace qairopay {

Designer::Designer(const TemplateDesk::Services &services, DrawingKit drawing, QObject *parent)
    : QObject(parent)
    , m_fields(m_editor)
    , m_field(m_editor)
    , m_brand(m_editor)
    , m_code(m_editor)
    , m_images(m_editor, drawing.artwork)
    , m_crop(m_editor, drawing.artwork)
    , m_preview(m_editor, drawing, services.client.profile().tenantName)
    , m_stress(m_editor, m_preview)
    , m_measure(m_editor, m_preview)
    , m_bench(m_editor, m_preview, m_measure)
    , m_desk(m_editor, services)
    , m_proof({m_editor, m_preview, m_desk, services.notices, drawing, services.client.profile().tenantName})
    , m_library(m_desk, services, drawing)
{}

} // namespace qairopay
