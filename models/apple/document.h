// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/error.h"
#include "template/field.h"

#include <QtCore/qlist.h>

namespace qairopay::apple {

/// The classic styles of pass.json (wallet-formats A.1).
enum class Style { BoardingPass, Coupon, EventTicket, Generic, StoreCard };

[[nodiscard]] QLatin1StringView memberName(Style style); ///< "storeCard"

enum class NumberStyle { None, Decimal, Percent, Scientific, SpellOut };

/// A text, or a JSON number in its own spelling.
struct FieldValue
{
    QString text;
    bool isNumber = false;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

/// One field dictionary (A.4).
struct Field
{
    QString key;
    QString label;
    FieldValue value;
    QString attributedValue;
    QString changeMessage;
    TextAlignment alignment = TextAlignment::Natural;
    std::optional<DateStyle> dateStyle; ///< given together with timeStyle, or neither
    std::optional<DateStyle> timeStyle;
    bool isRelative = false;
    bool ignoresTimeZone = false;
    NumberStyle numberStyle = NumberStyle::None;
    QString currencyCode;
    std::optional<QStringList> dataDetectorTypes;
    int row = 0; ///< 1: second auxiliary row of an event ticket

    friend bool operator==(const Field &, const Field &) = default;
};

struct Barcode
{
    BarcodeFormat format = BarcodeFormat::Qr;
    QString message;
    QString messageEncoding; ///< "iso-8859-1" wherever the message allows
    QString altText;

    friend bool operator==(const Barcode &, const Barcode &) = default;
};

struct Location
{
    double latitude = 0;
    double longitude = 0;
    QString relevantText;

    friend bool operator==(const Location &, const Location &) = default;
};

struct Beacon
{
    QString proximityUuid;
    std::optional<double> majorNumber; ///< none: any
    std::optional<double> minorNumber;
    QString relevantText;

    friend bool operator==(const Beacon &, const Beacon &) = default;
};

/// A moment or an interval at which a phone from iOS 18 on offers the pass.
struct RelevantDate
{
    QString relevantDate;
    QString date; ///< the same, as iOS 26 spells it
    QString startDate;
    QString endDate; ///< at most a day later

    friend bool operator==(const RelevantDate &, const RelevantDate &) = default;
};

struct Nfc
{
    QString message;
    QString encryptionPublicKey;
    bool requiresAuthentication = false;

    friend bool operator==(const Nfc &, const Nfc &) = default;
};

/// pass.json, as far as a card shows or a device uses it. What the wallet would refuse cannot be told by the
/// type alone: models/lint judges.
struct Document
{
    QString passTypeIdentifier;
    QString teamIdentifier;
    QString serialNumber;
    QString organisationName;
    QString description;
    Style style = Style::Generic;
    std::optional<TransitType> transitType;
    QString logoText;
    std::optional<Colour> background;
    std::optional<Colour> foreground;
    std::optional<Colour> label;
    QList<Field> headerFields; ///< as in the file: the first is the rightmost on the card
    QList<Field> primaryFields;
    QList<Field> secondaryFields;
    QList<Field> auxiliaryFields;
    QList<Field> backFields;
    QList<Barcode> barcodes; ///< the first one the device can draw is drawn
    QList<Location> locations;
    QList<Beacon> beacons;
    std::optional<double> maxDistance; ///< metres
    QString relevantDate;              ///< for phones that do not know relevantDates
    QList<RelevantDate> relevantDates;
    QString expirationDate;
    std::optional<Nfc> nfc;
    bool isVoided = false;
    bool sharingProhibited = false;
    QString groupingIdentifier;
    QString webServiceUrl;
    QString authenticationToken;

    /// What was left out of it or could not be used, with the member's path. Not written.
    QList<Error> remarks;

    [[nodiscard]] const QList<Field> &fields(FieldSlot slot) const;
    [[nodiscard]] QList<Field> &fields(FieldSlot slot);

    friend bool operator==(const Document &, const Document &) = default;
};

/// The key of the back field that carries a change message (wallet-formats F.3). No template can have a field
/// of that name, because of the hyphen.
inline constexpr auto newsKey = QLatin1StringView("latest-news");

} // namespace qairopay::apple
