// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/tilesource.h"

#include <QtCore/qthreadpool.h>

namespace qairopay::basemap {

/// A map in a file of the user's: MBTiles 1.3 with pictures. Only read; a file of vector tiles is refused
/// with a sentence, as nothing here draws them.
class MbTiles : public TileSource
{
public:
    [[nodiscard]] static Result<std::shared_ptr<TileSource>> open(const QString &path);
    ~MbTiles() override;

    [[nodiscard]] const About &about() const override { return m_about; }
    [[nodiscard]] QFuture<Result<QByteArray>> tile(const TileKey &key) override;

private:
    MbTiles(QString path, About about);

    QString m_path;
    About m_about;
    QThreadPool m_thread; ///< one: a connection belongs to its thread
};

} // namespace qairopay::basemap
