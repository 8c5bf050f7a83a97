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
    if (m_waiting && m_waiting->id != draft.id)
        flush();
    m_waiting = draft;
    if (!m_timer.isActive())
        m_timer.start(m_hasFailed ? patience : delay);
}

void DraftSaver::flush()
{
    m_timer.stop();
    if (!m_waiting)
        return;
    const auto result = m_store->save(*m_waiting);
    const bool isNews = !std::exchange(m_hasFailed, !result);
    if (result) {
        Q_EMIT saved(std::exchange(m_waiting, std::nullopt)->id);
        return;
    }
    m_timer.start(patience);
    if (isNews)
        Q_EMIT failed(result.error());
}

void DraftSaver::drop()
{
    m_timer.stop();
    m_waiting.reset();
    m_hasFailed = false;
}

} // namespace qairopay::settings
