// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanfeed.h"

#include <QtConcurrent/qtconcurrentrun.h>

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
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_options.interval);
    connect(&m_timer, &QTimer::timeout, this, &ScanFeed::ask);
    connect(&m_loading, &QFutureWatcherBase::finished, this, &ScanFeed::archiveLoaded);
    connect(&m_clearing, &QFutureWatcherBase::finished, this, &ScanFeed::archiveCleared);
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        if (m_asking.future().resultCount() > 0 && m_state != State::Stopped)
            answered(m_asking.result());
    });
}

ScanFeed::~ScanFeed()
{
    stop();
    m_loading.waitForFinished();
    m_clearing.waitForFinished();
}

void ScanFeed::start()
{
    if (m_state != State::Stopped)
        return;
    setState(State::Loading);
    if (m_isArchiveTaken) // goes on when it is back
        return;
    if (m_archive)
        ask();
    else
        openArchive();
}

void ScanFeed::openArchive()
{
    auto archive = ScanArchive::open(m_options.archivePath);
    if (!archive) {
        fail(archive.error());
        return;
    }
    m_archive = std::move(*archive);
    m_isArchiveTaken = true;
    m_loading.setFuture(QtConcurrent::run(&ScanArchive::load, m_options.archivePath));
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
    if (m_archive && !m_asking.isRunning() && !m_loading.isRunning() && m_state != State::Stopped)
        ask();
}

void ScanFeed::startOver()
{
    if (!m_archive || m_isArchiveTaken) {
        m_startsOver = true;
        return;
    }
    stop();
    m_columns.clear();
    m_waiting.clear();
    m_archive.reset();
    m_isArchiveTaken = true;
    m_clearing.setFuture(QtConcurrent::run(&ScanArchive::clear, m_options.archivePath));
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
    auto columns = m_loading.result();
    if (!columns) {
        m_archive.reset();
        fail(columns.error());
        return;
    }
    if (std::exchange(m_startsOver, false)) {
        startOver();
        return;
    }
    m_columns = std::move(*columns);
    if (!m_columns.isEmpty())
        Q_EMIT grown();
    if (m_state != State::Stopped)
        ask();
}

void ScanFeed::ask()
{
    m_timer.stop();
    if (!m_archive) { // it could not be opened; somebody may have made room since
        setState(State::Stopped);
        start();
        return;
    }
    api::ScanQuery query;
    query.page.order = api::Order::OldestFirst;
    query.page.startingAfter = m_archive->cursor();
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
    const bool more = page->hasMore && !page->nextCursor.isEmpty();
    const auto fresh = m_archive->append(scans, more ? page->nextCursor : m_archive->cursor());
    if (!fresh) {
        fail(fresh.error());
        return;
    }
    m_error.reset();
    const bool isPast = m_state == State::Loading;
    if (m_following || isPast) {
        take(*fresh);
    } else if (!fresh->isEmpty()) {
        m_waiting.append(*fresh);
        Q_EMIT waitingChanged();
    }
    if (more) {
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
