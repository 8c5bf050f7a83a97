// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/date.h"
#include "lint/finder.h"
#include "lint/placemessage.h"
#include "lint/rulelist.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qset.h>
#include <QtCore/quuid.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr qsizetype mostPlaces = 10;

/// All dates of the newer layouts end so (wallet-formats A.8).
bool isDateMember(const QString &name)
{
    return name.endsWith("Date"_L1) || name == "date"_L1;
}

void checkDate(Finder &finder, const QJsonValue &value, const QString &where)
{
    if (!value.isUndefined() && !apple::parseDate(value.toString()))
        finder.report({where}, Words::tr("\"%1\" is no date that Wallet reads.").arg(where.right(60)));
}

void checkSemantics(Finder &finder, const QJsonObject &semantics, const QString &path)
{
    for (auto it = semantics.begin(); it != semantics.end(); ++it) {
        const auto where = path + u'.' + it.key().left(60);
        if (isDateMember(it.key()) && it->isString())
            checkDate(finder, *it, where);
        else if (it->isObject())
            checkSemantics(finder, it->toObject(), where);
    }
}

void datesOfPass(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &json = finder.json();
    checkDate(finder, json["relevantDate"_L1], u"relevantDate"_s);
    checkDate(finder, json["expirationDate"_L1], u"expirationDate"_s);
    const auto dates = json["relevantDates"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(dates.size(), 100); ++i) {
        for (const auto name : {"relevantDate"_L1, "date"_L1, "startDate"_L1, "endDate"_L1})
            checkDate(finder, dates[i].toObject().value(name), u"relevantDates[%1].%2"_s.arg(i).arg(name));
    }
    checkSemantics(finder, json["semantics"_L1].toObject(), u"semantics"_s);
    for (const auto &field : finder.pass().fields) {
        checkSemantics(finder, field.json["semantics"_L1].toObject(), field.path + u".semantics"_s);
        const bool isDate = field.json.contains("dateStyle"_L1) || field.json.contains("timeStyle"_L1) ||
                            field.json["isRelative"_L1].toBool();
        if (isDate && !apple::parseDate(field.json["value"_L1].toString()))
            finder.report(field, u"value"_s,
                          Words::tr("\"%1\" should be a date, but its value is not one Wallet reads.")
                              .arg(field.name()));
    }
}

void datesOfTemplate(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.passTemplate().fields) {
        const bool wantsDate =
            field.format.type == ValueType::Date || field.format.type == ValueType::RelativeDate;
        const auto &fields = finder.apple().fields(field.slot);
        const auto it = std::ranges::find(fields, field.key, &apple::Field::key);
        if (wantsDate && it != fields.end() && !it->dateStyle && !it->value.text.isEmpty())
            finder.report({.where = finder.fieldPath(field.key) + u".value"_s,
                           .elementId = u"value:"_s + field.key,
                           .severity = Severity::Warning},
                          Words::tr("\"%1\" should be a date, but its value is not one Wallet reads.")
                              .arg(finder.fieldName(field.key)));
    }
}

/// An interval of more than a day is not shown (A.2).
void checkIntervals(Finder &finder)
{
    const auto dates = finder.json()["relevantDates"_L1].toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(dates.size(), 100); ++i) {
        const auto start = apple::parseDate(dates[i].toObject().value("startDate"_L1).toString());
        const auto end = apple::parseDate(dates[i].toObject().value("endDate"_L1).toString());
        if (start && end && (*start > *end || start->secsTo(*end) > 24 * 3600))
            finder.report({u"relevantDates[%1]"_s.arg(i)},
                          Words::tr("The interval has not between 0 and 24 hours."),
                          Words::tr("Give one for each day."));
    }
}

void uselessDate(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &pass = finder.pass();
    const bool hasDate =
        finder.json().contains("relevantDate"_L1) || finder.json().contains("relevantDates"_L1);
    const bool hasPlace = finder.json().contains("locations"_L1) || finder.json().contains("beacons"_L1);
    if (!hasDate)
        return;
    if (pass.isOf("coupon"_L1) || pass.isOf("storeCard"_L1))
        finder.report({u"relevantDate"_s},
                      Words::tr("Coupons and store cards come up at places only, not at a time."),
                      Words::tr("Give places instead."));
    else if (pass.isOf("generic"_L1) && !hasPlace)
        finder.report({u"relevantDate"_s}, Words::tr("A generic pass comes up at a time only near a place."),
                      Words::tr("Add a location."));
    checkIntervals(finder);
}

void expiredLook(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const bool isVoided = finder.apple().isVoided;
    const auto end = apple::parseDate(finder.apple().expirationDate);
    if (isVoided)
        finder.report({{}, u"barcode"_s, WalletPlatform::Apple},
                      Words::tr("The pass is voided: Wallet shows it as expired and pales its barcode."));
    else if (finder.isForeign() && end && finder.pass().now.isValid() && *end < finder.pass().now)
        finder.report({u"expirationDate"_s, u"barcode"_s},
                      Words::tr("The pass has expired: Wallet moves it away and pales its barcode."));
}

struct NamedPlace
{
    double latitude = 0;
    double longitude = 0;
    QString message;
    QString path;
    QString messageMember;
};

void checkPlace(Finder &finder, const NamedPlace &place)
{
    if (place.latitude == 0 && place.longitude == 0)
        finder.report({place.path}, Words::tr("The location lies at 0, 0, in the sea off Africa."),
                      Words::tr("Set its latitude and longitude."));
    const QString where = place.path + u'.' + place.messageMember;
    const auto faults = faultsOf(place.message, finder.apple());
    if (faults.isLong)
        finder.report({where}, Words::tr("The location's message is longer than a line of the lock screen."),
                      Words::tr("Keep it under %1 characters.").arg(bannerLength));
    if (faults.repeatsOrganisation)
        finder.report({where}, Words::tr("The location's message repeats the organisation's name."),
                      Words::tr("The lock screen shows the name above the message: leave it out."));
}

void placesOfTemplate(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &locations = finder.passTemplate().locations;
    for (qsizetype i = 0; i < locations.size(); ++i)
        checkPlace(finder, {locations[i].latitude, locations[i].longitude, locations[i].message,
                            u"relevant_locations[%1]"_s.arg(i), u"message"_s});
}

void placesOfPass(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto locations = finder.json()["locations"_L1].toArray();
    if (locations.size() > mostPlaces)
        finder.report({u"locations"_s}, Words::tr("The pass has %n locations; ten are used.", nullptr,
                                                  static_cast<int>(locations.size())));
    for (qsizetype i = 0; i < std::min(locations.size(), 2 * mostPlaces); ++i) {
        const auto place = locations[i].toObject();
        const QString path = u"locations[%1]"_s.arg(i);
        const double latitude = place["latitude"_L1].toDouble(999);
        const double longitude = place["longitude"_L1].toDouble(999);
        if (qAbs(latitude) > 90 || qAbs(longitude) > 180)
            finder.report({path}, Words::tr("The location has no latitude and longitude in degrees."),
                          Words::tr("Write them as numbers, without quotes."));
        else
            checkPlace(finder,
                       {latitude, longitude, place["relevantText"_L1].toString(), path, u"relevantText"_s});
    }
}

void badBeacons(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    constexpr double largest = 65535;
    Finder finder(rule, subject, findings);
    const auto beacons = finder.json()["beacons"_L1].toArray();
    QSet<QUuid> ids;
    for (qsizetype i = 0; i < std::min<qsizetype>(beacons.size(), 100); ++i) {
        const auto beacon = beacons[i].toObject();
        const auto path = u"beacons[%1]"_s.arg(i);
        const QUuid id(beacon["proximityUUID"_L1].toString());
        ids.insert(id);
        if (id.isNull())
            finder.report({path + u".proximityUUID"_s}, Words::tr("The beacon has no UUID."));
        for (const auto name : {"major"_L1, "minor"_L1}) {
            const double number = beacon[name].toDouble(beacon.contains(name) ? -1 : 0);
            if (number < 0 || number > largest || number != std::floor(number))
                finder.report({path + u'.' + name},
                              Words::tr("The beacon's \"%1\" is no whole number from 0 to 65535.").arg(name));
        }
    }
    if (ids.size() > mostPlaces)
        finder.report({u"beacons"_s}, Words::tr("The pass has more than ten beacons; ten are used."));
}

void differentRadii(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto &locations = finder.passTemplate().locations;
    const auto differs = [&](const Location &location) {
        return location.radius != locations.first().radius;
    };
    if (std::ranges::any_of(locations, differs))
        finder.report({u"relevant_locations"_s, {}, WalletPlatform::Apple},
                      Words::tr("The locations have different radii; Apple knows one for all."));
}

using enum Severity;

constexpr std::array table{
    Rule{"P13", Warning, "Times where Apple has places only", "The pass never comes up at that time.",
         QT_TRANSLATE_NOOP("Lint", "Give places, or another style."), nullptr, uselessDate},
    Rule{"P14", Error, "Dates that Wallet reads",
         "Wallet shows a date of another form as it is typed, or refuses the pass.",
         QT_TRANSLATE_NOOP(
             "Lint",
             "Write 2026-12-31T18:00+01:00, with a zone; in a template a day such as 2026-12-31 will do."),
         datesOfTemplate, datesOfPass},
    Rule{"P15", Info, "A voided or expired pass", "Wallet moves it away and pales its barcode.",
         QT_TRANSLATE_NOOP("Lint", "This is how a revoked or expired pass looks."), expiredLook, expiredLook},
    Rule{"P16", Warning, "Locations that look wrong or say too much",
         "The pass comes up at the wrong place, or its message is cut off.",
         QT_TRANSLATE_NOOP("Lint", "Keep at most ten, each with a place and a short message."),
         placesOfTemplate, placesOfPass},
    Rule{"P17", Warning, "Beacons that no phone finds",
         "The pass never comes up near a beacon it cannot name.",
         QT_TRANSLATE_NOOP("Lint", "Give a UUID, and major and minor from 0 to 65535."), nullptr, badBeacons},
    Rule{"P19", Info, "Radii that Apple cannot tell apart", "Apple knows one distance for all places.",
         QT_TRANSLATE_NOOP("Lint", "The smallest is used on Apple devices; Google uses its own."),
         differentRadii, nullptr},
};

} // namespace

std::span<const Rule> relevanceRules()
{
    return table;
}

} // namespace qairopay::lint
