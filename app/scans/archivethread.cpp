// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/archivethread.h"

#include <QtConcurrent/qtconcurrentrun.h>

namespace qairopay::scans {

ArchiveThread::ArchiveThread(QString path)
    : m_path(std::move(path))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

ArchiveThread::~ArchiveThread()
{
    m_thread.start([this] { m_archive.reset(); });
    m_thread.waitForDone();
}

QFuture<Result<ArchiveThread::Content>> ArchiveThread::open()
{
    return QtConcurrent::run(&m_thread, [this] { return openNow(); });
}

Result<ArchiveThread::Content> ArchiveThread::openNow()
{
    if (!m_archive) {
        auto archive = ScanArchive::open(m_path);
        if (!archive)
            return std::unexpected(archive.error());
        m_archive = std::move(*archive);
    }
    auto columns = ScanArchive::load(m_path);
    if (!columns) {
        m_archive.reset();
        return std::unexpected(columns.error());
    }
    return Content{std::move(*columns), m_archive->cursor()};
}

QFuture<Result<ArchiveThread::Kept>> ArchiveThread::append(const QList<scan::Scan> &page,
                                                           const QString &cursor)
{
    return QtConcurrent::run(&m_thread, [this, page, cursor] {
        return m_archive->append(page, cursor).transform([&](const QList<scan::Scan> &fresh) {
            return Kept{fresh, cursor};
        });
    });
}

QFuture<Result<void>> ArchiveThread::clear()
{
    return QtConcurrent::run(&m_thread, [this] {
        m_archive.reset();
        return ScanArchive::clear(m_path);
    });
}

} // namespace qairopay::scans
