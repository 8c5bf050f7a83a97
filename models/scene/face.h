// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/advances.h"

#include <QtCore/qhash.h>
#include <QtGui/qrawfont.h>

#include <vector>

namespace qairopay::scene {

/// One embedded typeface file: glyphs and advances of plain characters from a table, fonts by pixel size.
class Face
{
public:
    struct Glyph
    {
        quint32 index = 0; ///< 0: the file has no such character
        float advance = 0; ///< in em
        float shift = 0;   ///< from the pen to the glyph's own origin, in em
        float drop = 0;    ///< the same, downwards
    };

    explicit Face(const QString &resource, const Calibration &calibration = {});

    [[nodiscard]] bool isValid() const { return m_reference.isValid(); }
    [[nodiscard]] Glyph glyph(char16_t character) const;
    /// What a pair of neighbours stands closer or wider, in em; only where the face is calibrated, and only
    /// between the characters of ASCII.
    [[nodiscard]] float kerning(char16_t left, char16_t right) const;
    /// True when every character can be drawn from the table, left to right, one glyph each.
    [[nodiscard]] bool isPlain(QStringView text) const;
    [[nodiscard]] const QRawFont &font(double pixelSize) const;
    /// For text that must be shaped: the family's name, registered with Qt on first use.
    [[nodiscard]] QString familyName() const;
    [[nodiscard]] QFont::Weight weight() const;

private:
    [[nodiscard]] Glyph lookedUp(char16_t character) const;
    [[nodiscard]] float shapedWidth(const QString &text) const;

    QString m_resource;
    Calibration m_calibration;
    QRawFont m_reference;
    mutable std::vector<Glyph> m_glyphs;  ///< by character; index ~0 not yet looked up
    mutable std::vector<float> m_kerning; ///< by pair; NaN not yet looked up; empty before the first
    mutable QHash<int, QRawFont> m_fonts; ///< by hundredths of a pixel
    mutable QString m_familyName;
};

} // namespace qairopay::scene
