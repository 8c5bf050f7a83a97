// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/grounds.h"

#include "scene/groundtable.h"

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

using scene::Ground;
using enum scene::Mark;

constexpr QStringView photographs = u"photographs of passes on an iPhone, iOS 17 and 18 (docs/faces.md)";
constexpr QStringView guidelines = u"https://developer.apple.com/design/human-interface-guidelines/wallet";
constexpr QStringView passFormat = u"https://developer.apple.com/documentation/walletpasses/pass";
constexpr QStringView fieldFormat =
    u"https://developer.apple.com/documentation/walletpasses/passfieldcontent";
constexpr QStringView metricsFile = u"models/apple/cardmetrics.h";
constexpr QStringView backFile = u"models/apple/back.cpp";

using Row = scene::GroundRow<Rule>;

constexpr std::array table{
    Row{Rule::Front,
        {"apple.front"_L1, Measured,
         u"The front of a pass: what photographs show is drawn as they show it; the rest says so.",
         photographs}},
    Row{Rule::FrontShape,
        {"apple.front.shape"_L1, Measured,
         u"The card is 359 x 502.6 points with corners of 8; notches, scallops and a hairline by style.",
         photographs}},
    Row{Rule::FrontDeviceWidth,
        {"apple.front.device-width"_L1, Assumed,
         u"On a wider phone the card takes the screen less 16 points and keeps its shape and text sizes.",
         metricsFile}},
    Row{Rule::FrontSheen,
        {"apple.front.sheen"_L1, Measured, u"Sheen: white, 13 % at the top, nothing at 46 points.",
         photographs}},
    Row{Rule::FrontDefaultColours,
        {"apple.front.default-colours"_L1, Assumed,
         u"Without a background the card is white; without a foreground values are white on dark and black "
         u"on light; without a label colour labels are the values' colour, nearer to the background.",
         u"models/apple/cardlook.cpp"}},
    Row{Rule::FrontTypeface,
        {"apple.front.typeface"_L1, Assumed,
         u"Inter stands in for San Francisco: size, width and place of each character are fitted to "
         u"photographs; of one that none shows they are Inter's own.",
         u"models/scene/advances.cpp, standin.cpp"}},
    Row{Rule::FrontRow,
        {"apple.front.row"_L1, Measured,
         u"Row: columns as wide as their content, the rest split evenly; a row that is too wide shrinks "
         u"together by whole points, then the widest column gives way: its value shrinks alone, its label is "
         u"elided.",
         photographs}},
    Row{Rule::FrontLogo,
        {"apple.front.logo"_L1, Assumed,
         u"Logo: the documented 160 x 50 points at most; its place and height on the card, and how far the "
         u"logo text stands from it, are a guess.",
         guidelines}},
    Row{Rule::FrontLogoText,
        {"apple.front.logo-text"_L1, Measured, u"Logo text: size and baseline.", photographs}},
    Row{Rule::FrontHeader,
        {"apple.front.header"_L1, Measured,
         u"Header fields: right aligned, the first one rightmost, size, baseline and how they shrink.",
         photographs}},
    Row{Rule::FrontPrimary,
        {"apple.front.primary"_L1, Measured, u"Primary field: size, baseline and how it shrinks.",
         photographs}},
    Row{Rule::FrontSecondary,
        {"apple.front.secondary"_L1, Measured, u"Secondary fields: size and baseline.", photographs}},
    Row{Rule::FrontAuxiliary,
        {"apple.front.auxiliary"_L1, Measured, u"Auxiliary fields: size and baseline.", photographs}},
    Row{Rule::FrontOnStrip,
        {"apple.front.on-strip"_L1, Assumed,
         u"Text over a strip is white whatever the pass says; its place is that without a strip.",
         metricsFile}},
    Row{Rule::FrontWithImages,
        {"apple.front.with-images"_L1, Assumed,
         u"Rows of an event ticket with a strip, background or thumbnail: places are a guess.", metricsFile}},
    Row{Rule::FrontSecondRow,
        {"apple.front.second-row"_L1, Assumed,
         u"Second row of an event ticket's auxiliary fields: that there is one is documented, its place is a "
         u"guess.",
         fieldFormat}},
    Row{Rule::FrontBoardingRows,
        {"apple.front.boarding-rows"_L1, Assumed,
         u"Rows of a boarding pass: the auxiliary one above, as photographed; sizes and baselines are a "
         u"guess.",
         metricsFile}},
    Row{Rule::FrontStrip,
        {"apple.front.strip"_L1, Assumed,
         u"Strip: the documented size, filling the card's width; its top is a guess.", guidelines}},
    Row{Rule::FrontThumbnail,
        {"apple.front.thumbnail"_L1, Assumed,
         u"Thumbnail: the documented 90 points, cut to between 2:3 and 3:2; its top is a guess.",
         guidelines}},
    Row{Rule::FrontBackground,
        {"apple.front.background"_L1, Assumed, u"Background: blurred as documented; how strongly is a guess.",
         guidelines}},
    Row{Rule::FrontFooter,
        {"apple.front.footer"_L1, Assumed,
         u"Footer: the documented 286 x 15 points above the barcode; the gap is a guess.", guidelines}},
    Row{Rule::FrontTransitIcon,
        {"apple.front.transit-icon"_L1, Measured, u"Transit symbol: size and place.", photographs}},
    Row{Rule::FrontTransitShape,
        {"apple.front.transit-shape"_L1, Assumed,
         u"Transit symbol: size and place as measured, the shape of bus and train is a guess.",
         u"models/apple/outline.cpp"}},
    Row{Rule::FrontQr,
        {"apple.front.qr"_L1, Measured,
         u"QR code: module for module as the phone draws it (level M, smallest version, mask by ISO "
         u"18004), box and place.",
         photographs}},
    Row{Rule::FrontAztec,
        {"apple.front.aztec"_L1, Assumed, u"Aztec code: box, place and the text below as a QR code's.",
         u"models/apple/barcodearea.cpp"}},
    Row{Rule::FrontPdf417,
        {"apple.front.pdf417"_L1, Measured,
         u"PDF417: columns, box and place for short messages; longer ones follow the same rule.",
         photographs}},
    Row{Rule::FrontCode128,
        {"apple.front.code128"_L1, Measured, u"Code 128: bars, box and place.", photographs}},
    Row{Rule::FrontBarcodeText,
        {"apple.front.barcode-text"_L1, Measured, u"Text below the code: size and baseline.", photographs}},
    Row{Rule::FrontExpired,
        {"apple.front.expired"_L1, Assumed,
         u"Expired or voided: the code is grey and a line says that the pass has expired, as issuing "
         u"services "
         u"describe it; there is no stamp. How grey, and where the line stands, is a guess.",
         u"https://docs.airship.com/guides/wallet/user-guide/manage-templates/edit-expiration"}},
    Row{Rule::FrontValues,
        {"apple.front.values"_L1, Assumed,
         u"Dates, numbers and amounts: the documented formats in the holder's locale, in words of the "
         u"Unicode "
         u"CLDR, as the system's formatters; which release of it a phone has is a guess.",
         fieldFormat}},
    Row{Rule::FrontAttributed,
        {"apple.front.attributed"_L1, Assumed,
         u"An attributed value stands in place of the value, as documented; that the front shows its text "
         u"without the links is a guess.",
         fieldFormat}},
    Row{Rule::Back,
        {"apple.back"_L1, Assumed,
         u"The back: fields in the documented order, in the text size of the settings, which the front does "
         u"not follow; no photograph shows one, so every measure and colour is that of the system's grouped "
         u"lists. The switches for updates and messages and the rows to share and remove the pass are left "
         u"out.",
         backFile}},
    Row{Rule::BackField,
        {"apple.back.field"_L1, Assumed,
         u"Back field: the label over the value in the system's text sizes, those of the guidelines.",
         backFile}},
    Row{Rule::BackLink,
        {"apple.back.link"_L1, Documented,
         u"Links of an attributed value, and what the field's data detectors find; what counts as found "
         u"is a guess.",
         fieldFormat}},
    Row{Rule::BarcodeFirst,
        {"apple.barcode.first"_L1, Documented, u"Of several barcodes the device draws the first one it can.",
         passFormat}},
    Row{Rule::BarcodeEncoding,
        {"apple.barcode.encoding"_L1, Assumed,
         u"A barcode's text is written in its own encoding; that one whose encoding has not all of its "
         u"characters is passed over for the next is a guess, others report a wrong code.",
         u"models/apple/barcodearea.cpp"}},
    Row{Rule::LockScreen,
        {"apple.lock-screen"_L1, Assumed,
         u"A message on the lock screen: its parts are documented; sizes, which follow the text size of the "
         u"settings, and colours are those of the system's own messages, and there is no wallpaper behind "
         u"it.",
         u"models/apple/lockscreen.cpp"}},
    Row{Rule::LockScreenText,
        {"apple.lock-screen.text"_L1, Documented, u"The organisation's name stands over the message.",
         passFormat}},
    Row{Rule::LockScreenIcon,
        {"apple.lock-screen.icon"_L1, Documented,
         u"Icon: the pass's own, its corners rounded by the system; how round is a guess.", guidelines}},
    Row{Rule::LockScreenNearby,
        {"apple.lock-screen.nearby"_L1, Documented,
         u"Near a place or a beacon the message is its relevant text.",
         u"https://developer.apple.com/documentation/walletpasses/pass/locations"}},
    Row{Rule::LockScreenOwnWords,
        {"apple.lock-screen.own-words"_L1, Assumed,
         u"Near a place without a relevant text, and at a date, the wallet finds its own words; which ones "
         u"is "
         u"a guess.",
         u"models/apple/lockscreenmessage.cpp"}},
    Row{Rule::LockScreenRelevance,
        {"apple.lock-screen.relevance"_L1, Documented,
         u"Coupons, store cards and generic passes come up only near a place, boarding passes and event "
         u"tickets at a date as well; of places and beacons the first ten count each. That an expired pass "
         u"never comes up is a guess.",
         u"https://developer.apple.com/documentation/walletpasses/showing-a-pass-on-the-lock-screen"}},
    Row{Rule::LockScreenChange,
        {"apple.lock-screen.change"_L1, Documented,
         u"When a field changes the message is its change message, with the new value in place of %@.",
         fieldFormat}},
    Row{Rule::LockScreenSilent,
        {"apple.lock-screen.silent"_L1, Documented,
         u"A field without a change message, or with one without %@, changes without a word.", fieldFormat}},
    Row{Rule::Stack,
        {"apple.stack"_L1, Assumed,
         u"The wallet's cards one over another: what is seen of each is documented, every size and colour is "
         u"a guess.",
         u"models/apple/stack.cpp"}},
    Row{Rule::StackCard,
        {"apple.stack.card"_L1, Documented,
         u"Of a card among others only the upper edge is seen: logo, logo text and header fields.",
         guidelines}},
    Row{Rule::StackOthers,
        {"apple.stack.others"_L1, Assumed,
         u"The other cards are nobody's: they stand in for what else is in the wallet.",
         u"models/apple/stack.cpp"}},
    Row{Rule::StackExpired,
        {"apple.stack.expired"_L1, Documented,
         u"Expired passes are not among the others but in a list of their own; that a voided one goes there "
         u"too is a guess.",
         u"https://support.apple.com/102544"}},
    Row{Rule::Watch,
        {"apple.watch"_L1, Assumed,
         u"The pass on an Apple Watch: what is left out is documented, every measure is a guess.",
         u"models/apple/watch.cpp"}},
    Row{Rule::WatchCard,
        {"apple.watch.card"_L1, Assumed,
         u"Fields two to a line below the primary one; there is no strip, background, thumbnail, footer or "
         u"back.",
         u"models/apple/watch.cpp"}},
    Row{Rule::WatchCode,
        {"apple.watch.code"_L1, Documented,
         u"The code on a page of its own, without the text below it; Code 128 is not shown.",
         u"https://developer.apple.com/documentation/walletpasses/pass/barcodes"}},
    Row{Rule::RightToLeft,
        {"apple.right-to-left"_L1, Assumed,
         u"Where the device's language is read from the right, each surface is laid out from the right, "
         u"alignments left and right excepted.",
         u"models/scene/mirror.cpp"}},
};

static_assert(table.size() == ruleCount && scene::standInOrder(table),
              "a row for each rule, in the order of the enumeration");

} // namespace

const Ground &groundOf(Rule rule)
{
    return table.at(static_cast<std::size_t>(rule)).ground;
}

QList<const Ground *> grounds()
{
    return scene::groundsIn(table);
}

} // namespace qairopay::apple
