// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recentlist.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qloggingcategory.h>

namespace qairopay {

namespace {

Q_LOGGING_CATEGORY(lcRecent, "qairopay.ui.recent")

} // namespace

RecentList::RecentList(settings::RecentFiles files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
{
    m_thread.setMaxThreadCount(1);
    QtConcurrent::run(&m_thread, [files = m_files] {
        return files.list();
    }).then(this, [this](const QStringList &paths) { show(paths); });
}

void RecentList::add(const QString &path)
{
    QtConcurrent::run(&m_thread, [files = m_files, path] {
        if (const auto added = files.add(path); !added)
            qCWarning(lcRecent) << "the list of files cannot be written:" << added.error().message;
        return files.list();
    }).then(this, [this](const QStringList &paths) { show(paths); });
}

void RecentList::show(const QStringList &paths)
{
    if (m_paths == paths)
        return;
    m_paths = paths;
    Q_EMIT changed();
}

} // namespace qairopay
