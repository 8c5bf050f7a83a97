// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/draftstore.h"

#include <QtCore/qmap.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

namespace qairopay::settings {

/// Saves a draft within a second of an edit, however fast the edits come. What waits is saved when it is
/// destroyed. One that cannot be saved goes on waiting and is tried again, by itself and with the next edit.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit DraftSaver(const DraftStore &store, QObject *parent = nullptr);
    ~DraftSaver() override;

    /// The newest state of the draft; one of another id is saved at once first.
    void edited(const Draft &draft);
    /// Saves what waits.
    void flush();
    /// Forgets a draft that waits: it was published or thrown away.
    void drop(const QString &id);
    /// What is newer than the store, by id.
    [[nodiscard]] const QMap<QString, Draft> &waiting() const { return m_waiting; }
    /// The last attempt failed: what waits is nowhere else.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

Q_SIGNALS:
    void saved(const QString &id);
    void failed(const qairopay::Error &error); ///< the first time in a row

private:
    const DraftStore *m_store;
    QMap<QString, Draft> m_waiting;
    QTimer m_timer;
    bool m_hasFailed = false;
};

} // namespace qairopay::settings
