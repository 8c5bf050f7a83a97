// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/record.h"
#include "template/kind.h"

#include <QtCore/qhash.h>
#include <QtCore/qmap.h>
#include <QtCore/qpoint.h>
#include <QtCore/qrect.h>

namespace qairopay {

/// The image slots of Apple's and Google's layouts for the kinds of the API; the names are those of Apple's
/// files and of `x_studio.images`. primaryLogo, secondaryLogo, artwork and venueMap (poster and semantic
/// layouts) and personalizationLogo (signing up) are not among them: no kind of the API makes such a pass.
enum class ImageSlot { Logo, Icon, Strip, Thumbnail, Background, Footer, WideLogo, Hero };

inline constexpr std::array allImageSlots{ImageSlot::Logo,      ImageSlot::Icon,       ImageSlot::Strip,
                                          ImageSlot::Thumbnail, ImageSlot::Background, ImageSlot::Footer,
                                          ImageSlot::WideLogo,  ImageSlot::Hero};

[[nodiscard]] QString toApiName(ImageSlot slot); ///< "strip", "wide_logo"
[[nodiscard]] std::optional<ImageSlot> imageSlotFromApiName(QStringView name);

/// An asset by the SHA-256 of its bytes, which lie in the template file's side folder and at the sandbox
/// (api-contract 10.13).
struct ImageReference
{
    QString sha256; ///< 64 lower-case hex digits
    QRectF crop;    ///< in the source image, 0 to 1; null: whole image
    QPointF focus{0.5, 0.5};
    QString sourceUrl; ///< https, where it was fetched; empty: somebody chose a file

    friend bool operator==(const ImageReference &, const ImageReference &) = default;
};

/// A card row of Google's, naming field keys.
using GoogleRow = QStringList;

namespace limits {
inline constexpr qsizetype googleRows = 3;
inline constexpr qsizetype googleRowItems = 3;
} // namespace limits

/// The rest of `x_studio`: everything the API has no member for and that belongs to no single field or brand.
struct StudioExtras
{
    QMap<ImageSlot, ImageReference> images;
    QString barcodeAltText; ///< payload template; shown below the code
    QList<BarcodeFormat> barcodeFallbacks;
    QString nfcProfile;             ///< "S", "F", "M" or "plain" (api-contract 10.11); empty: "S"
    QString nfcEncryptionPublicKey; ///< base64 of the reader's P-256 SPKI
    QList<GoogleRow> googleRows;
    std::optional<TransitType> transitType;
    QMap<QString, QMap<QString, QString>> translations; ///< language → text as typed → text in that language
    QList<Record> samples;
    QString notes;

    friend bool operator==(const StudioExtras &, const StudioExtras &) = default;
};

} // namespace qairopay
