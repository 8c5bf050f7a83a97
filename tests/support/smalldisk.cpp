// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/smalldisk.h"

#include <QtCore/qfile.h>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace qairopay::test {

namespace {

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// Root of one's own, so that anybody may mount.
bool becomeOwnRoot()
{
    const auto user = QByteArray::number(getuid());
    const auto group = QByteArray::number(getgid());
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny") &&
           write("/proc/self/uid_map", "0 " + user + " 1") &&
           write("/proc/self/gid_map", "0 " + group + " 1");
}

} // namespace

SmallDisk::SmallDisk(int megabytes)
{
    const auto options = "size=" + QByteArray::number(megabytes) + "m";
    m_isThere = becomeOwnRoot() && mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                                         options.constData()) == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

bool SmallDisk::fill()
{
    QFile filler(path(u"filler"_s));
    if (!filler.open(QIODevice::Append | QIODevice::Unbuffered))
        return false;
    const QByteArray page(4096, 'x');
    while (filler.write(page) == page.size()) {
    }
    return filler.error() == QFileDevice::ResourceError || filler.error() == QFileDevice::WriteError;
}

bool SmallDisk::makeRoom()
{
    return QFile::remove(path(u"filler"_s));
}

} // namespace qairopay::test
