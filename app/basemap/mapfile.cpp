// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "basemap/mapfile.h"

#include "base/plainfile.h"
#include "basemap/mbtiles.h"
#include "basemap/pmtiles.h"
#include "basemap/words.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

namespace qairopay::basemap {

Result<std::shared_ptr<TileSource>> openMapFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (const auto plain = requirePlainFile(path, name); !plain)
        return std::unexpected(plain.error());
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, Words::tr("There is no such file."), name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Words::tr("The map's file cannot be read."), name, file.errorString());
    const QByteArray head = file.peek(16);
    if (head.startsWith("PMTiles"))
        return PmTiles::open(path);
    if (head.startsWith("SQLite format 3"))
        return MbTiles::open(path);
    return failure(ErrorKind::Unsupported, Words::tr("The file is neither an MBTiles nor a PMTiles map."),
                   name);
}

} // namespace qairopay::basemap
