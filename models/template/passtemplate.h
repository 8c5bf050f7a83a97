// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/brand.h"
#include "template/field.h"
#include "template/studioextras.h"

#include <QtCore/qlist.h>

namespace qairopay {

struct Barcode
{
    BarcodeFormat format = BarcodeFormat::Qr;
    QString payloadTemplate; ///< 1 to 256 characters; `{…}` as in pass/payloadtemplate.h

    friend bool operator==(const Barcode &, const Barcode &) = default;
};

struct Nfc
{
    bool enabled = false;
    QString payloadTemplate;

    friend bool operator==(const Nfc &, const Nfc &) = default;
};

/// `relevant_locations[]`.
struct Location
{
    double latitude = 0;  ///< degrees, -90 to 90
    double longitude = 0; ///< degrees, -180 to 180
    double radius = 100;  ///< metres, 1 to 100,000
    QString message;      ///< 1 to 120 characters

    friend bool operator==(const Location &, const Location &) = default;
};

/// A pass template as somebody designs it: the members of the API that a client may set, and the studio's
/// own. What the server adds (id, version, times) is not part of it. A value: copy it, change it, compare it.
struct PassTemplate
{
    QString name; ///< 1 to 120 characters
    PassKind kind = PassKind::Loyalty;
    Brand brand;
    QList<Field> fields; ///< at most 20; the order within a slot is the order on the card
    std::optional<Barcode> barcode;
    std::optional<Nfc> nfc;
    QList<Location> locations; ///< at most 10
    StudioExtras studio;

    [[nodiscard]] const Field *field(QStringView key) const;
    [[nodiscard]] QList<Field> fieldsIn(FieldSlot slot) const;

    friend bool operator==(const PassTemplate &, const PassTemplate &) = default;
};

namespace limits {
inline constexpr qsizetype templateName = 120;
inline constexpr qsizetype fieldLabel = 64;
inline constexpr qsizetype fieldValue = 512;
inline constexpr qsizetype fieldCount = 20;
inline constexpr qsizetype urlLength = 2048;
inline constexpr qsizetype payloadTemplate = 256;
inline constexpr qsizetype payloadBytes = 512;
inline constexpr qsizetype locationCount = 10;
inline constexpr qsizetype locationMessage = 120;
inline constexpr double minRadius = 1;
inline constexpr double maxRadius = 100'000;
inline constexpr qsizetype languageCount = 30;
inline constexpr qsizetype languageTexts = 200; ///< of a language
inline constexpr qsizetype languageText = 512;
inline constexpr qsizetype nfcMessageBytes = 64; ///< Apple cuts longer ones silently
} // namespace limits

} // namespace qairopay
