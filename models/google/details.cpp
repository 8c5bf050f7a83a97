// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/background.h"
#include "google/cardmetrics.h"
#include "google/defaultrows.h"
#include "google/face.h"
#include "google/glyphs.h"
#include "google/item.h"
#include "google/layout.h"
#include "google/logo.h"
#include "google/palette.h"
#include "google/paths.h"
#include "google/valuetext.h"
#include "google/words.h"
#include "scene/linebreak.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using namespace metrics::details;
using metrics::padding;
using scene::Family;
using scene::FontSpec;
using scene::Role;
using scene::Span;

constexpr qsizetype mostLines = 500; ///< of all texts together

const FontSpec headFont{Family::Roboto, headSize, 500, 0};
const FontSpec labelFont{Family::Roboto, labelSize, 500, 0};
const FontSpec textFont{Family::Roboto, textSize, 400, 0};

class DetailsLayout
{
public:
    DetailsLayout(const Document &document, const scene::Images &images, const LayoutOptions &options,
                  scene::Kit &kit)
        : m_document(document)
        , m_images(images)
        , m_options(options)
        , m_palette(paletteFor(options.isDark))
        , m_sheet({options.width, headHeight}, m_palette.ground, options.isMirrored(), kit)
        , m_column{padding, options.width - 2 * padding}
    {}

    scene::Scene run()
    {
        m_sheet.follow(Rule::Details);
        addHead();
        m_sheet.follow(Rule::DetailsFacts);
        addOwnFacts();
        addLegs();
        m_sheet.follow(Rule::DetailsMessage);
        addMessages();
        m_sheet.follow(Rule::DetailsTexts);
        addTexts();
        m_sheet.follow(Rule::DetailsImage);
        addImage();
        m_sheet.follow(Rule::DetailsLinks);
        addLinks();
        m_sheet.follow(Rule::Words);
        if (m_isEmpty)
            addNotice();
        return m_sheet.take(m_y, metrics::cornerRadius, Rule::Details);
    }

private:
    [[nodiscard]] scene::Line line(const QString &id, Role role, const FontSpec &font,
                                   const QString &text) const
    {
        scene::Line line;
        line.id = id;
        line.role = role;
        line.font = font;
        line.colour = role == Role::Label ? m_palette.secondary : m_palette.text;
        line.text = text;
        return line;
    }

    void addHead()
    {
        const Colour card = backgroundOf(m_document, m_images);
        const QString issuer = faceOf(m_document, m_options.locale).issuer;
        const QRectF circle(padding, (headHeight - logo) / 2, logo, logo);
        addRoundLogo(m_sheet, m_images, circle, {issuer, card, textColourOn(card)});
        const double left = circle.right() + padding;
        auto name = line(u"issuer"_s, Role::LogoText, headFont, m_options.marked(issuer));
        name.full = issuer;
        m_sheet.followIssuer(m_options.isTestIssuer, Rule::Details);
        m_sheet.addText(name, {left, m_column.right() - left},
                        (headHeight - m_sheet.lineHeight(headFont)) / 2, Side::Start);
        m_y = headHeight;
    }

    /// A line above each group of blocks.
    void beginGroup()
    {
        m_sheet.composer().addRect(u"line"_s, {0, m_y, m_sheet.width(), 1}, m_palette.line, 1, 1);
        m_isEmpty = false;
    }

    void addOwnFacts()
    {
        bool isFirst = true;
        for (const auto &item : detailItemsOf(m_document)) {
            const auto fact = itemAt(m_document, item, m_options.locale);
            if (!fact)
                continue;
            if (std::exchange(isFirst, false))
                beginGroup();
            // The document labels its points itself.
            m_sheet.follow(item.first.path == path::loyaltyPoints ? Rule::DetailsFacts : Rule::Words);
            addBlockLabel(*fact, fieldKeyOf(*fact));
            m_sheet.follow(Rule::DetailsFacts);
            addBlockText(*fact, fieldKeyOf(*fact));
        }
        m_y += isFirst ? 0 : below;
    }

    /// A journey with changes: a block a leg, from where to where over when, platform and seat.
    void addLegs()
    {
        const auto *trip = std::get_if<TransitObject>(&m_document.object.detail);
        if (!trip || trip->furtherLegs.isEmpty())
            return;
        m_sheet.follow(Rule::DetailsLegs);
        beginGroup();
        const auto legs = trip->legs();
        for (qsizetype i = 0; i < legs.size(); ++i)
            addBlock({u"leg-%1"_s.arg(i + 1), u"%1 – %2"_s.arg(legs[i].originName, legs[i].destinationName),
                      legText(legs[i])},
                     i == 0 ? u"to"_s : u"to_%1"_s.arg(i + 1));
        m_y += below;
    }

    [[nodiscard]] QString legText(const TransitLeg &leg) const
    {
        QStringList parts;
        const auto add = [&](Word word, const QString &text) {
            if (!text.isEmpty())
                parts.append(u"%1 %2"_s.arg(wordOf(word, m_options.locale), text));
        };
        if (!leg.departure.isEmpty())
            parts.append(dateText(leg.departure, DateFormat::DateTimeYear, m_options.locale));
        add(Word::Platform, leg.platform);
        add(Word::Seat, leg.seat);
        return parts.join(u" · "_s);
    }

    /// As wide as the texts, in its own shape.
    void addImage()
    {
        const auto &module = m_document.passClass.imageModule;
        const QImage picture = module ? m_images.value(module->slot) : QImage();
        if (picture.isNull())
            return;
        beginGroup();
        const double height = m_column.width * picture.height() / picture.width();
        const QRectF target(m_column.left, m_y + above, m_column.width, height);
        m_sheet.composer().addFitted(u"image:"_s + module->id, Role::Image, module->slot, picture, target);
        m_y = target.bottom() + below;
    }

    /// Unread ones stand out (documented); how is assumed.
    void addMessages()
    {
        for (const auto &message : m_document.object.messages) {
            beginGroup();
            const double top = m_y + above;
            const auto lines = broken(message.body, {boxPadding + padding, m_column.width - 2 * boxPadding});
            const double height = 2 * boxPadding + labelLine + textLine * static_cast<double>(lines.size());
            m_sheet.addFill(u"message-box:"_s + message.id, Role::Decoration,
                            {m_column.left, top, m_column.width, height},
                            {{}, m_palette.unread, 1, 1, boxRadius});
            m_y = top + boxPadding;
            const Span span{m_column.left + boxPadding, m_column.width - 2 * boxPadding};
            addLabel(line(u"label:message:"_s + message.id, Role::Label, labelFont, message.header), span);
            addLines(line(u"message:"_s + message.id, Role::Value, textFont, {}), lines, span);
            m_y += boxPadding + below;
        }
    }

    /// Those that no row of the card shows.
    void addTexts()
    {
        bool isFirst = true;
        for (const auto &module : m_document.object.textModules) {
            if (isNamed(m_document.passClass.rows, textModulePath(module.id)))
                continue;
            if (std::exchange(isFirst, false))
                beginGroup();
            addBlock(module, module.id);
        }
        m_y += isFirst ? 0 : below;
    }

    void addLinks()
    {
        if (!m_document.object.links.isEmpty())
            beginGroup();
        for (const auto &link : m_document.object.links) {
            m_y += above;
            const QRectF box(m_column.left, m_y + (textLine - glyph) / 2, glyph, glyph);
            m_sheet.addFill(u"link-icon:"_s + link.id, Role::Decoration, box,
                            {glyphIn(linkGlyph(), m_sheet.placed(box)), m_palette.link});
            auto text = line(u"link:"_s + link.id, Role::Value, textFont, link.description);
            text.colour = m_palette.link;
            text.fieldKey = link.id;
            const double left = box.right() + glyphGap;
            m_sheet.addText(text, {left, m_column.right() - left}, m_y, Side::Start);
            m_y += textLine + below;
        }
    }

    static QPainterPath glyphIn(const QPainterPath &path, const QRectF &box)
    {
        return path.translated(box.center() - path.boundingRect().center());
    }

    void addNotice()
    {
        beginGroup();
        m_y += above;
        m_sheet.addText(line(u"nothing"_s, Role::Notice, textFont, wordOf(Word::NoDetails, m_options.locale)),
                        m_column, m_y, Side::Start);
        m_y += textLine + below;
    }

    /// A label over its text.
    void addBlock(const TextModule &block, const QString &fieldKey)
    {
        addBlockLabel(block, fieldKey);
        addBlockText(block, fieldKey);
    }

    void addBlockLabel(const TextModule &block, const QString &fieldKey)
    {
        m_y += above;
        auto label = line(u"label:"_s + block.id, Role::Label, labelFont, block.header);
        label.fieldKey = fieldKey;
        addLabel(label, m_column);
    }

    void addBlockText(const TextModule &block, const QString &fieldKey)
    {
        auto value = line(u"value:"_s + block.id, Role::Value, textFont, {});
        value.fieldKey = fieldKey;
        addLines(value, broken(block.body, m_column), m_column);
    }

    void addLabel(const scene::Line &label, Span span)
    {
        if (label.text.isEmpty())
            return;
        m_sheet.addText(label, span, m_y, Side::Start);
        m_y += labelLine;
    }

    [[nodiscard]] QStringList broken(const QString &text, Span span)
    {
        QStringList lines;
        for (const auto &range :
             scene::brokenLines(text, textFont, m_sheet.fonts(), {span.width, m_linesLeft}))
            lines.append(text.mid(range.start, range.length));
        m_linesLeft -= lines.size();
        return lines;
    }

    void addLines(scene::Line line, const QStringList &lines, Span span)
    {
        const QString id = line.id;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            line.id = i == 0 ? id : u"%1:%2"_s.arg(id).arg(i);
            line.text = lines[i];
            m_sheet.addText(line, span, m_y, Side::Start);
            m_y += textLine;
        }
    }

    const Document &m_document;
    const scene::Images &m_images;
    const LayoutOptions &m_options;
    const Palette &m_palette;
    Sheet m_sheet;
    Span m_column;
    qsizetype m_linesLeft = mostLines;
    bool m_isEmpty = true;
    double m_y = 0;
};

} // namespace

scene::Scene layoutDetails(const Document &document, const scene::Images &images,
                           const LayoutOptions &options, scene::Kit &kit)
{
    return DetailsLayout(document, images, options, kit).run();
}

} // namespace qairopay::google
