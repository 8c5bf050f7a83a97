// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/kind.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

template <typename E> struct Name
{
    E value;
    QLatin1StringView name;
};

constexpr std::array kinds{Name{PassKind::Loyalty, "loyalty"_L1},
                           Name{PassKind::Membership, "membership"_L1},
                           Name{PassKind::Coupon, "coupon"_L1},
                           Name{PassKind::EventTicket, "event_ticket"_L1},
                           Name{PassKind::BoardingPass, "boarding_pass"_L1},
                           Name{PassKind::GiftCard, "gift_card"_L1}};
constexpr std::array slots_{Name{FieldSlot::Header, "header"_L1}, Name{FieldSlot::Primary, "primary"_L1},
                            Name{FieldSlot::Secondary, "secondary"_L1},
                            Name{FieldSlot::Auxiliary, "auxiliary"_L1}, Name{FieldSlot::Back, "back"_L1}};
constexpr std::array formats{Name{BarcodeFormat::Qr, "qr"_L1}, Name{BarcodeFormat::Pdf417, "pdf417"_L1},
                             Name{BarcodeFormat::Aztec, "aztec"_L1},
                             Name{BarcodeFormat::Code128, "code128"_L1}};
constexpr std::array transits{Name{TransitType::Air, "air"_L1}, Name{TransitType::Boat, "boat"_L1},
                              Name{TransitType::Bus, "bus"_L1}, Name{TransitType::Train, "train"_L1},
                              Name{TransitType::Generic, "generic"_L1}};

template <typename Table, typename E> QString nameOf(const Table &table, E value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.name;
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename Table>
auto valueOf(const Table &table, QStringView name) -> std::optional<decltype(table[0].value)>
{
    for (const auto &row : table) {
        if (row.name == name)
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString toApiName(PassKind kind)
{
    return nameOf(kinds, kind);
}

std::optional<PassKind> passKindFromApiName(QStringView name)
{
    return valueOf(kinds, name);
}

QString toApiName(FieldSlot slot)
{
    return nameOf(slots_, slot);
}

std::optional<FieldSlot> fieldSlotFromApiName(QStringView name)
{
    return valueOf(slots_, name);
}

QString toApiName(BarcodeFormat format)
{
    return nameOf(formats, format);
}

std::optional<BarcodeFormat> barcodeFormatFromApiName(QStringView name)
{
    return valueOf(formats, name);
}

QString toApiName(TransitType type)
{
    return nameOf(transits, type);
}

std::optional<TransitType> transitTypeFromApiName(QStringView name)
{
    return valueOf(transits, name);
}

} // namespace qairopay
