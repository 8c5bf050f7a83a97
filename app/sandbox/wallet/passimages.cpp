// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/passimages.h"

#include "artwork/cut.h"
#include "artwork/decode.h"
#include "sandbox/store/assettable.h"
#include "sandbox/wallet/initialicon.h"

#include <QtCore/qbuffer.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr int iconPoints = 38;

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
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
        const auto shape = artwork::shapeOf(it.key(), value.kind, WalletPlatform::Apple);
        const auto asset = shape ? findAsset(work, it->sha256) : std::nullopt;
        const auto picture = asset ? artwork::decode(asset->bytes).value_or(QImage()) : QImage();
        if (picture.isNull())
            continue;
        hasIcon = hasIcon || it.key() == ImageSlot::Icon;
        for (int scale = 1; scale <= 3; ++scale)
            files.append({fileName(shape->file, scale), png(artwork::cut(picture, *it, *shape, scale))});
    }
    for (int scale = 1; !hasIcon && scale <= 3; ++scale)
        files.append(
            {fileName(u"icon"_s, scale), png(initialIcon(value.name, value.brand, iconPoints * scale))});
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
