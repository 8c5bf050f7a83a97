// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/privatefile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 maxBytes = 1 << 20;

} // namespace

Result<void> writePrivateFile(const QString &path, const Secret &content)
{
    QSaveFile file(path);
    // Permissions are narrowed while the file is still empty.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(content.reveal()) != content.reveal().size() || !file.commit())
        return failure(ErrorKind::Io, u"A key file could not be written: %1"_s.arg(file.errorString()), path);
    return {};
}

Result<Secret> readPrivateFile(const QString &path)
{
    return readSecretFile(path).transform([&](Secret content) {
        makePrivate(path);
        return content;
    });
}

Result<Secret> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            file.exists() ? ErrorKind::Io : ErrorKind::NotFound,
            Phrase(QT_TRANSLATE_NOOP("Errors", "A key file could not be read: %1"), {file.errorString()}),
            path);
    if (file.size() > maxBytes)
        return failure(ErrorKind::LimitExceeded,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "A key file of more than 1 MB is not read.")),
                       path);
    return Secret(file.readAll());
}

void makePrivate(const QString &path)
{
    QFile file(path);
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (file.permissions() & others)
        file.setPermissions(ownerOnly);
}

Result<void> makePrivateFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return {};
    const QString parent = QFileInfo(folder.absolutePath()).absolutePath();
    if (!QDir().mkpath(parent) || !QDir().mkdir(folder.absolutePath(), ownerOnly | QFile::ExeOwner))
        return failure(ErrorKind::Io, u"The folder for keys could not be made."_s, path);
    return {};
}

} // namespace qairopay::passfile
