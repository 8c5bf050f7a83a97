// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <array>
#include <optional>

namespace qairopay {

/// What sort of pass a template makes; decides the category in both wallets (the guide; wallet-formats F.1).
enum class PassKind { Loyalty, Membership, Coupon, EventTicket, BoardingPass, GiftCard };

inline constexpr std::array allPassKinds{PassKind::Loyalty,     PassKind::Membership,   PassKind::Coupon,
                                         PassKind::EventTicket, PassKind::BoardingPass, PassKind::GiftCard};

/// "event_ticket": the API's spelling.
[[nodiscard]] QString toApiName(PassKind kind);
[[nodiscard]] std::optional<PassKind> passKindFromApiName(QStringView name);

/// Where a field stands. The API knows Primary, Secondary and Auxiliary; Header and Back are kept in
/// `x_studio` and travel as auxiliary fields.
enum class FieldSlot { Header, Primary, Secondary, Auxiliary, Back };

inline constexpr std::array allFieldSlots{FieldSlot::Header, FieldSlot::Primary, FieldSlot::Secondary,
                                          FieldSlot::Auxiliary, FieldSlot::Back};

[[nodiscard]] QString toApiName(FieldSlot slot);
[[nodiscard]] std::optional<FieldSlot> fieldSlotFromApiName(QStringView name);

enum class BarcodeFormat { Qr, Pdf417, Aztec, Code128 };

inline constexpr std::array allBarcodeFormats{BarcodeFormat::Qr, BarcodeFormat::Pdf417, BarcodeFormat::Aztec,
                                              BarcodeFormat::Code128};

[[nodiscard]] QString toApiName(BarcodeFormat format);
[[nodiscard]] std::optional<BarcodeFormat> barcodeFormatFromApiName(QStringView name);

/// Apple's transit types (wallet-formats A.3), for boarding passes; "air" in `x_studio.transit_type`.
enum class TransitType { Air, Boat, Bus, Train, Generic };

[[nodiscard]] QString toApiName(TransitType type);
[[nodiscard]] std::optional<TransitType> transitTypeFromApiName(QStringView name);

} // namespace qairopay
