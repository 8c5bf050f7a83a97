// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/folderlock.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

int openLockFile(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

} // namespace

FolderLock::FolderLock(int descriptor)
    : m_descriptor(descriptor)
{}

FolderLock::~FolderLock()
{
    settled();
    ::close(m_descriptor);
}

void FolderLock::settled()
{
    if (m_entry >= 0)
        ::close(std::exchange(m_entry, -1));
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder, Use use)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder) || (isNew && !QFile::setPermissions(folder, ownerOnly)))
        return failure(ErrorKind::Io, u"The data folder cannot be made."_s, folder);
    const int descriptor = openLockFile(folder + u"/lock"_s);
    if (descriptor < 0)
        return failure(ErrorKind::Io, u"The data folder cannot be written to."_s, folder);
    if (::flock(descriptor, (use == Use::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        ::close(descriptor);
        return failure(ErrorKind::Conflict,
                       u"Another sandbox is using this data folder. Stop it, or choose another folder."_s,
                       folder);
    }
    std::unique_ptr<FolderLock> lock(new FolderLock(descriptor));
    if (use == Use::Alone)
        return lock;
    lock->m_entry = openLockFile(folder + u"/entry.lock"_s);
    int locked = -1;
    while (lock->m_entry >= 0 && (locked = ::flock(lock->m_entry, LOCK_EX)) != 0 && errno == EINTR) {
    }
    if (locked != 0)
        return failure(ErrorKind::Io, u"The data folder cannot be written to."_s, folder);
    return lock;
}

} // namespace qairopay::sandbox
