// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/cardface.h"

using namespace Qt::StringLiterals;

namespace qairopay {

CardFace::CardFace(const scene::Fonts &fonts, QObject *parent)
    : QObject(parent)
    , m_fonts(fonts)
{}

void CardFace::show(scene::Scene scene)
{
    if (m_scene == scene)
        return;
    m_scene = std::move(scene);
    Q_EMIT changed();
}

qreal CardFace::aspect() const
{
    return isEmpty() ? 0 : m_scene.size.height() / m_scene.size.width();
}

QString CardFace::spoken() const
{
    QStringList parts;
    for (const auto &element : m_scene.elements) {
        if (const auto *text = std::get_if<scene::Text>(&element.shape); text && !text->full.isEmpty())
            parts.append(text->full);
    }
    return parts.join(u", "_s);
}

} // namespace qairopay
