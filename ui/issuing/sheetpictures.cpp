// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/sheetpictures.h"

#include "apple/issue.h"
#include "google/issue.h"
#include "scene/painter.h"

#include <QtCore/qmutex.h>

#include <algorithm>

namespace qairopay {

namespace {

constexpr qsizetype keptKilobytes = 48 * 1024;
constexpr qsizetype mostWaiting = 96; ///< about two screens

scene::Scene sceneOf(const issuance::SheetSource &source, const SheetPictures::Key &key, scene::Kit &kit)
{
    const auto record = source.file->record(key.number);
    if (!record)
        return {};
    const auto &setting = *source.setting;
    const auto issued = bulk::draftOf(*record, key.number);
    if (key.wallet == WalletPlatform::Google)
        return google::layoutCard(
            google::draftFor(setting.passTemplate, issued, {.issuerName = setting.organisation}),
            setting.images.google, setting.googleOptions, kit);
    return apple::layoutFront(
        apple::draftFor(setting.passTemplate, issued,
                        {.organisationName = setting.organisation, .isNfcAllowed = true}),
        setting.images.apple, setting.appleOptions, kit);
}

QImage drawn(const scene::Scene &scene, QSize box, scene::Kit &kit)
{
    if (scene.size.isEmpty() || box.isEmpty())
        return {};
    const double scale = std::min(box.width() / scene.size.width(), box.height() / scene.size.height());
    return scene::render(scene, scale, kit.fonts, &kit.pictures);
}

} // namespace

/// What is still to be drawn. Only the thread touches the kit.
struct SheetPictures::Board
{
    struct Wish
    {
        Key key;
        issuance::SheetSourcePtr source;
        int turn = 0;
    };

    /// The newest wish; none: the thread may go, and has been noted as gone.
    std::optional<Wish> next()
    {
        const QMutexLocker locker(&mutex);
        isDrawing = !waiting.isEmpty();
        return isDrawing ? std::optional(Wish{waiting.takeLast(), source, turn}) : std::nullopt;
    }

    /// True when nobody draws yet.
    [[nodiscard]] bool add(const Key &key)
    {
        const QMutexLocker locker(&mutex);
        waiting.removeOne(key);
        waiting.append(key);
        if (waiting.size() > mostWaiting)
            waiting.removeFirst();
        return !std::exchange(isDrawing, true);
    }

    void start(const issuance::SheetSourcePtr &next)
    {
        const QMutexLocker locker(&mutex);
        waiting.clear();
        source = next;
        ++turn;
    }

    QMutex mutex;
    QList<Key> waiting;
    issuance::SheetSourcePtr source;
    int turn = 0; ///< counts the sheets: pictures of an earlier one are thrown away
    bool isDrawing = false;
    scene::Kit kit;
};

SheetPictures::SheetPictures(QObject *parent)
    : QObject(parent)
    , m_pictures(keptKilobytes)
    , m_board(std::make_shared<Board>())
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // the fonts belong to this one thread
}

SheetPictures::~SheetPictures()
{
    m_board->start({});
    m_thread.waitForDone();
}

void SheetPictures::show(issuance::SheetSourcePtr source)
{
    m_board->start(source);
    m_pictures.clear();
    m_source = std::move(source);
    ++m_turn;
    Q_EMIT forgotten();
}

QImage SheetPictures::picture(const Key &key)
{
    if (!m_source || key.box.isEmpty())
        return {};
    if (const auto *known = m_pictures.object(key))
        return *known;
    if (m_board->add(key))
        startDrawing();
    return {};
}

void SheetPictures::startDrawing()
{
    m_thread.start([this, board = m_board] {
        while (const auto wish = board->next()) {
            const auto scene = sceneOf(*wish->source, wish->key, board->kit);
            const auto picture = drawn(scene, wish->key.box, board->kit);
            QMetaObject::invokeMethod(
                this, [=, this] { take(wish->key, picture, wish->turn); }, Qt::QueuedConnection);
        }
    });
}

void SheetPictures::take(const Key &key, const QImage &picture, int turn)
{
    if (turn != m_turn)
        return;
    m_pictures.insert(key, new QImage(picture), std::max<qsizetype>(1, picture.sizeInBytes() / 1024));
    Q_EMIT arrived(key);
}

} // namespace qairopay
