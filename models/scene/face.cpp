// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/face.h"

#include <QtCore/qfile.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qtextlayout.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace qairopay::scene {

namespace {

constexpr double referenceSize = 1000; // pixels, large enough for exact advances
constexpr quint32 notLookedUp = ~0U;
constexpr char16_t tableSize = 0x2500; // Latin to punctuation and symbols
constexpr qsizetype maxFonts = 256;
constexpr size_t kernedCharacters = 0x7F - u'!';

/// Marks that combine, scripts that join or run right to left, variation selectors: one glyph a character is
/// wrong there. Below U+0590 only the combining marks are such.
bool needsShaping(char16_t c)
{
    return (c >= 0x0300 && c < 0x0370) || (c >= 0x0483 && c < 0x048A) || (c >= 0x0590 && c < 0x1E00) ||
           (c >= 0x200B && c < 0x2010) || (c >= 0x202A && c < 0x202F) || (c >= 0x20D0 && c < 0x2100) ||
           c >= tableSize;
}

} // namespace

Face::Face(const QString &resource, const Calibration &calibration)
    : m_resource(resource)
    , m_calibration(calibration)
    , m_glyphs(tableSize, Glyph{notLookedUp, 0, 0, 0})
{
    QFile file(resource);
    if (file.open(QIODevice::ReadOnly))
        m_reference.loadFromData(file.readAll(), referenceSize, QFont::PreferNoHinting);
}

Face::Glyph Face::glyph(char16_t character) const
{
    if (character >= tableSize)
        return {};
    Glyph &known = m_glyphs[character];
    if (known.index == notLookedUp)
        known = lookedUp(character);
    return known;
}

Face::Glyph Face::lookedUp(char16_t character) const
{
    const auto indexes = m_reference.glyphIndexesForString(QString(QChar(character)));
    if (indexes.isEmpty() || indexes.first() == 0)
        return {};
    const auto advances = m_reference.advancesForGlyphIndexes(indexes);
    const auto fit = advanceFit(m_calibration, character);
    return {indexes.first(), static_cast<float>(advances.first().x() / referenceSize + fit.advance),
            static_cast<float>(fit.shift), static_cast<float>(fit.drop)};
}

float Face::kerning(char16_t left, char16_t right) const
{
    if (!m_calibration.applies || left <= u' ' || right <= u' ' || left >= 0x7F || right >= 0x7F)
        return 0;
    if (m_kerning.empty())
        m_kerning.assign(kernedCharacters * kernedCharacters, std::numeric_limits<float>::quiet_NaN());
    float &known = m_kerning[(left - u'!') * kernedCharacters + (right - u'!')];
    if (std::isnan(known)) {
        const QChar pair[]{left, right};
        known = shapedWidth(QString(pair, 2)) - shapedWidth(QChar(left)) - shapedWidth(QChar(right));
    }
    return known;
}

float Face::shapedWidth(const QString &text) const
{
    QFont font(familyName());
    font.setPixelSize(referenceSize);
    font.setWeight(weight());
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return static_cast<float>(line.naturalTextWidth() / referenceSize);
}

bool Face::isPlain(QStringView text) const
{
    return std::ranges::all_of(
        text, [this](QChar c) { return !needsShaping(c.unicode()) && glyph(c.unicode()).index != 0; });
}

const QRawFont &Face::font(double pixelSize) const
{
    const int key = static_cast<int>(std::lround(pixelSize * 100));
    if (m_fonts.size() > maxFonts)
        m_fonts.clear();
    QRawFont &font = m_fonts[key];
    if (!font.isValid()) {
        font = m_reference;
        font.setPixelSize(key / 100.0);
    }
    return font;
}

QString Face::familyName() const
{
    if (m_familyName.isEmpty()) {
        const int id = QFontDatabase::addApplicationFont(m_resource);
        const auto families = QFontDatabase::applicationFontFamilies(id);
        m_familyName = families.isEmpty() ? m_reference.familyName() : families.first();
    }
    return m_familyName;
}

QFont::Weight Face::weight() const
{
    return static_cast<QFont::Weight>(m_reference.weight());
}

} // namespace qairopay::scene
