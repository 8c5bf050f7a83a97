// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/assets.h"

#include "artwork/decode.h"
#include "sandbox/service/page.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::assets {

namespace {

Outcome<QSize> decoded(const QByteArray &bytes)
{
    const auto picture = artwork::decode(bytes);
    if (picture)
        return picture->size();
    const auto isForeign = picture.error().kind == ErrorKind::Unsupported;
    return std::unexpected(validationFailed(isForeign ? u"unsupported_image"_s : u"invalid_image"_s, {},
                                            picture.error().message));
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
    if (!artwork::isSha256(sha256))
        return std::unexpected(
            patternMismatch(u"sha256"_s, u"This must be 64 lower-case hexadecimal digits."_s));
    if (sha256 != artwork::sha256Of(bytes))
        return std::unexpected(
            validationFailed(u"hash_mismatch"_s, u"sha256"_s, u"The bytes have another SHA-256."_s));
    const auto size = decoded(bytes);
    if (!size)
        return std::unexpected(size.error());
    const auto isPng = artwork::formatOf(bytes) == artwork::Format::Png;
    return AssetRow{.sha256 = sha256,
                    .mediaType = isPng ? u"image/png"_s : u"image/jpeg"_s,
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
