// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/memberchanges.h"

#include "template/words.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay::difference {

namespace {

template <typename T> Both<T> bothOf(const std::optional<T> &before, const std::optional<T> &after)
{
    return {before ? &*before : nullptr, after ? &*after : nullptr};
}

Shown shownTransit(const std::optional<TransitType> &type)
{
    return type ? Shown{.text = transitTypeNames().at(int(*type))} : none();
}

Shown shownLabelColour(const std::optional<Colour> &colour)
{
    return colour ? shownColour(*colour) : none(Words::tr("as the text"));
}

Shown shownFormats(const QList<BarcodeFormat> &formats)
{
    QStringList names;
    for (const auto format : formats)
        names.append(barcodeFormatNames().at(int(format)));
    return shownText(names.join(u", "_s));
}

Shown shownProfile(const QString &profile)
{
    if (profile.isEmpty())
        return none(Words::tr("the service’s choice"));
    if (profile == "S"_L1)
        return {.text = Words::tr("S: random number")};
    if (profile == "F"_L1)
        return {.text = Words::tr("F: signed token")};
    if (profile == "M"_L1)
        return {.text = Words::tr("M: number with a code")};
    return {.text = Words::tr("Plain: the content")};
}

QString percent(double share)
{
    return Words::tr("%1 %", "a share of a picture").arg(QLocale().toString(share * 100, 'g', 6));
}

/// Nothing else tells two pictures apart in a document.
Shown shownPicture(const QString &sha256)
{
    return {.text = Words::tr("picture %1", "the beginning of its checksum").arg(sha256.left(8))};
}

Shown shownCrop(const QRectF &crop)
{
    if (crop.isNull())
        return none(Words::tr("the whole picture"));
    return {.text = Words::tr("%1 wide and %2 high, from %3 on the left and %4 at the top")
                        .arg(percent(crop.width()), percent(crop.height()), percent(crop.x()),
                             percent(crop.y()))};
}

Shown shownFocus(const QPointF &focus)
{
    return {.text =
                Words::tr("%1 from the left, %2 from the top").arg(percent(focus.x()), percent(focus.y()))};
}

} // namespace

void compareGeneral(const Documents &documents, Collector &collector)
{
    collector.enter(Part::General, Words::tr("Template"), {});
    collector.member({u"name"_s, Words::tr("Name")}, documents, &PassTemplate::name, shownText);
    collector.member({u"kind"_s, Words::tr("Kind")}, documents, &PassTemplate::kind,
                     shownIn<PassKind>(passKindNames()));
    const Both<StudioExtras> studio{&documents.before->studio, &documents.after->studio};
    collector.member({u"x_studio.transit_type"_s, Words::tr("Means of transport")}, studio,
                     &StudioExtras::transitType, shownTransit);
    collector.member({u"x_studio.notes"_s, Words::tr("Notes")}, studio, &StudioExtras::notes, shownText);
}

void compareBrand(const Documents &documents, Collector &collector)
{
    const Both<Brand> brand{&documents.before->brand, &documents.after->brand};
    collector.enter(Part::Brand, Words::tr("Colours and brand"), {});
    collector.member({u"brand.background_color"_s, Words::tr("Background colour")}, brand, &Brand::background,
                     shownColour);
    collector.member({u"brand.foreground_color"_s, Words::tr("Text colour")}, brand, &Brand::foreground,
                     shownColour);
    collector.member({u"x_studio.brand.label_color"_s, Words::tr("Label colour")}, brand, &Brand::label,
                     shownLabelColour);
    collector.member({u"x_studio.brand.logo_text"_s, Words::tr("Logo text")}, brand, &Brand::logoText,
                     shownText);
    collector.member({u"x_studio.brand.organization"_s, Words::tr("Organisation")}, brand,
                     &Brand::organisation, shownText);
    collector.member({u"x_studio.brand.description"_s, Words::tr("Description for screen readers")}, brand,
                     &Brand::description, shownText);
    collector.member({u"brand.logo_url"_s, Words::tr("Address of the logo")}, brand, &Brand::logoUrl,
                     shownText);
    collector.member({u"brand.icon_url"_s, Words::tr("Address of the icon")}, brand, &Brand::iconUrl,
                     shownText);
}

void compareBarcode(const Documents &documents, Collector &collector)
{
    const auto barcode = bothOf(documents.before->barcode, documents.after->barcode);
    const Both<StudioExtras> studio{&documents.before->studio, &documents.after->studio};
    collector.enter(Part::Barcode, Words::tr("Barcode"), {});
    collector.mainMember({u"barcode.format"_s, Words::tr("Format")}, barcode, &Barcode::format,
                         shownIn<BarcodeFormat>(barcodeFormatNames()));
    collector.member({u"barcode.payload_template"_s, Words::tr("Content")}, barcode,
                     &Barcode::payloadTemplate, shownText);
    collector.member({u"x_studio.barcode.alt_text"_s, Words::tr("Text below the code")}, studio,
                     &StudioExtras::barcodeAltText, shownText);
    collector.member({u"x_studio.barcode.fallbacks"_s, Words::tr("Other formats")}, studio,
                     &StudioExtras::barcodeFallbacks, shownFormats);
}

void compareNfc(const Documents &documents, Collector &collector)
{
    const auto nfc = bothOf(documents.before->nfc, documents.after->nfc);
    const Both<StudioExtras> studio{&documents.before->studio, &documents.after->studio};
    collector.enter(Part::Nfc, Words::tr("NFC"), {});
    collector.mainMember({u"nfc.enabled"_s, Words::tr("Readers can take the pass")}, nfc, &Nfc::enabled,
                         shownSwitch);
    collector.member({u"nfc.payload_template"_s, Words::tr("Content")}, nfc, &Nfc::payloadTemplate,
                     shownText);
    collector.member({u"x_studio.nfc.profile"_s, Words::tr("Apple’s message")}, studio,
                     &StudioExtras::nfcProfile, shownProfile);
    collector.member({u"x_studio.nfc.encryption_public_key"_s, Words::tr("Key of the readers")}, studio,
                     &StudioExtras::nfcEncryptionPublicKey, shownText);
}

void compareImages(const Documents &documents, Collector &collector)
{
    const auto &before = documents.before->studio.images;
    const auto &after = documents.after->studio.images;
    for (const auto slot : allImageSlots) {
        const auto then = before.constFind(slot);
        const auto now = after.constFind(slot);
        const Both<ImageReference> image{then == before.cend() ? nullptr : &*then,
                                         now == after.cend() ? nullptr : &*now};
        collector.enter(Part::Images, Words::tr("Image: %1").arg(imageSlotName(slot)),
                        u"x_studio.images."_s + toApiName(slot));
        collector.mainMember({u"sha256"_s, Words::tr("Picture")}, image, &ImageReference::sha256,
                             shownPicture);
        collector.member({u"crop"_s, Words::tr("Crop")}, image, &ImageReference::crop, shownCrop);
        collector.member({u"focus"_s, Words::tr("Focus")}, image, &ImageReference::focus, shownFocus);
        collector.member({u"source_url"_s, Words::tr("Fetched from")}, image, &ImageReference::sourceUrl,
                         shownText);
    }
}

} // namespace qairopay::difference
