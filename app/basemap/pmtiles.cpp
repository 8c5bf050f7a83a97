// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/pmtiles.h"

#include "base/strictjson.h"
#include "basemap/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace qairopay::basemap {

namespace {

constexpr quint64 mostPackedBytes = 4 << 20; ///< of a directory or the metadata
constexpr qsizetype mostDirectoryBytes = 16 << 20;
constexpr int mostLevels = 3; ///< of directories, as the specification advises

Result<QByteArray> readRange(const QString &path, quint64 offset, quint64 length, quint64 mostBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Words::tr("The map's file cannot be read."), QFileInfo(path).fileName(),
                       file.errorString());
    const auto size = quint64(file.size());
    if (length > mostBytes || offset > size || length > size - offset)
        return failure(ErrorKind::Corrupt, Words::tr("The map's file is damaged."),
                       QFileInfo(path).fileName());
    file.seek(qint64(offset));
    return file.read(qint64(length));
}

Result<QByteArray> readPacked(const QString &path, const PmHeader &header, PmHeader::Range range)
{
    auto bytes = readRange(path, range.offset, range.length, mostPackedBytes);
    return bytes && header.isGzipped ? gunzip(*bytes, mostDirectoryBytes) : bytes;
}

Result<std::vector<PmEntry>> readDirectory(const QString &path, const PmHeader &header, PmHeader::Range range)
{
    return readPacked(path, header, range).and_then([](const QByteArray &bytes) {
        return readPmDirectory(bytes);
    });
}

/// Name and attribution; a map without them is a map all the same.
void readMetadata(const QString &path, const PmHeader &header, TileSource::About &about)
{
    about.name = QFileInfo(path).completeBaseName();
    const auto bytes = readPacked(path, header, header.metadata);
    const auto json = bytes ? parseJsonObject(*bytes) : Result<QJsonObject>(std::unexpected(bytes.error()));
    if (!json)
        return;
    about.attribution = attributionText((*json)["attribution"_L1].toString());
    if (const QString name = attributionText((*json)["name"_L1].toString()); !name.isEmpty())
        about.name = name;
}

} // namespace

Result<std::shared_ptr<TileSource>> PmTiles::open(const QString &path)
{
    const auto head = readRange(path, 0, PmHeader::bytes, PmHeader::bytes);
    if (!head)
        return std::unexpected(head.error());
    const auto header = readPmHeader(*head);
    if (!header)
        return std::unexpected(header.error());
    auto root = readDirectory(path, *header, header->root);
    if (!root)
        return std::unexpected(root.error());
    About about{.name = {}, .attribution = {}, .minZoom = header->minZoom, .maxZoom = header->maxZoom};
    readMetadata(path, *header, about);
    return std::shared_ptr<TileSource>(new PmTiles(path, *header, std::move(*root), std::move(about)));
}

PmTiles::PmTiles(QString path, const PmHeader &header, std::vector<PmEntry> root, About about)
    : m_path(std::move(path))
    , m_header(header)
    , m_root(std::move(root))
    , m_about(std::move(about))
{
    m_thread.setMaxThreadCount(1);
}

PmTiles::~PmTiles()
{
    m_thread.waitForDone(); // what was asked is answered
}

Result<QByteArray> PmTiles::read(quint64 tile) const
{
    std::vector<PmEntry> leaf;
    const std::vector<PmEntry> *directory = &m_root;
    for (int level = 0; level <= mostLevels; ++level) {
        const PmEntry *const entry = findPmEntry(*directory, tile);
        if (entry == nullptr)
            return QByteArray();
        if (entry->run > 0)
            return readRange(m_path, m_header.tiles + entry->offset, entry->length, mostTileBytes);
        auto next = readDirectory(m_path, m_header, {m_header.leaves + entry->offset, entry->length});
        if (!next)
            return std::unexpected(next.error());
        leaf = std::move(*next);
        directory = &leaf;
    }
    return failure(ErrorKind::Corrupt, Words::tr("The map's directories have no end."));
}

QFuture<Result<QByteArray>> PmTiles::tile(const TileKey &key)
{
    return QtConcurrent::run(&m_thread, [this, id = pmTileId(key)] { return read(id); });
}

} // namespace qairopay::basemap
