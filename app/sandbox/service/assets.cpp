// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/assets.h"

#include "sandbox/service/page.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qcryptographichash.h>
#include <QtGui/qimagereader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::assets {

namespace {

constexpr int mostPixelsPerSide = 4096;

bool isHash(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// By the first bytes, so that no other decoder of Qt's ever sees bytes from outside.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    return {};
}

Outcome<QSize> decode(const QByteArray &bytes, const QByteArray &format)
{
    const auto refused = std::unexpected(
        validationFailed(u"invalid_image"_s, {}, u"This is not an image of at most 4096 by 4096 pixels."_s));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    const auto size = reader.size();
    if (!size.isValid() || size.width() > mostPixelsPerSide || size.height() > mostPixelsPerSide)
        return refused;
    if (reader.read().isNull())
        return refused;
    return size;
}

QJsonObject toJson(const AssetRow &row)
{
    return {{u"sha256"_s, row.sha256},
            {u"media_type"_s, row.mediaType},
            {u"width"_s, row.width},
            {u"height"_s, row.height},
            {u"bytes"_s, row.bytes.size()}};
}

} // namespace

Outcome<AssetRow> check(const QString &sha256, const QByteArray &bytes)
{
    if (!isHash(sha256))
        return std::unexpected(
            patternMismatch(u"sha256"_s, u"This must be 64 lower-case hexadecimal digits."_s));
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (sha256.toLatin1() != hash)
        return std::unexpected(
            validationFailed(u"hash_mismatch"_s, u"sha256"_s, u"The bytes have another SHA-256."_s));
    const auto format = formatOf(bytes);
    if (format.isEmpty())
        return std::unexpected(
            validationFailed(u"unsupported_image"_s, {}, u"Only PNG and JPEG images are taken."_s));
    const auto size = decode(bytes, format);
    if (!size)
        return std::unexpected(size.error());
    return AssetRow{.sha256 = sha256,
                    .mediaType = u"image/"_s + QString::fromLatin1(format),
                    .width = size->width(),
                    .height = size->height(),
                    .bytes = bytes};
}

Outcome<Stored> store(const Work &work, AssetRow row)
{
    row.createdAt = work.now;
    const bool isNew = insertAsset(work, row);
    return Stored{toJson(row), isNew};
}

Outcome<AssetRow> find(const Work &work, const QString &sha256)
{
    auto row = findAsset(work, sha256);
    if (!row)
        return std::unexpected(notFound(u"asset_not_found"_s));
    return std::move(*row);
}

} // namespace qairopay::sandbox::assets
