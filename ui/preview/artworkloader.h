// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "artwork/cardimages.h"
#include "settings/assetstore.h"

#include <QtCore/qcache.h>
#include <QtCore/qset.h>
#include <QtCore/qthreadpool.h>

#include <memory>

namespace qairopay {

/// The pictures of templates for everything in a window that draws cards. Files come from the drafts' side
/// folder, or from the sandbox into it; they are read, decoded and cut on a thread of their own. What is not
/// ready is missing in the answer; `arrived` says when to ask again.
class ArtworkLoader : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. `scale`: pixels to a point.
    ArtworkLoader(const settings::AssetStore &assets, api::Client &client, int scale = 2,
                  QObject *parent = nullptr);
    ~ArtworkLoader() override;

    [[nodiscard]] const settings::AssetStore &assets() const { return m_assets; }
    /// x_studio and pictures exist at the service, too.
    [[nodiscard]] bool isShared() const { return m_client.profile().isLocal(); }

    /// What the cards of a template draw, as far as it is ready.
    [[nodiscard]] artwork::CardImages images(const PassTemplate &value);
    /// The same of Apple's card alone; Google's pictures are not made for it.
    [[nodiscard]] scene::Images appleImages(const PassTemplate &value);
    /// One picture; null while it is being made, or when its file is missing or broken.
    [[nodiscard]] QImage picture(const artwork::CardImage &wanted);
    /// Of the file; empty while it is not known.
    [[nodiscard]] QSize sizeOf(const QString &sha256) const { return m_sizes.value(sha256); }
    [[nodiscard]] std::optional<Error> problemOf(const QString &sha256) const;

    /// Files that were missing are looked for again.
    void retry();

Q_SIGNALS:
    void arrived();

private:
    struct Decoder;
    struct Made
    {
        QImage picture;
        QSize size;
        std::optional<Error> problem;
    };

    void want(const artwork::CardImage &wanted);
    void makeNext();
    void make(const artwork::CardImage &wanted, const QByteArray &fetched);
    void take(const artwork::CardImage &wanted, const Made &made);
    void fetch(const artwork::CardImage &wanted);
    void give(const artwork::CardImage &wanted, const Made &made);

    const settings::AssetStore &m_assets;
    api::Client &m_client;
    int m_scale;
    QCache<artwork::CardImage, QImage> m_pictures; ///< cost in kilobytes
    QHash<artwork::CardImage, QImage> m_latest; ///< by slot, wallet and file: shown while a crop is dragged
    QHash<QString, QSize> m_sizes;
    QHash<QString, Error> m_problems;
    QSet<QString> m_fetched; ///< asked for at the service, once each
    QList<artwork::CardImage> m_queue;
    std::optional<artwork::CardImage> m_making;
    std::shared_ptr<Decoder> m_decoder; ///< used on the thread only
    QThreadPool m_thread;
};

} // namespace qairopay
