// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/newfield.h"

#include "designer/templateedits.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto givenKey = "field"_L1;
constexpr qsizetype longestKey = 40;

QString sampleText(ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return NewField::tr("Value");
    case ValueType::Number:
    case ValueType::Currency:
        return u"100"_s;
    case ValueType::Date:
    case ValueType::RelativeDate:
        return u"2030-06-30"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// Small letters without their marks, digits, and an underscore between words.
QString inKeyLetters(const QString &label)
{
    auto text = label.toLower();
    text.replace(u"ß"_s, u"ss"_s).replace(u"æ"_s, u"ae"_s).replace(u"œ"_s, u"oe"_s).replace(u"ø"_s, u"o"_s);
    QString key;
    for (const auto letter : text.normalized(QString::NormalizationForm_KD)) {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if ((letter >= u'a' && letter <= u'z') || (isDigit && !key.isEmpty()))
            key.append(letter);
        else if (!letter.isMark() && letter != u'\'' && letter != u'’' && !key.isEmpty() &&
                 !key.endsWith(u'_'))
            key.append(u'_');
    }
    key.truncate(longestKey);
    while (key.endsWith(u'_'))
        key.chop(1);
    return key;
}

} // namespace

QString NewField::add(PassTemplate &value, FieldSlot slot)
{
    const auto key = addField(value, slot);
    auto &field = value.fields.last();
    field.label = givenLabel(key);
    field.format.sample = sampleText(field.format.type);
    for (auto &sample : value.studio.samples)
        sample.fields.insert(key, field.format.sample);
    return key;
}

bool NewField::isGivenKey(const QString &key)
{
    if (!key.startsWith(givenKey))
        return false;
    const auto rest = key.sliced(givenKey.size());
    bool isNumber = false;
    return rest.isEmpty() || (rest.startsWith(u'_') && rest.sliced(1).toInt(&isNumber) > 1 && isNumber);
}

QString NewField::givenLabel(const QString &key)
{
    const auto number = key.sliced(std::min(key.size(), givenKey.size() + 1));
    return number.isEmpty() ? tr("Field") : tr("Field %1").arg(number);
}

QString NewField::keyFor(const QString &label, const PassTemplate &value, const QString &own,
                         const QString &given)
{
    auto others = value;
    others.fields.removeIf([&](const Field &field) { return field.key == own; });
    const auto wanted = inKeyLetters(label);
    return freeKey(others, wanted.isEmpty() ? given : wanted);
}

QString NewField::labelFor(const QString &key)
{
    auto label = key;
    label.replace(u'_', u' ');
    label = label.simplified();
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

void NewField::dropSample(PassTemplate &value, Field &field)
{
    const auto given = sampleText(field.format.type);
    if (field.format.sample != given)
        return;
    field.format.sample.clear();
    for (auto &sample : value.studio.samples) {
        if (sample.fields.value(field.key) == given)
            sample.fields.remove(field.key);
    }
}

void NewField::changeType(PassTemplate &value, Field &field, ValueType type)
{
    const auto given = sampleText(field.format.type);
    field.format.type = type;
    if (field.format.sample != given)
        return;
    field.format.sample = sampleText(type);
    for (auto &sample : value.studio.samples) {
        if (sample.fields.value(field.key) == given)
            sample.fields.insert(field.key, field.format.sample);
    }
}

} // namespace qairopay
