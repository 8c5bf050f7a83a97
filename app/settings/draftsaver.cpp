// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/draftsaver.h"

namespace qairopay::settings {

namespace {

/// From the first edit, not from the last: somebody who never stops typing is saved as well.
constexpr std::chrono::milliseconds delay{800};

} // namespace

DraftSaver::DraftSaver(const DraftStore &store, QObject *parent)
    : QObject(parent)
    , m_store(&store)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
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
        m_timer.start();
}

void DraftSaver::flush()
{
    m_timer.stop();
    if (!m_waiting)
        return;
    const auto draft = *std::exchange(m_waiting, std::nullopt);
    if (const auto result = m_store->save(draft))
        Q_EMIT saved(draft.id);
    else
        Q_EMIT failed(result.error());
}

void DraftSaver::drop()
{
    m_timer.stop();
    m_waiting.reset();
}

} // namespace qairopay::settings
