// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/recentfiles.h"

#include <QtCore/qobject.h>
#include <QtCore/qthreadpool.h>

namespace qairopay {

/// The template files opened last, read and written beside the window, in the order asked for.
class RecentList : public QObject
{
    Q_OBJECT

public:
    explicit RecentList(settings::RecentFiles files, QObject *parent = nullptr);

    /// Whole paths, newest first; empty until they have been read.
    [[nodiscard]] QStringList paths() const { return m_paths; }
    void add(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void show(const QStringList &paths);

    settings::RecentFiles m_files;
    QThreadPool m_thread; ///< a single one: no two write at once, and what was begun ends
    QStringList m_paths;
};

} // namespace qairopay
