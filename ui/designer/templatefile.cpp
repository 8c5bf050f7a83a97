// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatefile.h"

#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace qairopay {

Result<TemplateFile> openTemplateFile(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    auto bytes = settings::readPlainFile(path, largest);
    if (!bytes) {
        if (bytes.error().kind == ErrorKind::InvalidInput)
            bytes.error().message = QCoreApplication::translate("TemplateFile", "This is not a file.");
        return std::unexpected(bytes.error());
    }
    auto value = templateFromFile(*bytes);
    if (!value) {
        const auto name = QFileInfo(path).fileName();
        value.error().where = value.error().where.isEmpty() ? name : name + u", "_s + value.error().where;
        return std::unexpected(value.error());
    }
    return TemplateFile{*std::move(value),
                        QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()};
}

Result<PassTemplate> readTemplateFile(const QString &path)
{
    return openTemplateFile(path).transform([](const TemplateFile &file) { return file.value; });
}

} // namespace qairopay
