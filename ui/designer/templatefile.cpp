// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatefile.h"

#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace qairopay {

Result<PassTemplate> readTemplateFile(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    const QFileInfo file(path);
    if (file.exists() && !file.isFile()) // reading from a pipe would wait for ever
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("TemplateFile", "This is not a file."), path);
    const auto bytes = settings::readFile(path, largest);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto value = templateFromFile(*bytes);
    if (!value) {
        const auto name = file.fileName();
        value.error().where = value.error().where.isEmpty() ? name : name + u", "_s + value.error().where;
    }
    return value;
}

} // namespace qairopay
