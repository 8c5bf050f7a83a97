// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanfeed.h"

using namespace Qt::StringLiterals;

namespace qairopay::scans {

scan::Scan toScan(const api::Scan &scan)
{
    scan::Scan result{scan.id,
                      scan.passId,
                      scan.scannerId,
                      std::nullopt,
                      scan::scanMethodFromApiName(scan.method),
                      scan::scanResultFromApiName(scan.result),
                      scan.scannedAt};
    if (scan.latitude && scan.longitude) {
        const geo::GeoPoint place{*scan.latitude, *scan.longitude};
        if (place.isValid())
            result.place = place;
    }
    return result;
}

ScanFeed::ScanFeed(api::Client &client, Options options, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_options(std::move(options))
    , m_archive(m_options.archivePath)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_options.interval);
    connect(&m_timer, &QTimer::timeout, this, &ScanFeed::ask);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &ScanFeed::archiveLoaded);
    connect(&m_clearing, &QFutureWatcherBase::finished, this, &ScanFeed::archiveCleared);
    connect(&m_keeping, &QFutureWatcherBase::finished, this, [this] {
        if (m_keeping.future().resultCount() > 0)
            kept(m_keeping.result());
    });
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        if (m_asking.future().resultCount() > 0 && m_state != State::Stopped)
            answered(m_asking.result());
    });
}

ScanFeed::~ScanFeed()
{
    stop();
}

void ScanFeed::start()
{
    if (m_state != State::Stopped)
        return;
    setState(State::Loading);
    take(std::exchange(m_late, {}));
    if (m_isArchiveTaken || m_isKeeping) // goes on when that is done
        return;
    if (m_isArchiveOpen)
        ask();
    else
        openArchive();
}

void ScanFeed::openArchive()
{
    m_isArchiveTaken = true;
    m_loading.setFuture(m_archive.open());
}

void ScanFeed::stop()
{
    m_timer.stop();
    m_asking.future().cancel();
    m_asking.setFuture({}); // an answer that is here already would still come
    setState(State::Stopped);
}

void ScanFeed::refresh()
{
    const bool isBusy = m_asking.isRunning() || m_isArchiveTaken || m_isKeeping;
    if (m_isArchiveOpen && !isBusy && m_state != State::Stopped)
        ask();
}

void ScanFeed::startOver()
{
    if (!m_isArchiveOpen || m_isArchiveTaken) {
        m_startsOver = true;
        return;
    }
    stop();
    m_columns.clear();
    m_waiting.clear();
    m_late.clear();
    m_keeping.setFuture({}); // a page that is still being written is forgotten right after
    m_isKeeping = false;
    m_isArchiveOpen = false;
    m_isArchiveTaken = true;
    m_clearing.setFuture(m_archive.clear());
    Q_EMIT emptied();
    Q_EMIT waitingChanged();
    start();
}

void ScanFeed::archiveCleared()
{
    m_isArchiveTaken = false;
    const auto cleared = m_clearing.result();
    m_startsOver = !cleared || m_startsOver; // what it has is of the past
    if (m_state == State::Stopped)
        return;
    if (cleared)
        openArchive();
    else
        fail(cleared.error());
}

void ScanFeed::setFollowing(bool following)
{
    m_following = following;
    if (!following || m_waiting.isEmpty())
        return;
    take(std::exchange(m_waiting, {}));
    Q_EMIT waitingChanged();
}

void ScanFeed::archiveLoaded()
{
    m_isArchiveTaken = false;
    auto content = m_loading.future().takeResult(); // a million rows: nobody else keeps them
    if (!content) {
        if (m_state != State::Stopped)
            fail(content.error());
        return;
    }
    m_isArchiveOpen = true;
    m_cursor = content->cursor;
    if (std::exchange(m_startsOver, false)) {
        startOver();
        return;
    }
    m_columns = std::move(content->columns);
    if (!m_columns.isEmpty())
        Q_EMIT grown();
    if (m_state != State::Stopped)
        ask();
}

void ScanFeed::ask()
{
    m_timer.stop();
    if (!m_isArchiveOpen) { // it could not be opened; somebody may have made room since
        setState(State::Stopped);
        start();
        return;
    }
    api::ScanQuery query;
    query.page.order = api::Order::OldestFirst;
    query.page.startingAfter = m_cursor;
    m_asking.setFuture(m_client.listScans(query));
}

void ScanFeed::answered(const Result<api::Page<api::Scan>> &page)
{
    if (!page) {
        fail(page.error());
        return;
    }
    QList<scan::Scan> scans;
    for (const api::Scan &scan : page->items)
        scans.append(toScan(scan));
    // The last page has no cursor: the next call asks for the same page again, and the archive knows what is
    // new in it.
    m_hasMore = page->hasMore && !page->nextCursor.isEmpty();
    m_isKeeping = true;
    m_keeping.setFuture(m_archive.append(scans, m_hasMore ? page->nextCursor : m_cursor));
}

void ScanFeed::kept(const Result<ArchiveThread::Kept> &page)
{
    m_isKeeping = false;
    if (page)
        m_cursor = page->cursor;
    if (m_state == State::Stopped) {
        if (page)
            m_late.append(page->fresh);
        return;
    }
    if (!page) {
        fail(page.error());
        return;
    }
    m_error.reset();
    const bool isPast = m_state == State::Loading;
    if (m_following || isPast) {
        take(page->fresh);
    } else if (!page->fresh.isEmpty()) {
        m_waiting.append(page->fresh);
        Q_EMIT waitingChanged();
    }
    if (m_hasMore) {
        ask();
        return;
    }
    setState(State::Watching);
    m_timer.start();
}

void ScanFeed::take(const QList<scan::Scan> &fresh)
{
    if (fresh.isEmpty())
        return;
    for (const scan::Scan &scan : fresh)
        m_columns.append(scan);
    m_columns.sortByTime();
    Q_EMIT grown();
}

void ScanFeed::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    Q_EMIT stateChanged();
    m_timer.start();
}

void ScanFeed::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace qairopay::scans
