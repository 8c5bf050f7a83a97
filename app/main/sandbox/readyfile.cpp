// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "readyfile.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>
#include <QtCore/qstandardpaths.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QJsonObject contents(const sandbox::Server &server)
{
    using enum sandbox::KeyScope;
    const auto key = [&](sandbox::Environment environment, sandbox::KeyScope scope) {
        return QString::fromLatin1(server.key(environment, scope).reveal());
    };
    const auto here = sandbox::Environment::Sandbox;
    return {
        {u"url"_s, server.baseUrl().toString()},
        {u"key"_s, key(here, Write)},
        {u"admin_key"_s, key(here, Admin)},
        {u"read_key"_s, key(here, Read)},
        {u"publishable_key"_s, key(here, Publishable)},
        {u"live_key"_s, key(sandbox::Environment::Live, Write)},
        {u"live_admin_key"_s, key(sandbox::Environment::Live, Admin)},
        {u"data"_s, server.dataFolder()},
        {u"pid"_s, QCoreApplication::applicationPid()},
    };
}

} // namespace

QString ReadyFile::standardPath()
{
    auto folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !QFileInfo(folder).isWritable())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation);
    return folder + u"/qairopay/sandbox.json"_s;
}

ReadyFile::ReadyFile(QString path)
    : m_path(std::move(path))
{}

ReadyFile::ReadyFile(ReadyFile &&other) noexcept
    : m_path(std::exchange(other.m_path, QString()))
{}

Result<ReadyFile> ReadyFile::write(const QString &path, const sandbox::Server &server)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::Io, u"The ready file cannot be written."_s, path);
    file.write(QJsonDocument(contents(server)).toJson());
    if (!file.commit())
        return failure(ErrorKind::Io, u"The ready file cannot be written."_s, path);
    return ReadyFile(path);
}

ReadyFile::~ReadyFile()
{
    if (m_path.isEmpty())
        return;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto pid = QJsonDocument::fromJson(file.readAll()).object().value("pid"_L1).toInteger();
    file.close();
    if (pid == QCoreApplication::applicationPid())
        file.remove();
}

} // namespace qairopay
