// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/templatefile.h"

#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

Error inFile(const QString &file, Error error)
{
    if (error.where.isEmpty())
        error.where = file;
    else if (!error.where.startsWith(file) && error.where != QFileInfo(file).fileName())
        error.where = file + u", "_s + error.where;
    return error;
}

Result<PassTemplate> templateIn(const QByteArray &bytes, const QString &file)
{
    if (bytes.startsWith("PK")) // as every archive begins
        return failure(ErrorKind::InvalidInput, u"This is a pass, not a template."_s, file);
    return templateFromFile(bytes).transform_error([&](const Error &error) { return inFile(file, error); });
}

Result<PassTemplate> readTemplateFile(const QString &file)
{
    return settings::readPlainFile(file).and_then(
        [&](const QByteArray &bytes) { return templateIn(bytes, file); });
}

} // namespace qairopay::cli
