// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/members.h"

#include <QtCore/qlist.h>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr std::array passMembers{
    "formatVersion"_L1, "passTypeIdentifier"_L1, "teamIdentifier"_L1, "serialNumber"_L1,
    "organizationName"_L1, "description"_L1, "boardingPass"_L1, "coupon"_L1, "eventTicket"_L1, "generic"_L1,
    "storeCard"_L1, "posterGeneric"_L1, "backgroundColor"_L1, "foregroundColor"_L1, "labelColor"_L1,
    "stripColor"_L1, "footerBackgroundColor"_L1, "useAutomaticColors"_L1, "suppressHeaderDarkening"_L1,
    "logoText"_L1, "eventLogoText"_L1, "logoSymbolName"_L1, "suppressStripShine"_L1, "groupingIdentifier"_L1,
    "barcodes"_L1, "barcode"_L1, "nfc"_L1, "locations"_L1, "beacons"_L1, "maxDistance"_L1, "relevantDate"_L1,
    "relevantDates"_L1, "expirationDate"_L1, "voided"_L1, "sharingProhibited"_L1,
    "associatedStoreIdentifiers"_L1, "auxiliaryStoreIdentifiers"_L1, "appLaunchURL"_L1, "userInfo"_L1,
    "webServiceURL"_L1, "authenticationToken"_L1, "semantics"_L1, "preferredStyleSchemes"_L1,
    "featuredActions"_L1, "upcomingPassInformation"_L1,
    // poster event tickets
    "accessibilityURL"_L1, "addOnURL"_L1, "bagPolicyURL"_L1, "contactVenueEmail"_L1,
    "contactVenuePhoneNumber"_L1, "contactVenueWebsite"_L1, "directionsInformationURL"_L1,
    "merchandiseURL"_L1, "orderFoodURL"_L1, "parkingInformationURL"_L1, "purchaseParkingURL"_L1, "sellURL"_L1,
    "transferURL"_L1, "transitInformationURL"_L1,
    // semantic boarding passes
    "changeSeatURL"_L1, "entertainmentURL"_L1, "purchaseAdditionalBaggageURL"_L1,
    "purchaseLoungeAccessURL"_L1, "purchaseWifiURL"_L1, "upgradeURL"_L1, "managementURL"_L1,
    "registerServiceAnimalURL"_L1, "reportLostBagURL"_L1, "requestWheelchairURL"_L1, "trackBagsURL"_L1,
    "transitProviderEmail"_L1, "transitProviderPhoneNumber"_L1, "transitProviderWebsiteURL"_L1};

constexpr std::array styleMembers{"headerFields"_L1,    "primaryFields"_L1,       "secondaryFields"_L1,
                                  "auxiliaryFields"_L1, "backFields"_L1,          "transitType"_L1,
                                  "footerFields"_L1,    "additionalInfoFields"_L1};

/// "_id" is what Pass Designer numbers its fields with.
constexpr std::array fieldMembers{"key"_L1,           "value"_L1,
                                  "label"_L1,         "attributedValue"_L1,
                                  "changeMessage"_L1, "textAlignment"_L1,
                                  "dateStyle"_L1,     "timeStyle"_L1,
                                  "isRelative"_L1,    "dataDetectorTypes"_L1,
                                  "numberStyle"_L1,   "currencyCode"_L1,
                                  "row"_L1,           "ignoresTimeZone"_L1,
                                  "semantics"_L1,     "_id"_L1};

constexpr std::array barcodeMembers{"format"_L1, "message"_L1, "messageEncoding"_L1, "altText"_L1};
constexpr std::array locationMembers{"latitude"_L1, "longitude"_L1, "altitude"_L1, "relevantText"_L1};
constexpr std::array beaconMembers{"proximityUUID"_L1, "major"_L1, "minor"_L1, "relevantText"_L1};
constexpr std::array nfcMembers{"message"_L1, "encryptionPublicKey"_L1, "requiresAuthentication"_L1};

std::span<const QLatin1StringView> membersOf(Members members)
{
    switch (members) {
    case Members::Pass:
        return passMembers;
    case Members::Style:
        return styleMembers;
    case Members::Field:
        return fieldMembers;
    case Members::Barcode:
        return barcodeMembers;
    case Members::Location:
        return locationMembers;
    case Members::Beacon:
        return beaconMembers;
    case Members::Nfc:
        return nfcMembers;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

bool isKnown(Members members, QStringView name)
{
    return std::ranges::any_of(membersOf(members), [&](QLatin1StringView known) { return known == name; });
}

QString nearestKnown(Members members, const QString &name)
{
    constexpr qsizetype longestName = 40;
    if (name.size() > longestName)
        return {};
    const int near = static_cast<int>(std::clamp<qsizetype>(name.size() / 3, 1, 3));
    QString best;
    int bestDistance = near + 1;
    for (const auto known : membersOf(members)) {
        const int found = distance(name.toLower(), QString(known).toLower(), bestDistance);
        if (found < bestDistance) {
            best = known;
            bestDistance = found;
        }
    }
    return best;
}

int distance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) >= limit)
        return limit;
    QList<int> row(b.size() + 1);
    std::ranges::generate(row, [n = 0]() mutable { return n++; });
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, changed});
        }
    }
    return std::min(row.last(), limit);
}

} // namespace qairopay::lint
