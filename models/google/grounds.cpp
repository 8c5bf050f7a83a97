// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/grounds.h"

#include "scene/groundtable.h"

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using scene::Ground;
using enum scene::Mark;

constexpr QStringView templates = u"https://developers.google.com/wallet/generic/resources/template";
constexpr QStringView brand = u"https://developers.google.com/wallet/generic/resources/brand-guidelines";
constexpr QStringView olderGuide =
    u"https://developers.google.com/pay/passes/guides/pass-verticals/loyalty/design";
constexpr QStringView api = u"https://developers.google.com/wallet/reference/rest";
constexpr QStringView messages =
    u"https://developers.google.com/wallet/generic/use-cases/trigger-push-notifications";
constexpr QStringView expired =
    u"https://developers.google.com/wallet/tickets/events/use-cases/expired-passes";
constexpr QStringView saving = u"https://developers.google.com/wallet/retail/loyalty-cards/web";
constexpr QStringView metricsFile = u"models/google/cardmetrics.h";

using Row = scene::GroundRow<Rule>;

constexpr std::array table{
    Row{Rule::Card,
        {"google.card"_L1, Assumed,
         u"Approximate: Google shows neither sizes nor fonts, and changes both without notice.",
         metricsFile}},
    Row{Rule::CardHead,
        {"google.card.head"_L1, Documented,
         u"Approximate in size: the logo in a circle beside the issuer, or the wide logo instead of both.",
         brand}},
    Row{Rule::CardTitle,
        {"google.card.title"_L1, Documented,
         u"Approximate in size: which members make the title, and their order from above.", templates}},
    Row{Rule::CardJourney,
        {"google.card.journey"_L1, Documented,
         u"Approximate in size: a place's name small above its code, or the name alone, and a symbol between "
         u"both; the symbol's shape is a guess.",
         templates}},
    Row{Rule::CardRows,
        {"google.card.rows"_L1, Documented,
         u"Approximate in size: rows of one, two or three items as the class template says, one in the "
         u"middle, two values with a slash between them.",
         templates}},
    Row{Rule::CardDefaultRows,
        {"google.card.default-rows"_L1, Assumed,
         u"Approximate: the rows the wallet puts there when the class has none; older guides name those of "
         u"loyalty and events, the others and the words of their labels are a guess.",
         olderGuide}},
    Row{Rule::CardPoints,
        {"google.card.points"_L1, Assumed,
         u"Approximate: Google documents the type of a balance and not its look; digits are grouped as the "
         u"phone's language does it.",
         u"models/google/valuetext.h"}},
    Row{Rule::CardBarcode,
        {"google.card.barcode"_L1, Assumed,
         u"Approximate: the code on a white plate. Where Smart Tap is on, Google hides it behind a tap; it "
         u"is drawn as after that.",
         api}},
    Row{Rule::CardBarcodeText,
        {"google.card.barcode-text"_L1, Documented,
         u"Approximate in size: the alternate text; without one loyalty shows the account's id, an offer "
         u"the code's value.",
         olderGuide}},
    Row{Rule::CardState,
        {"google.card.state"_L1, Assumed,
         u"Approximate: a pass that is over moves to the expired ones, an event after four days and a flight "
         u"after two at the latest, as documented; that its code fades is a guess.",
         expired}},
    Row{Rule::CardImage,
        {"google.card.image"_L1, Assumed,
         u"Approximate: the hero image across the card in the documented shape; that it is at the bottom is "
         u"a guess.",
         brand}},
    Row{Rule::CardColour,
        {"google.card.colour"_L1, Assumed,
         u"Approximate: a missing background comes from the hero image, else the logo, as documented; text "
         u"is white on dark and dark on light, and where it switches is a guess.",
         u"models/google/background.h"}},
    Row{Rule::TestIssuer,
        {"google.test-issuer"_L1, Documented,
         u"Approximate in place: the title of a pass says [TEST ONLY] while its issuer is in demo mode; that "
         u"it stands before the issuer's name is a guess.",
         saving}},
    Row{Rule::List,
        {"google.list"_L1, Assumed,
         u"Approximate: the pass among the others, its logo and two lines; which lines is a guess.",
         templates}},
    Row{Rule::Details,
        {"google.details"_L1, Assumed,
         u"Approximate: what opens below the card; Google shows neither sizes nor colours.", templates}},
    Row{Rule::DetailsFacts,
        {"google.details.facts"_L1, Documented,
         u"Approximate in size: the pass's own members first; their order is documented for loyalty, offers "
         u"and events, that those without a row follow and the words of the labels are a guess.",
         olderGuide}},
    Row{Rule::DetailsLegs,
        {"google.details.legs"_L1, Assumed,
         u"Approximate: of a journey with changes the card shows where it begins and ends, the details each "
         u"leg; Google documents the members and not where they stand.",
         api}},
    Row{Rule::DetailsMessage,
        {"google.details.message"_L1, Documented,
         u"Approximate in size: a message stands in the details and is highlighted until it is read; how is "
         u"a guess.",
         messages}},
    Row{Rule::DetailsTexts,
        {"google.details.texts"_L1, Documented,
         u"Approximate in size: text modules after the messages; that those of the card's rows are left out "
         u"is a guess.",
         olderGuide}},
    Row{Rule::DetailsImage,
        {"google.details.image"_L1, Assumed,
         u"Approximate: a picture across the details, as documented; that it stands between the texts and "
         u"the "
         u"links is a guess. A template's strip, which Google's card has no place for, goes there.",
         brand}},
    Row{Rule::DetailsLinks,
        {"google.details.links"_L1, Documented, u"Approximate in size: links come last.", olderGuide}},
    Row{Rule::Words,
        {"google.words"_L1, Assumed,
         u"Approximate: the labels that Google writes itself, in the phone's language; those of seats and "
         u"points "
         u"are documented in English, the others and every translation are a guess.",
         u"models/google/words.cpp"}},
    Row{Rule::Notification,
        {"google.notification"_L1, Assumed,
         u"Approximate: the words of a notification are Google's own, as documented, and the message is read "
         u"in the pass; which words is a guess.",
         messages}},
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

} // namespace qairopay::google
