// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/assets.h"

#include "artwork/cut.h"
#include "artwork/decode.h"
#include "sandbox/service/page.h"
#include "sandbox/service/walletchanges.h"

#include <QtCore/qbuffer.h>

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

/// "0.1,0.2,0.5,0.5"; none: the query does not say.
std::optional<QList<double>> shares(QueryReader &query, const QString &name, qsizetype count)
{
    const auto text = query.text(name);
    if (!text)
        return std::nullopt;
    QList<double> numbers;
    bool isSound = true;
    for (const auto &part : text->split(u',')) {
        bool isNumber = false;
        numbers.append(part.toDouble(&isNumber));
        isSound = isSound && isNumber && numbers.last() >= 0 && numbers.last() <= 1;
    }
    if (isSound && numbers.size() == count)
        return numbers;
    query.fail(outOfRange(name, u"This must be %1 numbers from 0 to 1, with commas."_s.arg(count)));
    return std::nullopt;
}

Outcome<ImageReference> readReference(QueryReader &query)
{
    ImageReference reference;
    if (const auto crop = shares(query, u"crop"_s, 4))
        reference.crop = {crop->at(0), crop->at(1), crop->at(2), crop->at(3)};
    if (const auto focus = shares(query, u"focus"_s, 2))
        reference.focus = {focus->at(0), focus->at(1)};
    return query.finish().transform([&] { return reference; });
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString shareText(double share)
{
    return QString::number(share, 'g', 6);
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
    if (isNew)
        walletchanges::assetArrived(work, row.sha256);
    return Stored{toJson(row), isNew};
}

Outcome<AssetRow> find(const Work &work, const QString &sha256)
{
    auto row = findAsset(work, sha256);
    if (!row)
        return std::unexpected(notFound(u"asset_not_found"_s));
    return std::move(*row);
}

Outcome<QByteArray> cutForGoogle(const Work &work, const QString &sha256, const QString &slot,
                                 QueryReader &query)
{
    const auto which = imageSlotFromApiName(slot);
    // Google's slots are those of every kind.
    const auto shape =
        which ? artwork::shapeOf(*which, PassKind::Loyalty, WalletPlatform::Google) : std::nullopt;
    if (!shape)
        return std::unexpected(notFound(u"asset_not_found"_s));
    const auto reference = readReference(query);
    if (!reference)
        return std::unexpected(reference.error());
    return find(work, sha256).transform([&](const AssetRow &row) {
        const auto picture = artwork::decode(row.bytes).value_or(QImage());
        return asPng(artwork::cutForUpload(picture, *reference, *shape));
    });
}

QString googlePath(ImageSlot slot, const ImageReference &reference)
{
    const auto &crop = reference.crop;
    const auto &focus = reference.focus;
    QStringList query;
    if (!crop.isNull())
        query.append(u"crop="_s + QStringList{shareText(crop.x()), shareText(crop.y()),
                                              shareText(crop.width()), shareText(crop.height())}
                                      .join(u','));
    if (focus != ImageReference().focus)
        query.append(u"focus="_s + shareText(focus.x()) + u',' + shareText(focus.y()));
    const auto path = reference.sha256 + u'/' + toApiName(slot);
    return query.isEmpty() ? path : path + u'?' + query.join(u'&');
}

} // namespace qairopay::sandbox::assets
