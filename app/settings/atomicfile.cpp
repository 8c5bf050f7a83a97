// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"

#include "base/plainfile.h"
#include "base/writeall.h"
#include "settings/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

namespace qairopay::settings {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failure(ErrorKind::Io, Words::tr("The file cannot be written: its folder cannot be made."),
                       path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        return failure(ErrorKind::Io, Words::tr("The file cannot be written: %1.").arg(writeProblem(file)),
                       path, writeProblem(file));
    return {};
}

QFuture<Result<void>> writeFileAside(const QString &path, const QByteArray &bytes)
{
    return QtConcurrent::run(writeFile, path, bytes);
}

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, Words::tr("There is no such file."), path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, Words::tr("The file cannot be read: %1.").arg(file.errorString()),
                       path);
    const auto bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return failure(ErrorKind::LimitExceeded, Words::tr("The file is too large."), path);
    return bytes;
}

Result<QByteArray> readPlainFile(const QString &path, qint64 maxBytes)
{
    return requirePlainFile(path, path).and_then([&] { return readFile(path, maxBytes); });
}

} // namespace qairopay::settings
