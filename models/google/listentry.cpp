// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/background.h"
#include "google/cardmetrics.h"
#include "google/face.h"
#include "google/layout.h"
#include "google/logo.h"

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

namespace list = metrics::list;
using scene::Family;
using scene::FontSpec;
using scene::Role;

constexpr Colour grey{0x9A, 0xA0, 0xA6};

/// Under "Expired passes" (documented) cards are paler (assumed).
Colour entryColour(Colour background, ObjectState state)
{
    return state == ObjectState::Active ? background : background.mixed(grey, list::pastShare);
}

} // namespace

scene::Scene layoutListEntry(const Document &document, const scene::Images &images,
                             const LayoutOptions &options, scene::Kit &kit)
{
    const Colour background = entryColour(backgroundOf(document, images), shownStateOf(document, options));
    const Colour text = textColourOn(background);
    Sheet sheet({options.width, list::height}, background, options.isMirrored(), kit);
    sheet.follow(Rule::List);
    const QRectF circle(metrics::padding, (list::height - list::logo) / 2, list::logo, list::logo);
    addRoundLogo(sheet, images, circle, {faceOf(document, options.locale).issuer, text, background});

    const auto lines = listLinesOf(document, options.locale);
    const FontSpec firstFont{Family::Roboto, list::firstSize, 500, 0};
    const FontSpec secondFont{Family::Roboto, list::secondSize, 400, 0};
    const scene::Span span{circle.right() + list::gap,
                           options.width - metrics::padding - circle.right() - list::gap};
    const double secondHeight = lines.second.isEmpty() ? 0 : sheet.lineHeight(secondFont) + metrics::lineGap;
    const double top = (list::height - sheet.lineHeight(firstFont) - secondHeight) / 2;
    const scene::Line first{u"title"_s,  Role::Title, firstFont, text, options.marked(lines.first),
                            lines.first, {}};
    const scene::Line second{u"subtitle"_s,
                             Role::Subtitle,
                             secondFont,
                             text.mixed(background, list::secondShare),
                             lines.second,
                             {},
                             {}};
    sheet.followIssuer(options.isTestIssuer, Rule::List);
    sheet.addText(first, span, top, Side::Start);
    sheet.follow(Rule::List);
    sheet.addText(second, span, top + sheet.lineHeight(firstFont) + metrics::lineGap, Side::Start);
    return sheet.take(list::height, metrics::cornerRadius, Rule::List);
}

} // namespace qairopay::google
