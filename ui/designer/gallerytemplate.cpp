// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/gallerytemplate.h"

#include "artwork/cut.h"
#include "artwork/decode.h"
#include "artwork/png.h"
#include "template/templatecodec.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtGui/qpainter.h>
#include <QtSvg/qsvgrenderer.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Entry
{
    const char *key;
    const char *purpose;
};

constexpr std::array entries{
    Entry{"nordlicht-kaffee",
          QT_TRANSLATE_NOOP("GalleryTemplate", "Points and the next free cup, for a café. In German.")},
    Entry{"solstice-hotels",
          QT_TRANSLATE_NOOP("GalleryTemplate", "A tier and nights to the next one, for hotels.")},
    Entry{"crux-climbing",
          QT_TRANSLATE_NOOP("GalleryTemplate", "A gym's membership with the member's picture.")},
    Entry{"musee-des-arches",
          QT_TRANSLATE_NOOP("GalleryTemplate", "A museum's friends and what they may. In French.")},
    Entry{"field-and-fern", QT_TRANSLATE_NOOP("GalleryTemplate", "Money off a first order, for a grocer.")},
    Entry{"sol-y-sal",
          QT_TRANSLATE_NOOP("GalleryTemplate", "Two for one until a date, for an ice parlour. In Spanish.")},
    Entry{"tidal-sounds",
          QT_TRANSLATE_NOOP("GalleryTemplate", "A concert's ticket with its poster as background.")},
    Entry{"harbour-city",
          QT_TRANSLATE_NOOP("GalleryTemplate", "A match with gate, block, row and seat under a strip.")},
    Entry{"borealis-air",
          QT_TRANSLATE_NOOP("GalleryTemplate", "A flight with gate, seat and boarding group.")},
    Entry{"linea-alta", QT_TRANSLATE_NOOP("GalleryTemplate",
                                          "A seat on a fast train, with coach and platform. In Italian.")},
    Entry{"paper-lantern", QT_TRANSLATE_NOOP("GalleryTemplate", "A bookshop's gift card with its balance.")},
    Entry{"juniper-spa",
          QT_TRANSLATE_NOOP("GalleryTemplate", "A voucher from one person to another, for a spa.")},
};

QString path(const QString &name)
{
    return u":/qairopay/gallery/"_s + name;
}

/// Nothing when there is no such file.
QByteArray read(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pixels across, so that no wallet has less than it takes: Apple three to a point, Google what it is given.
int pixelsAcross(ImageSlot slot, PassKind kind, QSizeF drawn)
{
    constexpr int largestScale = 3;
    int across = 0;
    if (const auto apple = artwork::shapeOf(slot, kind, WalletPlatform::Apple))
        across = artwork::sizeAt(QRectF(QPointF(), drawn), *apple, largestScale).width();
    if (const auto google = artwork::shapeOf(slot, kind, WalletPlatform::Google))
        across = std::max(across, google->uploaded.width());
    return across;
}

QByteArray drawn(const QByteArray &svg, ImageSlot slot, PassKind kind)
{
    QSvgRenderer renderer(svg);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    const int across = pixelsAcross(slot, kind, size);
    QImage picture(across, qRound(across * size.height() / size.width()),
                   QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, picture.rect());
    painter.end();
    return artwork::encodePng(picture);
}

Result<void> drawPictures(GalleryTemplate &made)
{
    auto &images = made.value.studio.images;
    for (const auto slot : allImageSlots) {
        const auto name = made.key + u'/' + toApiName(slot) + u".svg"_s;
        if (!QFile::exists(path(name)))
            continue;
        const auto png = drawn(read(name), slot, made.value.kind);
        if (png.isEmpty())
            return failure(ErrorKind::Internal, u"A picture of the gallery cannot be drawn."_s, name);
        const auto sha256 = artwork::sha256Of(png);
        images[slot].sha256 = sha256;
        made.assets.insert(sha256, png);
    }
    // What crosses Apple's card crosses Google's as well.
    if (images.contains(ImageSlot::Strip) && !images.contains(ImageSlot::Hero))
        images.insert(ImageSlot::Hero, images.value(ImageSlot::Strip));
    return {};
}

} // namespace

Result<QByteArray> GalleryTemplate::asset(const QString &sha256) const
{
    const auto found = assets.constFind(sha256);
    if (found == assets.cend())
        return failure(ErrorKind::NotFound, u"The gallery has no such picture."_s, sha256);
    return *found;
}

QStringList galleryKeys()
{
    QStringList keys;
    for (const auto &entry : entries)
        keys.append(QString::fromLatin1(entry.key));
    return keys;
}

QString galleryPurpose(const QString &key)
{
    const auto *found = std::ranges::find_if(
        entries, [&key](const Entry &entry) { return key == QLatin1StringView(entry.key); });
    return found == entries.end() ? QString()
                                  : QCoreApplication::translate("GalleryTemplate", found->purpose);
}

Result<GalleryTemplate> readGalleryTemplate(const QString &key)
{
    auto value = templateFromFile(read(key + u".passtpl"_s));
    if (!value) {
        value.error().where = key + u".passtpl"_s;
        return std::unexpected(value.error());
    }
    GalleryTemplate made{key, *std::move(value), {}};
    return drawPictures(made).transform([&] { return made; });
}

} // namespace qairopay
