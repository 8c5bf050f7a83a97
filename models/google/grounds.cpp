// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "google/grounds.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::google {

namespace {

using scene::Ground;
using scene::Role;
using enum scene::Mark;

constexpr QStringView templates = u"https://developers.google.com/wallet/generic/resources/template";
constexpr QStringView brand = u"https://developers.google.com/wallet/generic/resources/brand-guidelines";
constexpr QStringView metricsFile = u"models/google/cardmetrics.h";

struct Row
{
    Rule rule;
    Ground ground;
};

constexpr std::array table{
    Row{Rule::Card,
        {"google.card"_L1, Assumed,
         u"Approximate: Google shows neither sizes nor fonts, and changes both without notice.",
         metricsFile}},
    Row{Rule::CardHead,
        {"google.card.head"_L1, Assumed,
         u"Logo in a circle beside the issuer, or the wide logo, as documented; sizes are a guess.", brand}},
    Row{Rule::CardTitle,
        {"google.card.title"_L1, Assumed,
         u"Title and the line above it, in the documented order; sizes are a guess.", templates}},
    Row{Rule::CardRows,
        {"google.card.rows"_L1, Documented,
         u"Rows of one, two or three items as the class template says; sizes are a guess.", templates}},
    Row{Rule::CardBarcode,
        {"google.card.barcode"_L1, Assumed, u"Code on a white plate, its text below; sizes are a guess.",
         templates}},
    Row{Rule::CardImage,
        {"google.card.image"_L1, Assumed,
         u"Hero image across the card in the documented shape; that it is at the bottom is a guess.", brand}},
    Row{Rule::CardColour,
        {"google.card.colour"_L1, Assumed,
         u"Text is white on dark colours and dark on light ones, as Google chooses it; where it switches is "
         u"a guess.",
         u"models/google/layout.h"}},
};

constexpr bool standInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].rule != static_cast<Rule>(i))
            return false;
    return table.size() == ruleCount;
}
static_assert(standInOrder(), "a row for each rule, in the order of the enumeration");

Rule ruleOf(Role role)
{
    switch (role) {
    case Role::Logo:
    case Role::LogoText:
        return Rule::CardHead;
    case Role::Title:
    case Role::Subtitle:
    case Role::TransitIcon:
        return Rule::CardTitle;
    case Role::Label:
    case Role::Value:
        return Rule::CardRows;
    case Role::Image:
        return Rule::CardImage;
    case Role::Barcode:
    case Role::BarcodeText:
        return Rule::CardBarcode;
    case Role::Background:
    case Role::Decoration:
    case Role::Notice:
        return Rule::Card;
    }
    Q_UNREACHABLE_RETURN(Rule::Card);
}

} // namespace

const Ground &groundOf(Rule rule)
{
    return table.at(static_cast<std::size_t>(rule)).ground;
}

QList<const Ground *> grounds()
{
    QList<const Ground *> grounds;
    for (const auto &row : table)
        grounds.append(&row.ground);
    return grounds;
}

void giveGrounds(scene::Scene &card)
{
    card.ground = &groundOf(Rule::Card);
    for (auto &element : card.elements)
        if (!element.ground)
            element.ground = &groundOf(ruleOf(element.role));
}

} // namespace qairopay::google
