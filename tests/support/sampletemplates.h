// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/issuedrecord.h"
#include "template/passtemplate.h"

#include <array>

namespace qairopay::test {

inline Field makeField(const char *key, const char *label, const char *value, FieldSlot slot,
                       bool numeric = false)
{
    Field field;
    field.key = QString::fromUtf8(key);
    field.label = QString::fromUtf8(label);
    field.value = QString::fromUtf8(value);
    field.slot = slot;
    field.numeric = numeric;
    return field;
}

/// The template of the guide, "Issuing your first pass".
inline PassTemplate guideTemplate()
{
    PassTemplate value;
    value.name = QStringLiteral("Acme Hotels — Loyalty");
    value.kind = PassKind::Loyalty;
    value.brand.organisation = QStringLiteral("Acme Hotels");
    value.brand.logoUrl = QStringLiteral("https://acme.example/logo@2x.png");
    value.brand.iconUrl = QStringLiteral("https://acme.example/icon@2x.png");
    value.fields = {makeField("tier", "Tier", "Gold", FieldSlot::Primary),
                    makeField("points", "Points", "0", FieldSlot::Secondary, true),
                    makeField("member_since", "Member since", "—", FieldSlot::Auxiliary)};
    value.barcode = Barcode{BarcodeFormat::Qr, QStringLiteral("loyalty:{pass.id}")};
    value.nfc = Nfc{true, QStringLiteral("loyalty:{pass.id}")};
    value.locations = {{28.4734, -81.4683, 500, QStringLiteral("Welcome to the Resort.")}};
    return value;
}

/// As little as can be issued: a name and one field.
inline PassTemplate smallTemplate()
{
    PassTemplate value;
    value.name = QStringLiteral("Loyalty");
    value.fields = {makeField("tier", "Tier", "Gold", FieldSlot::Primary)};
    return value;
}

/// As many fields as a template may have, in every slot.
inline PassTemplate twentyFieldTemplate()
{
    auto value = guideTemplate();
    value.kind = PassKind::Membership;
    value.fields.clear();
    const std::array slotCounts{std::pair{FieldSlot::Header, 2}, std::pair{FieldSlot::Primary, 1},
                                std::pair{FieldSlot::Secondary, 4}, std::pair{FieldSlot::Auxiliary, 4},
                                std::pair{FieldSlot::Back, 9}};
    for (const auto &[slot, count] : slotCounts) {
        for (int i = 0; i < count; ++i) {
            const QByteArray key = "field_" + QByteArray::number(value.fields.size());
            value.fields.append(makeField(key.constData(), "Some label", "A value", slot));
        }
    }
    return value;
}

/// Jane Doe's pass of the guide.
inline IssuedRecord guideRecord()
{
    IssuedRecord issued;
    issued.id = PassId(QStringLiteral("pass_01HZX0000000000000000000AA"));
    issued.templateId = TemplateId(QStringLiteral("tpl_01HZX0000000000000000000BB"));
    issued.record.holder = {QStringLiteral("jane@example.com"), QStringLiteral("Jane Doe")};
    issued.record.fields = {{QStringLiteral("tier"), QStringLiteral("Platinum")},
                            {QStringLiteral("points"), QStringLiteral("12450")},
                            {QStringLiteral("member_since"), QStringLiteral("2024")}};
    issued.authenticationToken = QStringLiteral("0123456789abcdef");
    return issued;
}

/// A boarding pass by air with everything Google wants of a flight.
inline PassTemplate flightTemplate()
{
    PassTemplate value;
    value.name = QStringLiteral("Boarding pass");
    value.kind = PassKind::BoardingPass;
    value.brand.organisation = QStringLiteral("Aerolines");
    value.brand.logoUrl = QStringLiteral("https://aero.example/logo.png");
    value.studio.transitType = TransitType::Air;
    value.fields = {makeField("flight", "Flight", "LX 123", FieldSlot::Header),
                    makeField("from", "Zurich", "ZRH", FieldSlot::Primary),
                    makeField("to", "Lisbon", "LIS", FieldSlot::Primary),
                    makeField("departure", "Departure", "2026-12-01T10:15:00", FieldSlot::Back),
                    makeField("gate", "Gate", "B31", FieldSlot::Auxiliary),
                    makeField("boarding", "Boarding", "09:40", FieldSlot::Auxiliary),
                    makeField("seat", "Seat", "12A", FieldSlot::Auxiliary),
                    makeField("passenger", "Passenger", "Jane Doe", FieldSlot::Secondary)};
    value.barcode = Barcode{BarcodeFormat::Pdf417, QStringLiteral("M1DOE/JANE {pass.id}")};
    return value;
}

} // namespace qairopay::test
