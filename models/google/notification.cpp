// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/cardmetrics.h"
#include "google/face.h"
#include "google/layout.h"
#include "google/palette.h"
#include "google/sheet.h"
#include "google/words.h"

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using namespace metrics::notification;
using metrics::lineGap;
using metrics::padding;
using scene::Family;
using scene::FontSpec;
using scene::Role;

constexpr auto walletName = u"Wallet"; // a name: in every language

struct Written
{
    Sheet &sheet;
    double y;

    void add(const scene::Line &line)
    {
        sheet.addText(line, {padding, sheet.width() - 2 * padding}, y, Side::Start);
        y += sheet.lineHeight(line.font) + lineGap;
    }
};

} // namespace

scene::Scene layoutNotification(const Document &document, const LayoutOptions &options, scene::Kit &kit)
{
    const auto &palette = paletteFor(options.isDark);
    const QString issuer = faceOf(document, options.locale).issuer;
    const FontSpec headFont{Family::Roboto, headSize, 500, 0};
    Sheet sheet({options.width, 3 * padding}, palette.ground, options.isMirrored(), kit);

    sheet.follow(Rule::Notification);
    const QRectF circle(padding, padding, icon, icon);
    sheet.addFill(u"wallet-icon"_s, Role::Decoration, circle, {{}, palette.link, 1, 1, icon / 2});
    const QRectF wallet = circle.adjusted(icon * 0.25, icon * 0.3, -icon * 0.25, -icon * 0.3);
    sheet.addFill(u"wallet-mark"_s, Role::Decoration, wallet, {{}, palette.ground, 1, 1, icon * 0.1});
    const double left = circle.right() + padding / 2;
    const scene::Line head{u"wallet"_s,
                           Role::Notice,
                           headFont,
                           palette.secondary,
                           u"%1 · %2"_s.arg(QStringView(walletName), wordOf(Word::Now, options.locale)),
                           {},
                           {}};
    sheet.addText(head, {left, options.width - padding - left},
                  circle.center().y() - sheet.lineHeight(headFont) / 2, Side::Start);

    Written written{sheet, circle.bottom() + padding / 2};
    written.add(
        {u"issuer"_s, Role::LogoText, {Family::Roboto, titleSize, 500, 0}, palette.text, issuer, {}, {}});
    written.add({u"message"_s,
                 Role::Notice,
                 {Family::Roboto, textSize, 400, 0},
                 palette.secondary,
                 wordOf(Word::NewMessage, options.locale),
                 {},
                 {}});
    return sheet.take(written.y + padding - lineGap, radius, Rule::Notification);
}

} // namespace qairopay::google
