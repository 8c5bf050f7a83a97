// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "languages/translationfile.h"

#include "apple/strings.h"
#include "languages/words.h"

using namespace Qt::StringLiterals;

namespace qairopay::languages {

namespace {

std::unexpected<Error> tooLong(const QString &text, qsizetype length)
{
    return failure(ErrorKind::LimitExceeded,
                   Words::tr("This is %1 characters long; at most %2 are allowed.")
                       .arg(length)
                       .arg(limits::languageText),
                   u"\"%1\""_s.arg(text.left(40)));
}

} // namespace

QString suffixOf(TranslationFormat format)
{
    return format == TranslationFormat::Csv ? u"csv"_s : u"strings"_s;
}

std::optional<TranslationFormat> formatOf(QStringView fileName)
{
    const auto name = fileName.toString().toLower();
    if (name.endsWith(".strings"_L1))
        return TranslationFormat::Strings;
    const bool isTable = name.endsWith(".csv"_L1) || name.endsWith(".tsv"_L1) || name.endsWith(".txt"_L1);
    return isTable ? std::optional(TranslationFormat::Csv) : std::nullopt;
}

QByteArray writeStrings(const QMap<QString, QString> &texts)
{
    return apple::writeStrings(texts);
}

Result<QMap<QString, QString>> readStrings(const QByteArray &bytes)
{
    if (bytes.size() > mostFileBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("The file is larger than the texts of a language can be (1 MiB)."));
    auto read = apple::readStrings(bytes);
    if (!read)
        return read;
    read->removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    if (read->size() > limits::languageTexts)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("A language has at most %1 texts; the file has %2.")
                           .arg(limits::languageTexts)
                           .arg(read->size()));
    for (const auto &[text, translation] : read->asKeyValueRange()) {
        const auto length = std::max(text.size(), translation.size());
        if (length > limits::languageText)
            return tooLong(text, length);
        if (text.isEmpty())
            return failure(ErrorKind::InvalidInput, Words::tr("A translation has no text that it is of."),
                           u"\"%1\""_s.arg(translation.left(40)));
    }
    return read;
}

} // namespace qairopay::languages
