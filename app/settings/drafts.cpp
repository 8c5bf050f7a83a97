// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/drafts.h"

#include "base/whendone.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qpromise.h>

#include <algorithm>
#include <memory>

namespace qairopay::settings {

namespace {

/// From the first edit, not from the last: somebody who never stops typing is saved as well.
constexpr std::chrono::milliseconds delay{800};
/// Until a disk may have room again.
constexpr std::chrono::milliseconds patience{5000};

} // namespace

Drafts::Drafts(DraftStore store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
    whenDone(QtConcurrent::run(&m_thread, [from = m_store] { return from.list(); }), this,
             [this](const QList<Draft> &drafts) {
                 for (const auto &draft : drafts) {
                     if (!m_known.contains(draft.id))
                         m_known.insert(draft.id, draft);
                 }
                 m_isLoaded = true;
                 Q_EMIT loaded();
             });
}

Drafts::~Drafts()
{
    for (const auto &id : m_waiting.keys())
        m_thread.start([to = m_store, draft = m_known.value(id)] { (void)to.save(draft); });
    m_thread.waitForDone();
}

QList<Draft> Drafts::list() const
{
    auto drafts = m_known.values();
    const auto age = [this](const Draft &draft) {
        const auto edit = m_waiting.value(draft.id);
        return edit > 0 ? std::pair(0, -qint64(edit)) : std::pair(1, -draft.savedAt.toMSecsSinceEpoch());
    };
    std::ranges::stable_sort(drafts, {}, age);
    return drafts;
}

std::optional<Draft> Drafts::find(const QString &id) const
{
    const auto known = m_known.constFind(id);
    return known == m_known.cend() ? std::nullopt : std::optional(*known);
}

void Drafts::put(const Draft &draft)
{
    m_known.insert(draft.id, draft);
    m_waiting.insert(draft.id, ++m_edits);
    if (!m_timer.isActive())
        m_timer.start(hasFailed() ? patience : delay);
}

QFuture<Result<void>> Drafts::remove(const QString &id)
{
    if (!m_known.contains(id))
        return QtFuture::makeReadyValueFuture(Result<void>());
    const auto known = m_known.take(id);
    forget(id);
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(QtConcurrent::run(&m_thread, [in = m_store, id] { return in.remove(id); }), this,
             [this, known, promise](const Result<void> &removed) {
                 if (!removed && !m_known.contains(known.id))
                     m_known.insert(known.id, known);
                 promise->addResult(removed);
                 promise->finish();
             });
    return promise->future();
}

void Drafts::flush()
{
    m_timer.stop();
    for (const auto &[id, edit] : std::as_const(m_waiting).asKeyValueRange()) {
        whenDone(QtConcurrent::run(&m_thread,
                                   [to = m_store, draft = m_known.value(id)] { return to.save(draft); }),
                 this, [this, id, edit](const Result<QDateTime> &result) { finishSaving(id, edit, result); });
    }
}

void Drafts::saveNow(std::chrono::milliseconds atMost)
{
    flush();
    m_thread.waitForDone(QDeadlineTimer(atMost));
}

void Drafts::finishSaving(const QString &id, quint64 edit, const Result<QDateTime> &result)
{
    const auto known = m_known.find(id);
    if (known == m_known.end())
        return; // removed meanwhile
    if (result) {
        known->savedAt = *result;
        m_failing.remove(id);
        if (m_waiting.value(id) == edit)
            forget(id);
        Q_EMIT saved(id);
        return;
    }
    if (!m_timer.isActive())
        m_timer.start(patience);
    const bool isNews = !hasFailed();
    m_failing.insert(id);
    if (isNews)
        Q_EMIT failed(result.error());
}

void Drafts::forget(const QString &id)
{
    m_waiting.remove(id);
    m_failing.remove(id);
    if (m_waiting.isEmpty())
        m_timer.stop();
}

} // namespace qairopay::settings
