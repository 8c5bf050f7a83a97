// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "logfile.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qfile.h>
#include <QtCore/qmutex.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qint64 largestLog = 1024 * 1024;

QMutex mutex;
QFile *file = nullptr;

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const auto line = qFormatLogMessage(type, context, message);
    const QMutexLocker locker(&mutex);
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    if (file) {
        file->write(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                    line.toUtf8() + '\n');
        file->flush();
    }
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void logTo(const QString &path)
{
    if (QFile::exists(path) && QFile(path).size() > largestLog) {
        QFile::remove(path + ".1"_L1);
        QFile::rename(path, path + ".1"_L1);
    }
    // Lives as long as the process: messages come until the very end.
    static QFile log(path);
    if (log.open(QIODevice::Append | QIODevice::Text)) {
        log.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file = &log;
    }
    qInstallMessageHandler(write);
}

} // namespace qairopay
