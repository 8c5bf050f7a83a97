// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/assetstore.h"

#include "artwork/decode.h"
#include "settings/atomicfile.h"
#include "settings/words.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

namespace {

QString ending(artwork::Format format)
{
    switch (format) {
    case artwork::Format::Png:
        return u".png"_s;
    case artwork::Format::Jpeg:
        return u".jpg"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

AssetStore::AssetStore(QString folder)
    : m_folder(std::move(folder))
{}

QString AssetStore::existingPath(const QString &sha256) const
{
    if (!artwork::isSha256(sha256))
        return {};
    for (const auto format : {artwork::Format::Png, artwork::Format::Jpeg}) {
        const QString path = m_folder + u'/' + sha256 + ending(format);
        if (QFileInfo(path).isFile())
            return path;
    }
    return {};
}

bool AssetStore::has(const QString &sha256) const
{
    return !existingPath(sha256).isEmpty();
}

Result<QByteArray> AssetStore::bytes(const QString &sha256) const
{
    const auto path = existingPath(sha256);
    if (path.isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("The picture's file is not there."),
                       m_folder + u'/' + sha256 + u".png"_s);
    auto bytes = readFile(path, artwork::maxBytes);
    if (bytes && artwork::sha256Of(*bytes) != sha256)
        return failure(ErrorKind::Corrupt,
                       Words::tr("The picture's file was changed; its name is that of another."), path);
    return bytes;
}

Result<QString> AssetStore::put(const QByteArray &bytes) const
{
    const auto format = artwork::formatOf(bytes);
    if (!format || bytes.size() > artwork::maxBytes)
        return failure(ErrorKind::InvalidInput, Words::tr("This is not a picture that passes can carry."));
    const auto sha256 = artwork::sha256Of(bytes);
    if (this->bytes(sha256))
        return sha256;
    return writeFile(m_folder + u'/' + sha256 + ending(*format), bytes).transform([&] { return sha256; });
}

AssetStore assetsBeside(const QString &templateFile)
{
    return AssetStore(templateFile + u".assets"_s);
}

QStringList assetsOf(const PassTemplate &value)
{
    QStringList hashes;
    for (const auto &image : value.studio.images) {
        if (!hashes.contains(image.sha256))
            hashes.append(image.sha256);
    }
    return hashes;
}

Result<QStringList> copyAssets(const PassTemplate &value, const AssetStore &from, const AssetStore &to)
{
    QStringList missing;
    for (const auto &sha256 : assetsOf(value)) {
        const auto bytes = from.bytes(sha256);
        if (!bytes) {
            missing.append(sha256);
            continue;
        }
        if (const auto kept = to.put(*bytes); !kept)
            return std::unexpected(kept.error());
    }
    return missing;
}

} // namespace qairopay::settings
