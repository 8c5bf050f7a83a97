// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basemap/tilesource.h"

#include <QtCore/qthread.h>
#include <QtCore/qurl.h>

namespace qairopay::basemap {

/// A map of tiles at an address of the user's: "https://tiles.example.com/{z}/{x}/{y}.png". What was fetched
/// is kept on disk for as long as the server allows. Network and disk live in a thread of their own. The
/// process's guard must let the host through; it stays shut for everybody else.
class UrlTiles : public TileSource
{
public:
    struct Settings
    {
        QString pattern;
        QString attribution;
        QString cacheFolder;
        qint64 cacheBytes = 200 << 20;
        int maxZoom = 19;
    };

    /// An error says what is wrong with the pattern: https only (http to this machine), {z}, {x} and {y}
    /// once, no names or passwords in it.
    [[nodiscard]] static Result<std::shared_ptr<TileSource>> open(const Settings &settings);
    ~UrlTiles() override;

    /// The host that a pattern asks, for the guard.
    [[nodiscard]] static Result<QString> hostOf(const QString &pattern);

    [[nodiscard]] const About &about() const override { return m_about; }
    [[nodiscard]] QFuture<Result<QByteArray>> tile(const TileKey &key) override;

private:
    class Worker;

    explicit UrlTiles(const Settings &settings);

    About m_about;
    QString m_pattern;
    QThread m_thread;
    Worker *m_worker; ///< lives in the thread and ends with it
};

} // namespace qairopay::basemap
