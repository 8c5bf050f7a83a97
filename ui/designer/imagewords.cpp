// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/imagewords.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ImageWords", text);
}

QString percent(double share)
{
    return QLocale().toString(qRound(share * 100));
}

artwork::SlotUse useIn(const PassTemplate &value, ImageSlot slot, WalletPlatform wallet)
{
    return artwork::useOf(slot, value.kind, wallet, value.studio.images.contains(ImageSlot::Strip));
}

} // namespace

QString whereShownWords(ImageSlot slot)
{
    switch (slot) {
    case ImageSlot::Logo:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Apple: top left. Google: where there is no icon."));
    case ImageSlot::Icon:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Apple: lock screen. Google: the round logo."));
    case ImageSlot::Strip:
        return words(
            QT_TRANSLATE_NOOP("ImageWords", "Apple: behind the large value. Google: in the details."));
    case ImageSlot::Thumbnail:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Apple: right of the large value."));
    case ImageSlot::Background:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Apple: the whole card, blurred."));
    case ImageSlot::Footer:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Apple: above the barcode."));
    case ImageSlot::WideLogo:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Google: instead of logo and name."));
    case ImageSlot::Hero:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Google: across the foot of the card."));
    }
    Q_UNREACHABLE_RETURN({});
}

QString unseenWords(const PassTemplate &value, ImageSlot slot)
{
    const auto apple = useIn(value, slot, WalletPlatform::Apple);
    if (apple == artwork::SlotUse::Shown ||
        useIn(value, slot, WalletPlatform::Google) == artwork::SlotUse::Shown)
        return {};
    if (apple == artwork::SlotUse::BesideStrip)
        return words(QT_TRANSLATE_NOOP("ImageWords", "Not shown: the strip takes its place. It is kept."));
    return words(QT_TRANSLATE_NOOP(
        "ImageWords", "Not shown on this kind of pass. It is kept, and back when the kind changes."));
}

QString pixelWords(QSize size)
{
    return words(QT_TRANSLATE_NOOP("ImageWords", "%1 × %2 pixels"))
        .arg(QLocale().toString(size.width()), QLocale().toString(size.height()));
}

QString safeAreaWords(ImageSlot slot, WalletPlatform wallet)
{
    if (wallet == WalletPlatform::Google)
        return slot == ImageSlot::Icon || slot == ImageSlot::Logo
                   ? words(
                         QT_TRANSLATE_NOOP("ImageWords", "Cut to a circle. Keep marks within the inner one."))
                   : QString();
    switch (slot) {
    case ImageSlot::Icon:
        return words(QT_TRANSLATE_NOOP("ImageWords", "The corners are rounded."));
    case ImageSlot::Strip:
        return words(
            QT_TRANSLATE_NOOP("ImageWords", "The phone cuts 8 points off each side, and text stands on it."));
    case ImageSlot::Background:
        return words(QT_TRANSLATE_NOOP("ImageWords", "Blurred by the phone: no text will be legible."));
    case ImageSlot::Logo:
    case ImageSlot::Thumbnail:
    case ImageSlot::Footer:
    case ImageSlot::WideLogo:
    case ImageSlot::Hero:
        break;
    }
    return {};
}

QString cutWords(const QRectF &seen, QSize picture)
{
    QStringList parts;
    const auto add = [&](double share, const char *text) {
        if (share >= 0.005)
            parts.append(words(text).arg(percent(share)));
    };
    const double width = picture.width();
    const double height = picture.height();
    add(seen.left() / width, QT_TRANSLATE_NOOP("ImageWords", "%1 % on the left"));
    add((width - seen.right()) / width, QT_TRANSLATE_NOOP("ImageWords", "%1 % on the right"));
    add(seen.top() / height, QT_TRANSLATE_NOOP("ImageWords", "%1 % at the top"));
    add((height - seen.bottom()) / height, QT_TRANSLATE_NOOP("ImageWords", "%1 % at the bottom"));
    if (parts.isEmpty())
        return words(QT_TRANSLATE_NOOP("ImageWords", "All of the picture is seen."));
    return words(QT_TRANSLATE_NOOP("ImageWords", "Cut off: %1.")).arg(parts.join(u", "_s));
}

std::optional<artwork::CardImage> pictureFor(const PassTemplate &value, ImageSlot slot, WalletPlatform wallet)
{
    const auto found = value.studio.images.constFind(slot);
    const auto shape = artwork::shapeOf(slot, value.kind, wallet);
    if (found == value.studio.images.cend() || !shape)
        return std::nullopt;
    // The icon is Google's logo where there is one.
    const bool isSpare = wallet == WalletPlatform::Google && slot == ImageSlot::Logo &&
                         value.studio.images.contains(ImageSlot::Icon);
    if (isSpare)
        return std::nullopt;
    return artwork::CardImage{slot, wallet, *found, *shape};
}

std::optional<artwork::CardImage> mainPicture(const PassTemplate &value, ImageSlot slot)
{
    const auto apple = pictureFor(value, slot, WalletPlatform::Apple);
    return apple ? apple : pictureFor(value, slot, WalletPlatform::Google);
}

} // namespace qairopay
