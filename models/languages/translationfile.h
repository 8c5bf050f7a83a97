// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "languages/translatable.h"

namespace qairopay::languages {

inline constexpr qint64 mostFileBytes = 1 << 20;

/// CSV has all languages in a table; Apple's .strings has one.
enum class TranslationFormat { Csv, Strings };

[[nodiscard]] QString suffixOf(TranslationFormat format);
/// By the ending of a file's name; none: it tells nothing.
[[nodiscard]] std::optional<TranslationFormat> formatOf(QStringView fileName);

/// The template's texts in its languages: a column "text", a column "place" that says what each is, and a
/// column for each language. `places` are as many as `texts`.
[[nodiscard]] QByteArray writeCsv(const QList<TranslatableText> &texts, const QStringList &places,
                                  const Translations &translations);
/// Reads such a table, whatever separates its cells and in whatever order its columns are; an empty cell is
/// no translation. Bounded in bytes, languages, texts and characters; an error names row and column.
[[nodiscard]] Result<Translations> readCsv(const QByteArray &bytes);

/// One language as Apple's pass.strings.
[[nodiscard]] QByteArray writeStrings(const QMap<QString, QString> &texts);
/// Bounded in the same way; an error names the line or the text.
[[nodiscard]] Result<QMap<QString, QString>> readStrings(const QByteArray &bytes);

} // namespace qairopay::languages
