// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "apple/strings.h"

#include <QtCore/qlocale.h>

#include <optional>

namespace qairopay::apple {

/// "de.lproj/pass.strings": where a language of a pass keeps its texts.
[[nodiscard]] QString stringsFile(const QString &language);

/// The languages a pass has folders for, by the names of its files; sorted.
[[nodiscard]] QStringList languagesOf(const QStringList &fileNames);

/// The language a device set to `wanted` ("de-CH") takes of those there are; empty: none, the texts stay as
/// they are written.
[[nodiscard]] QString bestLanguage(const QStringList &available, const QString &wanted);

/// The locale that a folder or an option names ("de-CH", "pt_BR"); none: that is no language ("Base").
[[nodiscard]] std::optional<QLocale> localeNamed(const QString &code);

/// By which name the CLDR's words are looked up: that of the variety where it counts otherwise than its
/// language ("pt-PT", "zh-Hant"), else that of the language ("de").
[[nodiscard]] QString wordsTag(const QLocale &locale);

/// The document as a holder reads it in a language: every text that is a key of `strings` is replaced, the
/// others stay.
[[nodiscard]] Document inLanguage(Document document, const Strings &strings);

/// Every text that a language may replace, in reading order, each once.
[[nodiscard]] QStringList translatableTexts(const Document &document);

/// All languages with the same keys, as every folder of a pass should have: a text that a language lacks is
/// its own translation.
[[nodiscard]] QMap<QString, Strings> completed(const QMap<QString, Strings> &languages);

} // namespace qairopay::apple
