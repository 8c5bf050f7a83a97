// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/names.h"

#include "base/names.h"

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr Names<Style, 5> styles{{{Style::BoardingPass, "boardingPass"_L1},
                                  {Style::Coupon, "coupon"_L1},
                                  {Style::EventTicket, "eventTicket"_L1},
                                  {Style::Generic, "generic"_L1},
                                  {Style::StoreCard, "storeCard"_L1}}};
constexpr Names<DateStyle, 5> dateStyles{{{DateStyle::None, "PKDateStyleNone"_L1},
                                          {DateStyle::Short, "PKDateStyleShort"_L1},
                                          {DateStyle::Medium, "PKDateStyleMedium"_L1},
                                          {DateStyle::Long, "PKDateStyleLong"_L1},
                                          {DateStyle::Full, "PKDateStyleFull"_L1}}};
constexpr Names<NumberStyle, 4> numberStyles{{{NumberStyle::Decimal, "PKNumberStyleDecimal"_L1},
                                              {NumberStyle::Percent, "PKNumberStylePercent"_L1},
                                              {NumberStyle::Scientific, "PKNumberStyleScientific"_L1},
                                              {NumberStyle::SpellOut, "PKNumberStyleSpellOut"_L1}}};
constexpr Names<TextAlignment, 4> alignments{{{TextAlignment::Natural, "PKTextAlignmentNatural"_L1},
                                              {TextAlignment::Left, "PKTextAlignmentLeft"_L1},
                                              {TextAlignment::Center, "PKTextAlignmentCenter"_L1},
                                              {TextAlignment::Right, "PKTextAlignmentRight"_L1}}};
constexpr Names<BarcodeFormat, 4> barcodes{{{BarcodeFormat::Qr, "PKBarcodeFormatQR"_L1},
                                            {BarcodeFormat::Pdf417, "PKBarcodeFormatPDF417"_L1},
                                            {BarcodeFormat::Aztec, "PKBarcodeFormatAztec"_L1},
                                            {BarcodeFormat::Code128, "PKBarcodeFormatCode128"_L1}}};
constexpr Names<TransitType, 5> transitTypes{{{TransitType::Air, "PKTransitTypeAir"_L1},
                                              {TransitType::Boat, "PKTransitTypeBoat"_L1},
                                              {TransitType::Bus, "PKTransitTypeBus"_L1},
                                              {TransitType::Train, "PKTransitTypeTrain"_L1},
                                              {TransitType::Generic, "PKTransitTypeGeneric"_L1}}};
constexpr Names<FieldSlot, 5> slotMembers{{{FieldSlot::Header, "headerFields"_L1},
                                           {FieldSlot::Primary, "primaryFields"_L1},
                                           {FieldSlot::Secondary, "secondaryFields"_L1},
                                           {FieldSlot::Auxiliary, "auxiliaryFields"_L1},
                                           {FieldSlot::Back, "backFields"_L1}}};

} // namespace

QLatin1StringView memberName(Style style)
{
    return nameIn(styles, style);
}

QLatin1StringView toAppleName(DateStyle style)
{
    return nameIn(dateStyles, style);
}

QLatin1StringView toAppleName(NumberStyle style)
{
    return nameIn(numberStyles, style);
}

QLatin1StringView toAppleName(TextAlignment alignment)
{
    return nameIn(alignments, alignment);
}

QLatin1StringView toAppleName(BarcodeFormat format)
{
    return nameIn(barcodes, format);
}

QLatin1StringView toAppleName(TransitType type)
{
    return nameIn(transitTypes, type);
}

QLatin1StringView memberName(FieldSlot slot)
{
    return nameIn(slotMembers, slot);
}

std::optional<DateStyle> dateStyleFromAppleName(QStringView name)
{
    return valueIn(dateStyles, name);
}

std::optional<NumberStyle> numberStyleFromAppleName(QStringView name)
{
    return valueIn(numberStyles, name);
}

std::optional<TextAlignment> textAlignmentFromAppleName(QStringView name)
{
    return valueIn(alignments, name);
}

std::optional<BarcodeFormat> barcodeFormatFromAppleName(QStringView name)
{
    return valueIn(barcodes, name);
}

std::optional<TransitType> transitTypeFromAppleName(QStringView name)
{
    return valueIn(transitTypes, name);
}

} // namespace qairopay::apple
