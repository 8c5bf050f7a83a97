// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/names.h"
#include "lint/finder.h"
#include "lint/members.h"
#include "lint/rulelist.h"
#include "template/validation.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qurl.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr qsizetype shortestToken = 16;

/// A template is a file of ours: what the API says of it is what a publisher will hear.
void refusedByApi(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &error : validateTemplate(finder.passTemplate()))
        finder.report({.where = error.where}, error.message);
}

void findNulls(const QJsonValue &value, const QString &path, Finder &finder)
{
    if (value.isNull()) {
        finder.report({path}, Words::tr("\"%1\" is null.").arg(path.right(80)));
    } else if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != "userInfo"_L1)
                findNulls(*it, path.isEmpty() ? it.key() : path + u'.' + it.key(), finder);
        }
    } else if (value.isArray()) {
        const auto array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            findNulls(array[i], u"%1[%2]"_s.arg(path).arg(i), finder);
    }
}

void unreadableJson(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (!finder.pass().jsonProblem.isEmpty())
        finder.report({u"pass.json"_s}, finder.pass().jsonProblem);
    else
        findNulls(finder.json(), {}, finder);
}

bool hasJson(const Finder &finder)
{
    return finder.pass().jsonProblem.isEmpty();
}

void missingKeys(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (!hasJson(finder))
        return;
    const bool isUnfinished = finder.pass().origin == ForeignPass::Origin::DesignerTemplate;
    for (const auto name : {"passTypeIdentifier"_L1, "teamIdentifier"_L1, "serialNumber"_L1,
                            "organizationName"_L1, "description"_L1}) {
        const auto value = finder.json()[name];
        if (value.isString() && !value.toString().isEmpty())
            continue;
        if (!(isUnfinished && !value.isString() && value.isUndefined()))
            finder.report({name}, value.isUndefined()
                                      ? Words::tr("\"%1\" is missing.").arg(name)
                                      : Words::tr("\"%1\" is no text, or an empty one.").arg(name));
    }
}

void wrongVersion(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto version = finder.json()["formatVersion"_L1];
    if (hasJson(finder) && (!version.isDouble() || version.toDouble() != 1))
        finder.report({u"formatVersion"_s}, Words::tr("\"formatVersion\" is not the number 1."));
}

void wrongStyles(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (!hasJson(finder))
        return;
    QStringList found;
    for (const auto style : apple::allStyles) {
        if (finder.json().contains(apple::memberName(style)))
            found.append(apple::memberName(style));
    }
    if (found.isEmpty() && !finder.json().contains("posterGeneric"_L1))
        finder.report({}, Words::tr("The pass has no style."));
    else if (found.size() > 1)
        finder.report({found[1]}, Words::tr("The pass has several styles: %1.").arg(found.join(u", "_s)));
}

void wrongTransitType(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    if (finder.pass().style.isEmpty())
        return;
    const auto type = finder.pass().styleJson().value("transitType"_L1);
    const QString where = finder.pass().style + u".transitType"_s;
    if (!finder.pass().isOf("boardingPass"_L1)) {
        if (!type.isUndefined())
            finder.report({where}, Words::tr("Only a boarding pass has a \"transitType\"."),
                          Words::tr("Leave it out."));
    } else if (!apple::transitTypeFromAppleName(type.toString())) {
        finder.report({where}, type.isUndefined()
                                   ? Words::tr("The boarding pass has no \"transitType\".")
                                   : Words::tr("Wallet knows no \"transitType\" of this name."));
    }
}

bool isTeam(const QString &text)
{
    return text.size() == 10 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

void oddIdentifiers(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto type = finder.json()["passTypeIdentifier"_L1].toString();
    if (!type.isEmpty() && (!type.startsWith("pass."_L1) || type.size() == 5))
        finder.report({u"passTypeIdentifier"_s},
                      Words::tr("The pass type \"%1\" does not begin with \"pass.\".").arg(type.left(60)));
    const auto team = finder.json()["teamIdentifier"_L1].toString();
    if (!team.isEmpty() && !isTeam(team))
        finder.report({u"teamIdentifier"_s},
                      Words::tr("The team \"%1\" has not ten capitals and digits.").arg(team.left(60)));
}

void badColours(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto name : {"backgroundColor"_L1, "foregroundColor"_L1, "labelColor"_L1, "stripColor"_L1,
                            "footerBackgroundColor"_L1}) {
        const auto value = finder.json()[name];
        if (!value.isUndefined() && !Colour::fromCss(value.toString()))
            finder.report({name},
                          value.isString()
                              ? Words::tr("\"%1\" is no colour that Wallet reads: %2.")
                                    .arg(name, value.toString().left(40))
                              : Words::tr("\"%1\" is no colour that Wallet reads: no text.").arg(name));
    }
}

bool isHttps(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty();
}

void badWebService(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto url = finder.json()["webServiceURL"_L1];
    const auto token = finder.json()["authenticationToken"_L1];
    if (url.isUndefined() != token.isUndefined())
        finder.report(
            {url.isUndefined() ? u"authenticationToken"_s : u"webServiceURL"_s},
            Words::tr("\"webServiceURL\" and \"authenticationToken\" go together; one is missing."));
    if (!url.isUndefined() && !isHttps(url.toString()))
        finder.report({u"webServiceURL"_s}, Words::tr("\"webServiceURL\" is no https address."));
    if (!token.isUndefined() && token.toString().size() < shortestToken)
        finder.report({u"authenticationToken"_s},
                      Words::tr("\"authenticationToken\" has fewer than %1 characters.").arg(shortestToken));
}

void badStoreIds(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto ids = finder.json()["associatedStoreIdentifiers"_L1];
    const auto list = ids.toArray();
    if (finder.json().contains("appLaunchURL"_L1) && list.isEmpty())
        finder.report({u"appLaunchURL"_s},
                      Words::tr("\"appLaunchURL\" has no effect without \"associatedStoreIdentifiers\"."));
    if (!ids.isUndefined() && !std::ranges::all_of(list, [](const auto &id) { return id.isDouble(); }))
        finder.report({u"associatedStoreIdentifiers"_s}, Words::tr("An App Store id is no number."));
}

void badSwitches(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto name : {"voided"_L1, "sharingProhibited"_L1, "suppressStripShine"_L1,
                            "useAutomaticColors"_L1, "suppressHeaderDarkening"_L1}) {
        const auto value = finder.json()[name];
        if (!value.isUndefined() && !value.isBool())
            finder.report({name}, Words::tr("\"%1\" is not true or false.").arg(name));
    }
    const auto distance = finder.json()["maxDistance"_L1];
    if (!distance.isUndefined() && !(distance.toDouble(-1) > 0))
        finder.report({u"maxDistance"_s}, Words::tr("\"maxDistance\" is no number above 0."));
}

void misplacedGroup(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const bool canGroup = finder.pass().isOf("boardingPass"_L1) || finder.pass().isOf("eventTicket"_L1);
    if (finder.json().contains("groupingIdentifier"_L1) && !canGroup && !finder.pass().style.isEmpty())
        finder.report({u"groupingIdentifier"_s}, Words::tr("This style is not grouped in the stack."));
}

void unknownMembers(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto look = [&](const QJsonObject &object, Members members, const QString &path) {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (isKnown(members, it.key()))
                continue;
            const auto where = path.isEmpty() ? it.key().left(80) : path + u'.' + it.key().left(80);
            const auto near = nearestKnown(members, it.key());
            finder.report({where}, Words::tr("Wallet does not know \"%1\".").arg(it.key().left(60)),
                          near.isEmpty() ? Words::tr("Leave it out, or put it into \"userInfo\".")
                                         : Words::tr("Did you mean \"%1\"?").arg(near));
        }
    };
    look(finder.json(), Members::Pass, {});
    look(finder.pass().styleJson(), Members::Style, finder.pass().style);
    for (const auto &field : finder.pass().fields)
        look(field.json, Members::Field, field.path);
    for (const auto &[name, members] :
         {std::pair{"barcodes"_L1, Members::Barcode}, std::pair{"locations"_L1, Members::Location},
          std::pair{"beacons"_L1, Members::Beacon}}) {
        const auto array = finder.json()[name].toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 20); ++i)
            look(array[i].toObject(), members, u"%1[%2]"_s.arg(name).arg(i));
    }
    look(finder.json()["barcode"_L1].toObject(), Members::Barcode, u"barcode"_s);
    look(finder.json()["nfc"_L1].toObject(), Members::Nfc, u"nfc"_s);
}

/// Links of the newer layouts, and the app's: one with a space or without a scheme does nothing.
void badLinks(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &json = finder.json();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool isLink = it.key().endsWith("URL"_L1) || it.key().endsWith("Website"_L1);
        if (!isLink || it.key() == "webServiceURL"_L1 || !isKnown(Members::Pass, it.key()))
            continue;
        const QUrl url(it->toString(), QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty())
            finder.report({it.key()}, Words::tr("\"%1\" is no whole address.").arg(it.key()));
    }
}

using enum Severity;

constexpr std::array table{
    Rule{"T01", Error, "What the service refuses", "The template cannot be published as it is.",
         QT_TRANSLATE_NOOP("Lint", "Change what the sentence names."), refusedByApi, nullptr},
    Rule{"P01", Error, "pass.json is strict JSON without null",
         "Wallet refuses a pass.json with a comma too many, a byte order mark or a null, without a word.",
         QT_TRANSLATE_NOOP("Lint", "Write strict UTF-8 JSON, and leave members without a value out."),
         nullptr, unreadableJson},
    Rule{"P02", Error, "The members that every pass has", "Wallet refuses a pass that lacks one of them.",
         QT_TRANSLATE_NOOP("Lint", "Give it a text."), nullptr, missingKeys},
    Rule{"P03", Error, "formatVersion is 1", "Wallet refuses any other version.",
         QT_TRANSLATE_NOOP("Lint", "Write \"formatVersion\": 1."), nullptr, wrongVersion},
    Rule{"P04", Error, "Exactly one style", "Wallet refuses a pass without a style, or with two.",
         QT_TRANSLATE_NOOP("Lint", "Keep one of boardingPass, coupon, eventTicket, generic and storeCard."),
         nullptr, wrongStyles},
    Rule{"P05", Error, "The transit type of a boarding pass",
         "Wallet refuses a boarding pass without one, and a transit type elsewhere.",
         QT_TRANSLATE_NOOP("Lint", "Write PKTransitTypeAir, …Boat, …Bus, …Train or …Generic."), nullptr,
         wrongTransitType},
    Rule{"P06", Warning, "Identifiers of Apple's form",
         "No certificate can be for identifiers of another form.",
         QT_TRANSLATE_NOOP("Lint", "A type begins with \"pass.\", a team has ten capitals and digits."),
         nullptr, oddIdentifiers},
    Rule{"P07", Warning, "Colours that Wallet reads", "Wallet takes a colour of its own instead.",
         QT_TRANSLATE_NOOP("Lint", "Write rgb(31, 122, 90), with commas and without transparency."), nullptr,
         badColours},
    Rule{"P09", Error, "The update service is complete",
         "Wallet refuses a pass with half of it, or never asks for updates.",
         QT_TRANSLATE_NOOP("Lint", "Give an https address and a token of 16 characters or more, or neither."),
         nullptr, badWebService},
    Rule{"P10", Error, "The app's link has an app", "Wallet ignores the link, or refuses the pass.",
         QT_TRANSLATE_NOOP("Lint", "List the app's number in \"associatedStoreIdentifiers\"."), nullptr,
         badStoreIds},
    Rule{"P11", Warning, "Switches and distances of the right type",
         "Wallet drops a value in quotes without a word.",
         QT_TRANSLATE_NOOP("Lint", "Write it without quotes."), nullptr, badSwitches},
    Rule{"P12", Warning, "Groups of tickets only", "Wallet groups boarding passes and event tickets only.",
         QT_TRANSLATE_NOOP("Lint", "Leave \"groupingIdentifier\" out."), nullptr, misplacedGroup},
    Rule{"P18", Warning, "Members that Wallet knows", "A misspelt member has no effect, and nobody says so.",
         QT_TRANSLATE_NOOP("Lint", "Correct or remove it."), nullptr, unknownMembers},
    Rule{"P20", Warning, "Links are whole addresses", "A link with a space or without a scheme does nothing.",
         QT_TRANSLATE_NOOP("Lint", "Write it from \"https://\" on, with %20 for a space."), nullptr,
         badLinks},
};

} // namespace

std::span<const Rule> passRules()
{
    return table;
}

} // namespace qairopay::lint
