// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/lockscreen.h"

#include "apple/cardlook.h"
#include "apple/cardmetrics.h"
#include "apple/systemlook.h"
#include "apple/systemwords.h"
#include "scene/linebreak.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using scene::Align;
using scene::Role;
using scene::Span;

// Every measure assumed: as the system's own messages look.
constexpr double radius = 24;
constexpr double padding = 14;
constexpr double verticalPadding = 12;
constexpr double iconSize = 38;
constexpr double iconRadius = 8.5;
constexpr double iconGap = 10;
constexpr double timeGap = 8;
constexpr qsizetype mostLines = 4;
constexpr qsizetype longestMessage = 2000; ///< of what is laid out
constexpr qsizetype longestLine = 300;     ///< more than fits one

/// There is no wallpaper to shine through.
constexpr Colour lightPlate{240, 240, 244};
constexpr Colour darkPlate{44, 44, 46};

class LockScreenLayout
{
public:
    LockScreenLayout(const Document &document, const scene::Images &images, const LayoutOptions &options,
                     scene::Kit &kit)
        : m_document(document)
        , m_images(images)
        , m_options(options)
        , m_colours(systemColours(options.isDark))
        , m_style(sizeOf(TextStyle::Subheadline, options.textSize))
        , m_aside(sizeOf(TextStyle::Footnote, options.textSize))
        , m_width(options.deviceWidth - 2 * metrics::screenMargin)
        , m_composer({m_width, 0}, options.isDark ? darkPlate : lightPlate, kit)
    {}

    scene::Scene run()
    {
        m_composer.scene().ground = &groundOf(Rule::LockScreen);
        const auto message = lockScreenMessage(m_document, m_options);
        if (message)
            addMessage(*message);
        else
            addNothing(message.error());
        return directed(m_composer.take(), m_options);
    }

private:
    void setHeight(double height)
    {
        auto &scene = m_composer.scene();
        scene.size.setHeight(height);
        m_composer.setOutline(scene::Outline::rounded(scene.size, std::min(radius, height / 2)));
    }

    void addMessage(const LockScreenMessage &message)
    {
        const Span span{padding + iconSize + iconGap, m_width - 2 * padding - iconSize - iconGap};
        const auto body = lines(message.text.left(longestMessage), span.width);
        const double text = m_style.leading * static_cast<double>(1 + body.size());
        setHeight(std::max(text, iconSize) + 2 * verticalPadding);
        m_composer.setGround(&groundOf(Rule::LockScreenIcon));
        addIcon();
        m_composer.setGround(&groundOf(Rule::LockScreenText));
        const double top = (m_composer.scene().size.height() - text) / 2;
        addHead(span, top);
        m_composer.setGround(&groundOf(message.rule));
        addBody(message, body, span, top + m_style.leading);
    }

    [[nodiscard]] QList<scene::LineRange> lines(const QString &text, double width) const
    {
        return scene::brokenLines(text, systemFont(m_style.size), m_composer.kit().fonts, {width, mostLines});
    }

    void addIcon()
    {
        const QRectF box(padding, (m_composer.scene().size.height() - iconSize) / 2, iconSize, iconSize);
        if (!m_images.has(ImageSlot::Icon)) {
            m_composer.addRoundedFill(u"icon-missing"_s, Role::Decoration, box, iconRadius,
                                      backgroundOf(m_document));
            m_composer.drop(
                {{}, {}, ImageSlot::Icon, u"The pass has no icon; the wallet would refuse it."_s});
            return;
        }
        QPainterPath clip;
        clip.addRoundedRect(box, iconRadius, iconRadius);
        m_composer.addCropped(u"icon"_s, Role::Logo, ImageSlot::Icon, m_images.value(ImageSlot::Icon), box,
                              clip);
    }

    void addText(scene::Line line, Span span, double top, Align align)
    {
        const double baseline = top + baselineIn(m_style.leading, line.font, m_composer.kit().fonts);
        m_composer.addLine(line, span, baseline, align);
    }

    /// The organisation, and at the end of its line how long ago.
    void addHead(Span span, double top)
    {
        const QString now = systemWord(SystemWord::Now, m_options.locale);
        const auto nowFont = systemFont(m_aside.size);
        const double nowWidth = m_composer.kit().fonts.width(nowFont, now);
        addText({u"organisation"_s, Role::LogoText, systemFont(m_style.size, 600), m_colours.text,
                 m_document.organisationName},
                {span.left, span.width - nowWidth - timeGap}, top, Align::Left);
        addText({u"time"_s, Role::Decoration, nowFont, m_colours.secondary, now}, span, top, Align::Right);
    }

    void addBody(const LockScreenMessage &message, const QList<scene::LineRange> &body, Span span, double top)
    {
        for (qsizetype i = 0; i < body.size(); ++i) {
            // What is left over stands on the last line, which elides it.
            const bool isLast = i + 1 == body.size();
            const QString text =
                message.text.mid(body[i].start, isLast ? longestLine : body[i].length).simplified();
            scene::Line line{u"message:%1"_s.arg(i), Role::Value, systemFont(m_style.size),
                             m_colours.text,         text,        {},
                             message.fieldKey,       message.slot};
            addText(line, span, top + m_style.leading * static_cast<double>(i), Align::Left);
        }
    }

    void addNothing(const scene::Dropped &reason)
    {
        const bool isOfChange = std::holds_alternative<FieldChange>(m_options.lockScreen);
        m_composer.setGround(&groundOf(isOfChange ? Rule::LockScreenSilent : Rule::LockScreenRelevance));
        m_composer.drop(reason);
        const Span span{padding, m_width - 2 * padding};
        const auto text = lines(reason.reason, span.width);
        const double height = m_style.leading * static_cast<double>(text.size());
        setHeight(height + 2 * verticalPadding);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const scene::Line line{u"nothing:%1"_s.arg(i), Role::Notice, systemFont(m_style.size),
                                   m_colours.secondary, reason.reason.mid(text[i].start, text[i].length)};
            addText(line, span, verticalPadding + m_style.leading * static_cast<double>(i), Align::Left);
        }
    }

    const Document &m_document;
    const scene::Images &m_images;
    const LayoutOptions &m_options;
    const SystemColours &m_colours;
    StyleSize m_style;
    StyleSize m_aside;
    double m_width;
    scene::Composer m_composer;
};

} // namespace

scene::Scene layoutLockScreen(const Document &document, const scene::Images &images,
                              const LayoutOptions &options, scene::Kit &kit)
{
    return LockScreenLayout(document, images, options, kit).run();
}

} // namespace qairopay::apple
