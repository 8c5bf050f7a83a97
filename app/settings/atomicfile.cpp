// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"

#include "base/plainfile.h"
#include "base/writeall.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const auto fail = [&](const QString &detail) {
        return failure(ErrorKind::Io, u"The file cannot be written: %1."_s.arg(detail), path, detail);
    };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(u"its folder cannot be made"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeAll(file, bytes) || !file.commit())
        return fail(writeProblem(file));
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
        return failure(ErrorKind::NotFound, u"There is no such file."_s, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, u"The file cannot be read: %1."_s.arg(file.errorString()), path);
    const auto bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return failure(ErrorKind::LimitExceeded, u"The file is too large."_s, path);
    return bytes;
}

Result<QByteArray> readPlainFile(const QString &path, qint64 maxBytes)
{
    return requirePlainFile(path, path).and_then([&] { return readFile(path, maxBytes); });
}

} // namespace qairopay::settings
