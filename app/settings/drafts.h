// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/draftstore.h"

#include <QtCore/qfuture.h>
#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>

#include <chrono>

namespace qairopay::settings {

/// The drafts of this computer: known in memory, read and written by a thread of their own, so that nobody
/// waits for the disk. An edit is saved within a second, however fast the edits come. One that cannot be
/// saved goes on waiting and is tried again, by itself and with the next edit. What waits is saved when this
/// is destroyed; only then, and in saveNow(), the disk is waited for.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// Begins to read them; `loaded` follows.
    explicit Drafts(DraftStore store, QObject *parent = nullptr);
    ~Drafts() override;

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// Newest first, edits that wait before all others.
    [[nodiscard]] QList<Draft> list() const;
    [[nodiscard]] std::optional<Draft> find(const QString &id) const;
    /// The newest state of a draft.
    void put(const Draft &draft);
    /// It was published or thrown away. A file that stays all the same is an error; its draft is listed
    /// again.
    QFuture<Result<void>> remove(const QString &id);
    /// Begins to save what waits.
    void flush();
    /// Saves what waits before it returns, or before `atMost` has passed on a disk that does not answer. For
    /// the program's end: whoever ends it need not let a thread come to its end.
    void saveNow(std::chrono::milliseconds atMost = std::chrono::seconds(4));
    /// The last attempt failed: what waits is nowhere else.
    [[nodiscard]] bool hasFailed() const { return !m_failing.isEmpty(); }
    [[nodiscard]] const AssetStore &assets() const { return m_store.assets(); }
    [[nodiscard]] const QString &folder() const { return m_store.folder(); }

Q_SIGNALS:
    void loaded();
    void saved(const QString &id);
    void failed(const qairopay::Error &error); ///< the first time in a row

private:
    void finishSaving(const QString &id, quint64 edit, const Result<QDateTime> &result);
    void forget(const QString &id);

    DraftStore m_store;
    QMap<QString, Draft> m_known;     ///< `savedAt` is that of the last save
    QMap<QString, quint64> m_waiting; ///< newer than the store: which edit it was
    QSet<QString> m_failing;
    quint64 m_edits = 0;
    QTimer m_timer;
    bool m_isLoaded = false;
    QThreadPool m_thread; ///< of one thread: what is begun later is done later
};

} // namespace qairopay::settings
