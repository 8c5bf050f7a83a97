// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/startertemplate.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("StarterTemplate", text);
}

Field field(const QString &key, const char *label, const QString &value, FieldSlot slot, bool numeric = false)
{
    Field field;
    field.key = key;
    field.label = words(label);
    field.value = value;
    field.slot = slot;
    field.numeric = numeric;
    if (numeric)
        field.format.type = ValueType::Number;
    return field;
}

QList<Field> fieldsOf(PassKind kind)
{
    using enum FieldSlot;
    switch (kind) {
    case PassKind::Loyalty:
        return {field(u"tier"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Tier"), u"Gold"_s, Primary),
                field(u"points"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Points"), u"0"_s, Secondary, true)};
    case PassKind::Membership:
        return {field(u"member"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Member"), u"Jane Doe"_s, Primary),
                field(u"member_since"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Member since"), u"2024"_s,
                      Secondary)};
    case PassKind::Coupon:
        return {field(u"offer"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Offer"), u"20 %"_s, Primary),
                field(u"expires"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Expires"), u"31 Dec"_s, Auxiliary)};
    case PassKind::EventTicket:
        return {field(u"event"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Event"), u"Opening night"_s, Primary),
                field(u"venue"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Venue"), u"Main hall"_s, Secondary),
                field(u"seat"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Seat"), u"12 A"_s, Auxiliary)};
    case PassKind::BoardingPass:
        return {field(u"origin"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Vienna"), u"VIE"_s, Primary),
                field(u"destination"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Orlando"), u"MCO"_s, Primary),
                field(u"passenger"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Passenger"), u"Jane Doe"_s,
                      Secondary),
                field(u"gate"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Gate"), u"F12"_s, Auxiliary)};
    case PassKind::GiftCard:
        break;
    }
    return {field(u"balance"_s, QT_TRANSLATE_NOOP("StarterTemplate", "Balance"), u"50"_s, Primary, true)};
}

QString nameOf(PassKind kind)
{
    switch (kind) {
    case PassKind::Loyalty:
        return words(QT_TRANSLATE_NOOP("StarterTemplate", "New loyalty card"));
    case PassKind::Membership:
        return words(QT_TRANSLATE_NOOP("StarterTemplate", "New membership"));
    case PassKind::Coupon:
        return words(QT_TRANSLATE_NOOP("StarterTemplate", "New coupon"));
    case PassKind::EventTicket:
        return words(QT_TRANSLATE_NOOP("StarterTemplate", "New event ticket"));
    case PassKind::BoardingPass:
        return words(QT_TRANSLATE_NOOP("StarterTemplate", "New boarding pass"));
    case PassKind::GiftCard:
        break;
    }
    return words(QT_TRANSLATE_NOOP("StarterTemplate", "New gift card"));
}

Colour backgroundOf(PassKind kind)
{
    switch (kind) {
    case PassKind::Loyalty:
        return {0x1F, 0x7A, 0x5A};
    case PassKind::Membership:
        return {0x2A, 0x3A, 0x5E};
    case PassKind::Coupon:
        return {0xB4, 0x4A, 0x1E};
    case PassKind::EventTicket:
        return {0x4A, 0x2C, 0x6B};
    case PassKind::BoardingPass:
        return {0x1A, 0x5F, 0x9E};
    case PassKind::GiftCard:
        break;
    }
    return {0x8A, 0x1C, 0x3C};
}

} // namespace

PassTemplate starterTemplate(PassKind kind)
{
    PassTemplate value;
    value.name = nameOf(kind);
    value.kind = kind;
    value.brand.background = backgroundOf(kind);
    value.fields = fieldsOf(kind);
    value.barcode = Barcode{BarcodeFormat::Qr, u"{pass.id}"_s};
    if (kind == PassKind::BoardingPass)
        value.studio.transitType = TransitType::Air;
    return value;
}

} // namespace qairopay
