// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/kind.h"

#include "base/names.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::array kinds{std::pair{PassKind::Loyalty, "loyalty"_L1},
                           std::pair{PassKind::Membership, "membership"_L1},
                           std::pair{PassKind::Coupon, "coupon"_L1},
                           std::pair{PassKind::EventTicket, "event_ticket"_L1},
                           std::pair{PassKind::BoardingPass, "boarding_pass"_L1},
                           std::pair{PassKind::GiftCard, "gift_card"_L1}};
constexpr std::array slotNames{
    std::pair{FieldSlot::Header, "header"_L1}, std::pair{FieldSlot::Primary, "primary"_L1},
    std::pair{FieldSlot::Secondary, "secondary"_L1}, std::pair{FieldSlot::Auxiliary, "auxiliary"_L1},
    std::pair{FieldSlot::Back, "back"_L1}};
constexpr std::array formats{
    std::pair{BarcodeFormat::Qr, "qr"_L1}, std::pair{BarcodeFormat::Pdf417, "pdf417"_L1},
    std::pair{BarcodeFormat::Aztec, "aztec"_L1}, std::pair{BarcodeFormat::Code128, "code128"_L1}};
constexpr std::array transits{std::pair{TransitType::Air, "air"_L1}, std::pair{TransitType::Boat, "boat"_L1},
                              std::pair{TransitType::Bus, "bus"_L1},
                              std::pair{TransitType::Train, "train"_L1},
                              std::pair{TransitType::Generic, "generic"_L1}};

} // namespace

QString toApiName(PassKind kind)
{
    return nameIn(kinds, kind);
}

std::optional<PassKind> passKindFromApiName(QStringView name)
{
    return valueIn(kinds, name);
}

QString toApiName(FieldSlot slot)
{
    return nameIn(slotNames, slot);
}

std::optional<FieldSlot> fieldSlotFromApiName(QStringView name)
{
    return valueIn(slotNames, name);
}

QString toApiName(BarcodeFormat format)
{
    return nameIn(formats, format);
}

std::optional<BarcodeFormat> barcodeFormatFromApiName(QStringView name)
{
    return valueIn(formats, name);
}

QString toApiName(TransitType type)
{
    return nameIn(transits, type);
}

std::optional<TransitType> transitTypeFromApiName(QStringView name)
{
    return valueIn(transits, name);
}

} // namespace qairopay
