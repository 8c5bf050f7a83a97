// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "languages/translatable.h"

#include "apple/date.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::languages {

namespace {

bool hasLetters(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isLetter(c); });
}

/// A phone writes it by itself in its own language.
bool isWrittenByThePhone(const Field &field)
{
    switch (field.format.type) {
    case ValueType::Text:
    case ValueType::Number:
    case ValueType::Currency:
        return false; // a number has no letters
    case ValueType::Date:
    case ValueType::RelativeDate:
        return apple::isPlainDay(field.value) || apple::parseDate(field.value);
    }
    Q_UNREACHABLE_RETURN(false);
}

class Collector
{
public:
    void add(const QString &text, TextPart part, const QString &fieldKey = {})
    {
        if (!hasLetters(text) || m_known.contains(text))
            return;
        m_known.insert(text);
        m_texts.append({text, part, fieldKey});
    }

    void addFields(const PassTemplate &value)
    {
        for (const auto slot : allFieldSlots) {
            for (const auto &field : value.fieldsIn(slot)) {
                add(field.label, TextPart::Label, field.key);
                if (!isWrittenByThePhone(field))
                    add(field.value, TextPart::Value, field.key);
                add(field.format.changeMessage, TextPart::ChangeMessage, field.key);
            }
        }
    }

    /// Whatever a language says of a text without letters, it is there.
    void addOthers(const Translations &translations)
    {
        for (const auto &texts : translations) {
            for (const auto &text : texts.keys()) {
                if (m_known.contains(text))
                    continue;
                m_known.insert(text);
                m_texts.append({text, TextPart::Other, {}});
            }
        }
    }

    [[nodiscard]] QList<TranslatableText> take() { return std::move(m_texts); }

private:
    QSet<QString> m_known;
    QList<TranslatableText> m_texts;
};

Collector collected(const PassTemplate &value)
{
    Collector collector;
    collector.add(value.name, TextPart::Name);
    collector.add(value.brand.organisation, TextPart::Organisation);
    collector.add(value.brand.logoText, TextPart::LogoText);
    collector.add(value.brand.description, TextPart::Description);
    collector.addFields(value);
    if (value.barcode && marksOf(value.studio.barcodeAltText).isEmpty())
        collector.add(value.studio.barcodeAltText, TextPart::CodeText);
    for (const auto &location : value.locations)
        collector.add(location.message, TextPart::PlaceMessage);
    return collector;
}

} // namespace

QList<TranslatableText> translatableTexts(const PassTemplate &value)
{
    return collected(value).take();
}

QList<TranslatableText> translatedTexts(const PassTemplate &value)
{
    auto collector = collected(value);
    collector.addOthers(value.studio.translations);
    return collector.take();
}

QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(uR"(%@|\{[^{}\s]+\})"_s);
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks.append(found.next().captured());
    return marks;
}

QStringList marksMissing(const QString &text, const QString &other)
{
    auto missing = marksOf(text);
    for (const auto &mark : marksOf(other))
        missing.removeOne(mark);
    return missing;
}

} // namespace qairopay::languages
