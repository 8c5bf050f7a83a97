// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/recentfiles.h"

#include "base/strictjson.h"
#include "settings/atomicfile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

QString RecentFiles::fileIn(const QString &dataFolder)
{
    return dataFolder + u"/recent.json"_s;
}

QStringList RecentFiles::stored() const
{
    const auto object =
        readFile(m_file).and_then([](const QByteArray &bytes) { return parseJsonObject(bytes); });
    return object ? object->value(u"files"_s).toVariant().toStringList() : QStringList();
}

QStringList RecentFiles::list() const
{
    auto files = stored();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

Result<void> RecentFiles::add(const QString &path) const
{
    const auto absolute = QFileInfo(path).absoluteFilePath();
    auto files = stored();
    files.removeAll(absolute);
    files.prepend(absolute);
    files = files.first(std::min(limit, files.size()));
    return writeFile(m_file,
                     QJsonDocument(QJsonObject{{u"files"_s, QJsonArray::fromStringList(files)}}).toJson());
}

} // namespace qairopay::settings
