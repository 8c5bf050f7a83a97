// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/translationwords.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct TranslationWords
{
    Q_DECLARE_TR_FUNCTIONS(qairopay::TranslationWords)
};

/// "%@" and "{holder.name}", each in quotes.
QString quoted(const QStringList &marks)
{
    QStringList words;
    for (const auto &mark : marks)
        words.append(u"“%1”"_s.arg(mark));
    return words.join(u", "_s);
}

} // namespace

QString placeWords(const languages::TranslatableText &text)
{
    using languages::TextPart;
    switch (text.part) {
    case TextPart::Name:
        return TranslationWords::tr("Name of the template");
    case TextPart::Organisation:
        return TranslationWords::tr("Organisation");
    case TextPart::LogoText:
        return TranslationWords::tr("Logo text");
    case TextPart::Description:
        return TranslationWords::tr("Description for screen readers");
    case TextPart::Label:
        return TranslationWords::tr("Label of %1").arg(text.fieldKey);
    case TextPart::Value:
        return TranslationWords::tr("Value of %1 when a pass gives none").arg(text.fieldKey);
    case TextPart::ChangeMessage:
        return TranslationWords::tr("Message when %1 changes").arg(text.fieldKey);
    case TextPart::CodeText:
        return TranslationWords::tr("Text below the code");
    case TextPart::PlaceMessage:
        return TranslationWords::tr("Message at a place");
    case TextPart::Other:
        return TranslationWords::tr("Not in the template: used where a pass says it");
    }
    Q_UNREACHABLE_RETURN({});
}

QString translationProblem(const QString &text, const QString &translation)
{
    if (translation.isEmpty())
        return {};
    if (translation.size() > limits::languageText)
        return TranslationWords::tr("This has %1 characters; at most %2 are taken.")
            .arg(translation.size())
            .arg(limits::languageText);
    if (const auto missing = languages::marksMissing(text, translation); !missing.isEmpty())
        return TranslationWords::tr(
                   "%1 is missing. Put it where the value belongs, letter for letter as in the text.")
            .arg(quoted(missing));
    if (const auto odd = languages::marksMissing(translation, text); !odd.isEmpty())
        return TranslationWords::tr("%1 stands in the translation only. Take it out.").arg(quoted(odd));
    return {};
}

} // namespace qairopay
