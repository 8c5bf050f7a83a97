// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/pmtilesindex.h"

#include <QtCore/qthreadpool.h>

namespace qairopay::basemap {

/// A map in a file of the user's: PMTiles 3 with pictures. Only read; directories are read when needed.
class PmTiles : public TileSource
{
public:
    [[nodiscard]] static Result<std::shared_ptr<TileSource>> open(const QString &path);
    ~PmTiles() override;

    [[nodiscard]] const About &about() const override { return m_about; }
    [[nodiscard]] QFuture<Result<QByteArray>> tile(const TileKey &key) override;

private:
    PmTiles(QString path, const PmHeader &header, std::vector<PmEntry> root, About about);

    [[nodiscard]] Result<QByteArray> read(quint64 tile) const;

    QString m_path;
    PmHeader m_header;
    std::vector<PmEntry> m_root;
    About m_about;
    QThreadPool m_thread;
};

} // namespace qairopay::basemap
