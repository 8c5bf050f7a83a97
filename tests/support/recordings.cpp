// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "recordings.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace qairopay::test {

void record(const QString &folder, const RecordedAnswer &answer)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    // Not the application's name, which a program under test may set.
    static QFile file(folder + u'/' + QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName() +
                      u".jsonl"_s);
    if (!file.isOpen() && (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate)))
        qFatal("the recordings cannot be written");
    const auto &type = answer.contentType;
    const bool isText = type.startsWith("application/json") || type.startsWith("text/");
    file.write(QJsonDocument(QJsonObject{{u"method"_s, QString::fromLatin1(answer.method)},
                                         {u"target"_s, QString::fromLatin1(answer.target)},
                                         {u"status"_s, answer.status},
                                         {u"contentType"_s, QString::fromLatin1(type)},
                                         {u"body"_s, isText ? QString::fromUtf8(answer.body) : QString()}})
                   .toJson(QJsonDocument::Compact) +
               '\n');
}

sandbox::AnswerWatch answerRecorder()
{
    const auto folder = qEnvironmentVariable("QAIROPAY_SERVICE_RECORDINGS");
    if (folder.isEmpty())
        return {};
    return [folder](const sandbox::HttpRequest &request, const sandbox::HttpResponse &response) {
        if (!response.stream) // events come later and have a test of their own
            record(folder,
                   {request.method, request.target, response.status, response.contentType, response.body});
    };
}

} // namespace qairopay::test
