// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

namespace qairopay::languages {

/// `x_studio.translations`: language → text as typed → text in that language.
using Translations = QMap<QString, QMap<QString, QString>>;

/// What a text of a template is. Several of one wording are one text: a language has it once.
enum class TextPart {
    Name,
    Organisation,
    LogoText,
    Description,
    Label,
    Value,
    ChangeMessage,
    CodeText,
    PlaceMessage,
    Other ///< a language has it, and the template does not: a value of some pass, or left over
};

struct TranslatableText
{
    QString text;
    TextPart part = TextPart::Other;
    QString fieldKey; ///< of Label, Value and ChangeMessage

    friend bool operator==(const TranslatableText &, const TranslatableText &) = default;
};

/// The texts of a template that a language can replace on both cards, in reading order, each once. Numbers,
/// dates and texts without a letter are none: a phone writes those in its own language. Neither is a text
/// below the code with variables, which a phone would have to know filled in.
[[nodiscard]] QList<TranslatableText> translatableTexts(const PassTemplate &value);

/// The same, and behind them whatever else its languages translate.
[[nodiscard]] QList<TranslatableText> translatedTexts(const PassTemplate &value);

/// The marks of a text that have to stay as they are, as often as they stand there: "%@", "{fields.tier}".
[[nodiscard]] QStringList marksOf(const QString &text);
/// Those of `text` that `other` lacks.
[[nodiscard]] QStringList marksMissing(const QString &text, const QString &other);

} // namespace qairopay::languages
