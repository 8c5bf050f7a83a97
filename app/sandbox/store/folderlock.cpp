// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/folderlock.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

FolderLock::FolderLock(int descriptor)
    : m_descriptor(descriptor)
{}

FolderLock::~FolderLock()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder) || (isNew && !QFile::setPermissions(folder, ownerOnly)))
        return failure(ErrorKind::Io, u"The data folder cannot be made."_s, folder);
    const auto path = QFile::encodeName(folder + u"/lock"_s);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(ErrorKind::Io, u"The data folder cannot be written to."_s, folder);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return failure(ErrorKind::Conflict,
                       u"Another sandbox is using this data folder. Stop it, or choose another folder."_s,
                       folder);
    }
    return std::unique_ptr<FolderLock>(new FolderLock(descriptor));
}

} // namespace qairopay::sandbox
