// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/fonts.h"

#include "scene/face.h"
#include "scene/standin.h"

#include <QtCore/qcache.h>
#include <QtGui/qtextlayout.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace qairopay::scene {

namespace {

constexpr qsizetype maxShaped = 4096;

struct ShapedKey
{
    const Face *face;
    double size;
    double tracking;
    QString text;

    friend bool operator==(const ShapedKey &, const ShapedKey &) = default;
    friend size_t qHash(const ShapedKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.face, key.size, key.tracking, key.text);
    }
};

} // namespace

class Fonts::Private
{
public:
    /// A font spec with its face, the face's pixel size and the points between characters.
    struct Resolved
    {
        const Face *face;
        double size;
        double tracking;
    };

    [[nodiscard]] const Face &face(const StandIn &standIn) const
    {
        const auto key = std::pair(standIn.file, standIn.calibration);
        const auto it = faces.find(key);
        if (it != faces.end())
            return it->second;
        return faces.try_emplace(key, u":/fonts/"_s + standIn.file, standIn.calibration).first->second;
    }

    [[nodiscard]] Resolved resolve(const FontSpec &font) const
    {
        const StandIn standIn = standInFor(font);
        return {&face(standIn), font.size * standIn.scale, font.tracking + font.size * standIn.tracking};
    }

    [[nodiscard]] static double plainWidth(const Resolved &font, QStringView text)
    {
        double advance = 0;
        char16_t last = 0;
        for (const QChar c : text) {
            advance += font.face->glyph(c.unicode()).advance + font.face->kerning(last, c.unicode());
            last = c.unicode();
        }
        return advance * font.size + font.tracking * static_cast<double>(text.size());
    }

    [[nodiscard]] static ShapedText plain(const Resolved &font, const QString &text)
    {
        QList<quint32> indexes;
        QList<QPointF> positions;
        indexes.reserve(text.size());
        positions.reserve(text.size());
        double x = 0;
        char16_t last = 0;
        for (const QChar c : text) {
            const auto glyph = font.face->glyph(c.unicode());
            x += font.face->kerning(last, c.unicode()) * font.size;
            indexes.append(glyph.index);
            positions.append({x + glyph.shift * font.size, glyph.drop * font.size});
            x += glyph.advance * font.size + font.tracking;
            last = c.unicode();
        }
        QGlyphRun run;
        run.setRawFont(font.face->font(font.size));
        run.setGlyphIndexes(indexes);
        run.setPositions(positions);
        return {{run}, x};
    }

    [[nodiscard]] static ShapedText complex(const Resolved &font, const QString &text)
    {
        QFont wanted(font.face->familyName());
        wanted.setPixelSize(std::max(1, qRound(font.size)));
        wanted.setWeight(font.face->weight());
        wanted.setHintingPreference(QFont::PreferNoHinting);
        wanted.setLetterSpacing(QFont::AbsoluteSpacing, font.tracking);
        QTextLayout layout(text, wanted);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        if (!line.isValid())
            return {};
        QList<QGlyphRun> runs = layout.glyphRuns();
        for (auto &run : runs) {
            auto positions = run.positions();
            for (auto &position : positions)
                position.ry() -= line.ascent();
            run.setPositions(positions);
        }
        return {runs, line.naturalTextWidth()};
    }

    mutable std::map<std::pair<QString, Calibration>, Face> faces;
    mutable QCache<ShapedKey, ShapedText> shaped{maxShaped};
};

Fonts::Fonts()
    : d(std::make_unique<Private>())
{}

Fonts::~Fonts() = default;
Fonts::Fonts(Fonts &&) noexcept = default;
Fonts &Fonts::operator=(Fonts &&) noexcept = default;

bool Fonts::isComplete() const
{
    return std::ranges::all_of(standInFiles(),
                               [](const QString &name) { return Face(u":/fonts/"_s + name).isValid(); });
}

double Fonts::width(const FontSpec &font, const QString &text) const
{
    const auto resolved = d->resolve(font);
    return resolved.face->isPlain(text) ? Private::plainWidth(resolved, text) : shaped(font, text).width;
}

double Fonts::capHeight(const FontSpec &font) const
{
    return font.size * walletMetrics(font.family).capHeight;
}

double Fonts::ascent(const FontSpec &font) const
{
    return font.size * walletMetrics(font.family).ascent;
}

double Fonts::descent(const FontSpec &font) const
{
    return font.size * walletMetrics(font.family).descent;
}

QString Fonts::elided(const FontSpec &font, const QString &text, double width) const
{
    if (this->width(font, text) <= width)
        return text;
    static const QString ellipsis = u"…"_s;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool isFitting = this->width(font, text.left(middle).trimmed() + ellipsis) <= width;
        (isFitting ? fits : tooLong) = middle;
    }
    // Half a surrogate pair is no character.
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return text.left(fits).trimmed() + ellipsis;
}

const ShapedText &Fonts::shaped(const FontSpec &font, const QString &text) const
{
    const auto resolved = d->resolve(font);
    const ShapedKey key{resolved.face, resolved.size, resolved.tracking, text};
    if (const ShapedText *known = d->shaped.object(key))
        return *known;
    auto fresh =
        resolved.face->isPlain(text) ? Private::plain(resolved, text) : Private::complex(resolved, text);
    auto *kept = new ShapedText(std::move(fresh));
    d->shaped.insert(key, kept);
    return *kept;
}

} // namespace qairopay::scene
