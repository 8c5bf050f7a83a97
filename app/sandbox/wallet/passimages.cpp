// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/passimages.h"

#include "sandbox/store/assettable.h"
#include "sandbox/wallet/initialicon.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qimage.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

enum class Fit { Cover, Inside };

/// Size in points; wallet-formats C.1 and C.2.
struct SlotShape
{
    QString file;
    QSize size;
    Fit fit = Fit::Cover;
};

QSize stripSize(PassKind kind)
{
    const bool isShort = kind == PassKind::EventTicket;
    return {375, isShort ? 98 : 144};
}

std::optional<SlotShape> shapeOf(ImageSlot slot, PassKind kind)
{
    switch (slot) {
    case ImageSlot::Icon:
        return SlotShape{u"icon"_s, {38, 38}};
    case ImageSlot::Logo:
        return SlotShape{u"logo"_s, {160, 50}, Fit::Inside};
    case ImageSlot::Strip:
        return SlotShape{u"strip"_s, stripSize(kind)};
    case ImageSlot::Thumbnail:
        return SlotShape{u"thumbnail"_s, {90, 90}, Fit::Inside};
    case ImageSlot::Background:
        return SlotShape{u"background"_s, {180, 220}};
    case ImageSlot::Footer:
        return SlotShape{u"footer"_s, {286, 15}, Fit::Inside};
    case ImageSlot::WideLogo:
    case ImageSlot::Hero:
        break; // Google's
    }
    return std::nullopt;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage cropped(const QImage &image, const QRectF &crop)
{
    if (crop.isNull())
        return image;
    const QRectF pixels(crop.x() * image.width(), crop.y() * image.height(), crop.width() * image.width(),
                        crop.height() * image.height());
    const auto rect = pixels.toAlignedRect().intersected(image.rect());
    return rect.isEmpty() ? image : image.copy(rect);
}

/// Fills `size` and cuts off what sticks out, keeping the focus as near to the middle as the image allows.
QImage covering(const QImage &image, QSize size, QPointF focus)
{
    const auto scaled = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const auto offset = [](double share, int whole, int part) {
        return std::clamp(static_cast<int>(share * whole - part / 2.0), 0, whole - part);
    };
    return scaled.copy(offset(focus.x(), scaled.width(), size.width()),
                       offset(focus.y(), scaled.height(), size.height()), size.width(), size.height());
}

QImage fitted(const QImage &image, const SlotShape &shape, int scale, QPointF focus)
{
    const auto size = shape.size * scale;
    if (shape.fit == Fit::Cover)
        return covering(image, size, focus);
    return image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QString fileName(const QString &name, int scale)
{
    return scale == 1 ? name + u".png"_s : u"%1@%2x.png"_s.arg(name).arg(scale);
}

} // namespace

QList<passfile::PassFile> passImages(const Work &work, const PassTemplate &value)
{
    QList<passfile::PassFile> files;
    bool hasIcon = false;
    for (auto it = value.studio.images.begin(); it != value.studio.images.end(); ++it) {
        const auto shape = shapeOf(it.key(), value.kind);
        const auto asset = shape ? findAsset(work, it->sha256) : std::nullopt;
        const auto image = asset ? QImage::fromData(asset->bytes) : QImage();
        if (image.isNull())
            continue;
        hasIcon = hasIcon || it.key() == ImageSlot::Icon;
        const auto part = cropped(image, it->crop);
        for (int scale = 1; scale <= 3; ++scale)
            files.append({fileName(shape->file, scale), png(fitted(part, *shape, scale, it->focus))});
    }
    for (int scale = 1; !hasIcon && scale <= 3; ++scale)
        files.append({fileName(u"icon"_s, scale), png(initialIcon(value.name, value.brand, 38 * scale))});
    return files;
}

QString assetsPresent(const Work &work, const PassTemplate &value)
{
    QString present;
    for (const auto &image : value.studio.images) {
        if (hasAsset(work, image.sha256))
            present += image.sha256 + u' ';
    }
    return present;
}

} // namespace qairopay::sandbox
