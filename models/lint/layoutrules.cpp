// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/date.h"
#include "base/strictjson.h"
#include "lint/finder.h"
#include "lint/picturefile.h"
#include "lint/rulelist.h"

#include <QtCore/qjsonarray.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

bool hasPicture(const ForeignPass &pass, QLatin1StringView slot)
{
    return std::ranges::any_of(pass.files.keys(), [&](const QString &name) {
        const auto picture = PictureName::of(name);
        return picture && picture->slot == slot;
    });
}

/// Members of "semantics" that a newer layout wants; `severity` is theirs.
void require(Finder &finder, std::initializer_list<QLatin1StringView> names, Severity severity)
{
    const auto semantics = finder.json()["semantics"_L1].toObject();
    for (const auto name : names) {
        if (!semantics.contains(name))
            finder.report({.where = u"semantics."_s + name, .severity = severity},
                          Words::tr("The newer layout wants \"%1\" in \"semantics\".").arg(name));
    }
}

void checkPosterTicket(Finder &finder)
{
    const auto &json = finder.json();
    const auto semantics = json["semantics"_L1].toObject();
    require(finder, {"eventName"_L1, "venueName"_L1}, Severity::Error);
    require(finder, {"venueRegionName"_L1, "venueRoom"_L1, "seats"_L1}, Severity::Warning);
    if (!semantics.contains("eventStartDate"_L1) && !semantics.contains("eventStartDateInfo"_L1))
        require(finder, {"eventStartDate"_L1}, Severity::Warning);
    if (!json["nfc"_L1].toObject().value("requiresAuthentication"_L1).toBool())
        finder.report(
            {u"nfc"_s},
            Words::tr("A poster ticket wants NFC with \"requiresAuthentication\"; without it the classic "
                      "layout is shown."));
    if (!hasPicture(finder.pass(), "artwork"_L1) && !hasPicture(finder.pass(), "background"_L1))
        finder.report({u"artwork"_s}, Words::tr("A poster ticket wants an artwork or background picture."));
    const auto start = apple::parseDate(semantics["eventStartDate"_L1].toString());
    const auto end = apple::parseDate(semantics["eventEndDate"_L1].toString());
    if (start && end && *end < *start)
        finder.report({.where = u"semantics.eventEndDate"_s, .severity = Severity::Warning},
                      Words::tr("The event ends before it starts."), Words::tr("Correct the dates."));
}

void checkSemanticBoardingPass(Finder &finder)
{
    require(finder,
            {"airlineCode"_L1, "flightNumber"_L1, "originalDepartureDate"_L1, "originalBoardingDate"_L1,
             "originalArrivalDate"_L1, "departureAirportCode"_L1, "destinationAirportCode"_L1,
             "passengerName"_L1},
            Severity::Error);
    const auto semantics = finder.json()["semantics"_L1].toObject();
    if (!semantics.contains("departureAirportTimeZone"_L1)) // as pass-builder spells it
        require(finder, {"departureLocationTimeZone"_L1}, Severity::Error);
    require(finder, {"departureCityName"_L1, "destinationCityName"_L1, "seats"_L1}, Severity::Warning);
    if (finder.pass().styleJson().value("transitType"_L1).toString() != "PKTransitTypeAir"_L1)
        finder.report({u"boardingPass.transitType"_s},
                      Words::tr("The newer boarding pass is for flights only; the classic layout is shown."));
}

/// Where the newer layout is not shown, the classic fields are all there is.
void checkClassicFields(Finder &finder)
{
    const auto &fields = finder.pass().fields;
    const bool hasFront = std::ranges::any_of(fields, [](const ForeignField &field) {
        return field.slot == "primaryFields"_L1 || field.slot == "secondaryFields"_L1 ||
               field.slot == "auxiliaryFields"_L1;
    });
    if (!hasFront)
        finder.report({.where = finder.pass().style, .severity = Severity::Warning},
                      Words::tr("The classic layout, which older phones show, has no fields."),
                      Words::tr("Fill the classic fields as well."));
}

void newerLayouts(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto schemes = finder.json()["preferredStyleSchemes"_L1].toArray();
    const auto wants = [&](const QString &name) { return schemes.contains(QJsonValue(name)); };
    if (wants(u"posterEventTicket"_s) && finder.pass().isOf("eventTicket"_L1))
        checkPosterTicket(finder);
    else if (wants(u"semanticBoardingPass"_s) && finder.pass().isOf("boardingPass"_L1))
        checkSemanticBoardingPass(finder);
    else
        return;
    checkClassicFields(finder);
}

bool isPersonalField(const QJsonValue &value)
{
    static const QStringList known{
        u"PKPassPersonalizationFieldName"_s, u"PKPassPersonalizationFieldPostalCode"_s,
        u"PKPassPersonalizationFieldEmailAddress"_s, u"PKPassPersonalizationFieldPhoneNumber"_s};
    return known.contains(value.toString());
}

void incompletePersonalisation(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const QString file = u"personalization.json"_s;
    const auto &files = finder.pass().files;
    if (!files.contains(file))
        return;
    const auto object = parseJsonObject(files.value(file));
    if (!object) {
        finder.report({file},
                      Words::tr("personalization.json cannot be read: %1").arg(object.error().shownText()));
        return;
    }
    const auto wanted = object->value("requiredPersonalizationFields"_L1).toArray();
    if (wanted.isEmpty() || !std::ranges::all_of(wanted, isPersonalField))
        finder.report({file},
                      Words::tr("\"requiredPersonalizationFields\" names no fields that Wallet knows."));
    if (object->value("description"_L1).toString().isEmpty())
        finder.report({file}, Words::tr("The personalisation has no \"description\"."));
    if (!finder.json().contains("nfc"_L1))
        finder.report({u"nfc"_s}, Words::tr("The personalisation has no effect without \"nfc\"."));
    if (!hasPicture(finder.pass(), "personalizationLogo"_L1))
        finder.report({u"personalizationLogo"_s}, Words::tr("The personalisation has no logo."));
}

using enum Severity;

constexpr std::array table{
    Rule{"S01", Error, "What the newer layouts want",
         "Wallet shows the classic layout instead of a poster ticket or the newer boarding pass.",
         QT_TRANSLATE_NOOP("Lint", "Add it, or leave \"preferredStyleSchemes\" out."), nullptr, newerLayouts},
    Rule{"X01", Warning, "A complete personalisation", "The holder is never asked to sign up.",
         QT_TRANSLATE_NOOP("Lint", "Give personalization.json its fields and description, the pass its "
                                   "\"nfc\", and personalizationLogo "
                                   "pictures."),
         nullptr, incompletePersonalisation},
};

} // namespace

std::span<const Rule> layoutRules()
{
    return table;
}

} // namespace qairopay::lint
