// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/artworkloader.h"

#include "artwork/cut.h"
#include "artwork/decode.h"
#include "base/whendone.h"

#include <QtConcurrent/qtconcurrentrun.h>

#include <algorithm>

namespace qairopay {

namespace {

constexpr int mostPictures = 64 << 10; ///< kilobytes
constexpr int mostDecoded = 96 << 10;  ///< kilobytes
constexpr qsizetype mostLatest = 64;
constexpr qsizetype mostQueued = 256;

int kilobytes(const QImage &image)
{
    return 1 + static_cast<int>(image.sizeInBytes() >> 10);
}

/// The same slot of the same file, whatever its crop and focus are.
artwork::CardImage withoutCrop(artwork::CardImage wanted)
{
    wanted.reference = {.sha256 = wanted.reference.sha256};
    return wanted;
}

} // namespace

/// Decoded files, so that dragging a crop does not read one anew at each step.
struct ArtworkLoader::Decoder
{
    settings::AssetStore assets;
    QCache<QString, QImage> decoded{mostDecoded};

    Result<QImage> read(const QString &sha256, const QByteArray &fetched)
    {
        if (const auto *known = decoded.object(sha256))
            return *known;
        if (!fetched.isEmpty()) {
            if (artwork::sha256Of(fetched) != sha256)
                return failure(ErrorKind::Corrupt, ArtworkLoader::tr("The service sent another picture."));
            (void)assets.put(fetched); // a full disk keeps nothing from being shown
        }
        const auto bytes = fetched.isEmpty() ? assets.bytes(sha256) : Result<QByteArray>(fetched);
        const auto image = bytes.and_then(artwork::decode);
        if (image)
            decoded.insert(sha256, new QImage(*image), kilobytes(*image));
        return image;
    }

    Made make(const artwork::CardImage &wanted, const QByteArray &fetched, int scale)
    {
        const auto source = read(wanted.reference.sha256, fetched);
        if (!source)
            return {.problem = source.error()};
        return {.picture = artwork::cut(*source, wanted.reference, wanted.shape, scale),
                .size = source->size()};
    }
};

ArtworkLoader::ArtworkLoader(const settings::AssetStore &assets, api::Client &client, int scale,
                             QObject *parent)
    : QObject(parent)
    , m_assets(assets)
    , m_client(client)
    , m_scale(scale)
    , m_pictures(mostPictures)
    , m_decoder(std::make_shared<Decoder>(assets))
{
    m_thread.setMaxThreadCount(1);
}

ArtworkLoader::~ArtworkLoader()
{
    m_thread.waitForDone();
}

std::optional<Error> ArtworkLoader::problemOf(const QString &sha256) const
{
    const auto found = m_problems.constFind(sha256);
    return found == m_problems.cend() ? std::nullopt : std::optional(*found);
}

artwork::CardImages ArtworkLoader::images(const PassTemplate &value)
{
    artwork::CardImages images;
    for (const auto &wanted : artwork::cardImagesOf(value)) {
        const auto &sha256 = wanted.reference.sha256;
        if (const auto shown = picture(wanted); !shown.isNull())
            images.insert(wanted, shown);
        if (const auto problem = problemOf(sha256))
            images.problems.insert(wanted.slot, *problem);
        if (const auto size = sizeOf(sha256); size.isValid())
            images.sizes.insert(wanted.slot, size);
    }
    return images;
}

scene::Images ArtworkLoader::appleImages(const PassTemplate &value)
{
    artwork::CardImages images;
    for (const auto &wanted : artwork::cardImagesOf(value)) {
        if (wanted.wallet != WalletPlatform::Apple)
            continue;
        if (const auto shown = picture(wanted); !shown.isNull())
            images.insert(wanted, shown);
    }
    return images.apple;
}

QImage ArtworkLoader::picture(const artwork::CardImage &wanted)
{
    if (const auto *known = m_pictures.object(wanted))
        return *known;
    if (m_problems.contains(wanted.reference.sha256))
        return {};
    want(wanted);
    return m_latest.value(withoutCrop(wanted));
}

void ArtworkLoader::retry()
{
    if (m_problems.isEmpty())
        return;
    m_problems.clear();
    m_fetched.clear();
    Q_EMIT arrived();
}

/// The newest first; an older wish for the same slot is void.
void ArtworkLoader::want(const artwork::CardImage &wanted)
{
    if (m_making == wanted)
        return;
    m_queue.removeIf(
        [&](const artwork::CardImage &queued) { return withoutCrop(queued) == withoutCrop(wanted); });
    if (m_queue.size() >= mostQueued)
        m_queue.removeFirst();
    m_queue.append(wanted);
    makeNext();
}

void ArtworkLoader::makeNext()
{
    if (m_making || m_queue.isEmpty())
        return;
    m_making = m_queue.takeLast();
    make(*m_making, {});
}

void ArtworkLoader::make(const artwork::CardImage &wanted, const QByteArray &fetched)
{
    whenDone(
        QtConcurrent::run(&m_thread, [decoder = m_decoder, wanted, fetched,
                                      scale = m_scale] { return decoder->make(wanted, fetched, scale); }),
        this, [this, wanted](const Made &made) { take(wanted, made); });
}

void ArtworkLoader::take(const artwork::CardImage &wanted, const Made &made)
{
    const auto &sha256 = wanted.reference.sha256;
    const bool isMissing = made.problem && made.problem->kind == ErrorKind::NotFound;
    if (isMissing && isShared() && !m_fetched.contains(sha256))
        fetch(wanted);
    else
        give(wanted, made);
}

void ArtworkLoader::fetch(const artwork::CardImage &wanted)
{
    const auto sha256 = wanted.reference.sha256;
    m_fetched.insert(sha256);
    m_client.asset(sha256).then(this, [this, wanted](const Result<QByteArray> &bytes) {
        if (bytes && !bytes->isEmpty())
            make(wanted, *bytes);
        else
            give(wanted,
                 {.problem = bytes ? Error{ErrorKind::NotFound, tr("The service has no such picture.")}
                                   : bytes.error()});
    });
}

void ArtworkLoader::give(const artwork::CardImage &wanted, const Made &made)
{
    const auto &sha256 = wanted.reference.sha256;
    if (made.problem) {
        m_problems.insert(sha256, *made.problem);
    } else {
        m_sizes.insert(sha256, made.size);
        m_pictures.insert(wanted, new QImage(made.picture), kilobytes(made.picture));
        if (m_latest.size() >= mostLatest)
            m_latest.clear();
        m_latest.insert(withoutCrop(wanted), made.picture);
    }
    m_making.reset();
    Q_EMIT arrived();
    makeNext();
}

} // namespace qairopay
