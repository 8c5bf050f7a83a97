// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "scans/archivethread.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qtimer.h>

namespace qairopay::scans {

/// A scan of the API as a value of ours; a place off the globe is no place.
[[nodiscard]] scan::Scan toScan(const api::Scan &scan);

/// Keeps all scans of a tenant at hand: what the archive has, then page after page what the service has more,
/// then what happens. Each page is in the archive before anybody sees it. After a failure it tries again by
/// itself. It never waits for the archive's disk.
class ScanFeed : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading,  ///< the archive, or pages of the past
        Watching, ///< has everything; asks for more every few seconds
        Failed,   ///< the last call failed; asks again at the next interval
        Stopped,
    };

    struct Options
    {
        QString archivePath;
        std::chrono::milliseconds interval{3000};
    };

    ScanFeed(api::Client &client, Options options, QObject *parent = nullptr);
    ~ScanFeed() override;

    void start();
    void stop();
    /// Asks now and not at the next interval.
    void refresh();
    /// Forgets every scan, here and in the archive, and reads anew what the service has: it was emptied.
    /// While there is no archive or it is being read, that comes right after. Until it is emptied, and when
    /// that fails until it was tried again, nothing is shown.
    void startOver();
    /// While it does not follow, new scans are kept back (and in the archive) and counted.
    void setFollowing(bool following);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const scan::ScanColumns &columns() const { return m_columns; }
    [[nodiscard]] qsizetype waitingCount() const { return m_waiting.size(); }

Q_SIGNALS:
    /// There are more scans in columns(); their rows may have moved.
    void grown();
    /// columns() is empty: no row of it may be asked for any more.
    void emptied();
    void stateChanged();
    void waitingChanged();

private:
    void openArchive();
    void archiveLoaded();
    void archiveCleared();
    void ask();
    void answered(const Result<api::Page<api::Scan>> &page);
    void kept(const Result<ArchiveThread::Kept> &page);
    void take(const QList<scan::Scan> &fresh);
    void fail(const Error &error);
    void setState(State state);

    api::Client &m_client;
    Options m_options;
    ArchiveThread m_archive;
    QFutureWatcher<Result<ArchiveThread::Content>> m_loading;
    QFutureWatcher<Result<void>> m_clearing;
    QFutureWatcher<Result<ArchiveThread::Kept>> m_keeping;
    QFutureWatcher<Result<api::Page<api::Scan>>> m_asking;
    QTimer m_timer;
    scan::ScanColumns m_columns;
    QList<scan::Scan> m_waiting;
    QList<scan::Scan> m_late; ///< kept after it was stopped: shown when it starts again
    QString m_cursor;
    std::optional<Error> m_error;
    State m_state = State::Stopped;
    bool m_isArchiveOpen = false;
    bool m_isArchiveTaken = false; ///< it is being read or emptied
    bool m_isKeeping = false;      ///< a page is being written
    bool m_hasMore = false;        ///< behind that page
    bool m_startsOver = false;     ///< as soon as the archive was read
    bool m_following = true;
};

} // namespace qairopay::scans
