// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/draftsaver.h"

namespace qairopay::settings {

namespace {

/// From the first edit, not from the last: somebody who never stops typing is saved as well.
constexpr std::chrono::milliseconds delay{800};
/// Until a disk may have room again.
constexpr std::chrono::milliseconds patience{5000};

} // namespace

DraftSaver::DraftSaver(const DraftStore &store, QObject *parent)
    : QObject(parent)
    , m_store(&store)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftSaver::flush);
}

DraftSaver::~DraftSaver()
{
    flush();
}

void DraftSaver::edited(const Draft &draft)
{
    if (!m_waiting.isEmpty() && !m_waiting.contains(draft.id))
        flush();
    m_waiting.insert(draft.id, draft);
    if (!m_timer.isActive())
        m_timer.start(m_hasFailed ? patience : delay);
}

void DraftSaver::flush()
{
    m_timer.stop();
    std::optional<Error> error;
    QStringList savedIds;
    m_waiting.removeIf([&](const std::pair<const QString &, Draft &> &waiting) {
        const auto result = m_store->save(waiting.second);
        if (result)
            savedIds.append(waiting.first);
        else
            error = result.error();
        return result.has_value();
    });
    const bool isNews = !std::exchange(m_hasFailed, error.has_value());
    if (error)
        m_timer.start(patience);
    for (const auto &id : std::as_const(savedIds))
        Q_EMIT saved(id);
    if (error && isNews)
        Q_EMIT failed(*error);
}

void DraftSaver::drop(const QString &id)
{
    m_waiting.remove(id);
    if (!m_waiting.isEmpty())
        return;
    m_timer.stop();
    m_hasFailed = false;
}

} // namespace qairopay::settings
