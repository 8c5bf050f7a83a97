// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recentlist.h"

#include "base/whendone.h"

#include <QtConcurrent/qtconcurrentrun.h>

namespace qairopay {

RecentList::RecentList(settings::RecentFiles files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
{
    m_thread.setMaxThreadCount(1);
    reload();
}

void RecentList::reload()
{
    whenDone(QtConcurrent::run(&m_thread, [files = m_files] { return files.list(); }), this,
             [this](const QStringList &paths) { show(paths); });
}

void RecentList::show(const QStringList &paths)
{
    if (m_paths == paths)
        return;
    m_paths = paths;
    Q_EMIT changed();
}

} // namespace qairopay
