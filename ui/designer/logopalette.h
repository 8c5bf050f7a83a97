// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatepreview.h"

namespace qairopay {

/// The colours of the template's logo, those that cover most first.
class LogoPalette : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QStringList colours READ colours NOTIFY changed FINAL)

public:
    explicit LogoPalette(TemplatePreview &preview, QObject *parent = nullptr);

    /// "#1F7A5A"; empty: there is no logo, or it is still being read.
    [[nodiscard]] QStringList colours() const { return m_colours; }

Q_SIGNALS:
    void changed();

private:
    void refresh();

    TemplatePreview &m_preview;
    qint64 m_logo = 0; ///< cache key of the picture the colours are of
    QStringList m_colours;
};

} // namespace qairopay
