// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/recentfiles.h"

#include <QtCore/qobject.h>
#include <QtCore/qthreadpool.h>

namespace qairopay {

/// The template files opened last, read beside the window. Whoever opens or saves one writes it down
/// (RecentWork).
class RecentList : public QObject
{
    Q_OBJECT

public:
    explicit RecentList(settings::RecentFiles files, QObject *parent = nullptr);

    /// Whole paths, newest first; empty until they have been read.
    [[nodiscard]] QStringList paths() const { return m_paths; }
    /// Reads again what has been written down.
    void reload();

Q_SIGNALS:
    void changed();

private:
    void show(const QStringList &paths);

    settings::RecentFiles m_files;
    QThreadPool m_thread; ///< a single one: what is asked for later is told later
    QStringList m_paths;
};

} // namespace qairopay
