// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/entryname.h"

#include "passfile/words.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringconverter.h>

#include <algorithm>

namespace qairopay::passfile {

namespace {

constexpr qsizetype maxNameBytes = 255;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

} // namespace

std::optional<QString> entryNameProblem(QByteArrayView name)
{
    if (name.isEmpty())
        return Words::tr("The archive is not safe to open: an entry has no name.");
    if (name.size() > maxNameBytes)
        return Words::tr("The archive is not safe to open: an entry's name is longer than %1 bytes.")
            .arg(maxNameBytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(name);
    if (utf8.hasError())
        return Words::tr("The archive is not safe to open: an entry's name is not UTF-8.");
    if (text.contains(QChar::Null) || std::ranges::any_of(text, isControl))
        return Words::tr("The archive is not safe to open: an entry's name has control characters.");
    if (text.contains(u'\\'))
        return Words::tr("The archive is not safe to open: the name “%1” has a backslash.").arg(text);
    if (text.startsWith(u'/') || (text.size() > 1 && text[1] == u':'))
        return Words::tr("The archive is not safe to open: the name “%1” is an absolute path.").arg(text);
    const QStringView path = text.endsWith(u'/') ? QStringView(text).chopped(1) : QStringView(text);
    for (const QStringView part : path.split(u'/')) {
        if (part.isEmpty() || part == u"." || part == u"..")
            return Words::tr("The archive is not safe to open: the name “%1” leads out of the archive.")
                .arg(text);
    }
    return std::nullopt;
}

bool isPlainEntryName(QByteArrayView name)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("._@+-/").contains(c);
    };
    return !entryNameProblem(name) && !name.endsWith('/') && std::ranges::all_of(name, isPlain);
}

QString entryNameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace qairopay::passfile
