// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldeditor.h"

#include "designer/fielduses.h"
#include "designer/newfield.h"
#include "designer/templateedits.h"
#include "designer/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

FieldEditor::FieldEditor(TemplateEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&editor, &TemplateEditor::changed, this, &FieldEditor::refresh);
    connect(&editor, &TemplateEditor::selectionChanged, this, &FieldEditor::refresh);
    connect(&editor, &TemplateEditor::opened, this, &FieldEditor::keepKeys);
    refresh();
}

void FieldEditor::refresh()
{
    const auto *field = m_editor.value().field(m_editor.selectedKey());
    const auto next = field ? *field : Field{};
    const auto uses = field ? FieldUses::of(m_editor.value(), field->key) : QStringList();
    if (uses != m_uses) {
        m_uses = uses;
        Q_EMIT usesChanged();
    }
    if (next == m_field)
        return;
    m_field = next;
    Q_EMIT changed();
}

/// `what` names the member for merging: typing in one box is one step.
void FieldEditor::change(const QString &text, const QString &what, const std::function<void(Field &)> &how)
{
    changeWith(text, what, [&](PassTemplate & /*value*/, Field &field) { how(field); });
}

void FieldEditor::changeWith(const QString &text, const QString &what,
                             const std::function<void(PassTemplate &, Field &)> &how)
{
    if (!exists())
        return;
    const auto key = m_field.key;
    m_editor.edit(text, what.isEmpty() ? QString() : what + u':' + key, [&](PassTemplate &value) {
        const auto found = std::ranges::find(value.fields, key, &Field::key);
        if (found != value.fields.end())
            how(value, *found);
    });
}

void FieldEditor::keepKeys()
{
    m_knownKeys.clear();
    for (const auto &field : m_editor.value().fields)
        m_knownKeys.append(field.key);
    m_following = {};
}

QString FieldEditor::keyProblem(const QString &key) const
{
    if (key == m_field.key)
        return {};
    if (!isFieldKey(key))
        return tr(
            "A key starts with a small letter and holds small letters, digits and underscores, at most 40.");
    return m_editor.value().field(key) ? tr("Another field has this key.") : QString();
}

void FieldEditor::setKey(const QString &key)
{
    if (!exists() || key == m_field.key || !keyProblem(key).isEmpty())
        return;
    const auto from = m_field.key;
    m_following = {};
    m_editor.edit(tr("Change key"), {}, [&](PassTemplate &value) {
        const auto field = std::ranges::find(value.fields, from, &Field::key);
        if (field->label.isEmpty() ||
            (NewField::isGivenKey(from) && field->label == NewField::givenLabel(from)))
            field->label = NewField::labelFor(key);
        renameField(value, from, key);
    });
}

QStringList FieldEditor::renameConsequences(const QString &key) const
{
    return exists() ? FieldUses::consequences(m_editor.value(), m_field.key, key) : QStringList();
}

bool FieldEditor::isGooglesKey(const QString &other) const
{
    return exists() && !FieldUses::googleLosses(m_editor.value(), m_field.key, other).isEmpty();
}

QStringList FieldEditor::localPartsOf(const Field &field)
{
    const auto &format = field.format;
    const FieldFormat plain;
    QStringList parts;
    if (field.slot == FieldSlot::Header || field.slot == FieldSlot::Back)
        parts.append(tr("its slot (an auxiliary field there)"));
    if (format.type != plain.type)
        parts.append(tr("type"));
    if (!format.currencyCode.isEmpty())
        parts.append(tr("currency"));
    if (format.dateStyle != plain.dateStyle || format.timeStyle != plain.timeStyle)
        parts.append(tr("date and time style"));
    if (format.alignment != plain.alignment)
        parts.append(tr("alignment"));
    if (!format.changeMessage.isEmpty())
        parts.append(tr("message when it changes"));
    if (!format.sample.isEmpty())
        parts.append(tr("sample value"));
    return parts;
}

void FieldEditor::setLabel(const QString &label)
{
    if (!exists())
        return;
    const auto from = m_field.key;
    if (m_following.now != from)
        m_following = {from, from};
    const bool follows = isFollowing(from);
    auto following = m_following;
    // By the key that it had before: all of the typing is one step.
    m_editor.edit(tr("Change label"), u"label:"_s + following.given, [&](PassTemplate &value) {
        std::ranges::find(value.fields, from, &Field::key)->label = label;
        if (!follows)
            return;
        following.now = NewField::keyFor(label, value, from, following.given);
        renameField(value, from, following.now);
    });
    m_following = following;
}

/// Values of samples are no reason against it: they are here, and go along.
bool FieldEditor::isFollowing(const QString &key) const
{
    if (m_knownKeys.contains(key) || !NewField::isGivenKey(m_following.given))
        return false;
    auto value = m_editor.value();
    value.studio.samples.clear();
    return FieldUses::of(value, key).isEmpty();
}

void FieldEditor::setValue(const QString &value)
{
    changeWith(tr("Change value"), u"value"_s, [&](PassTemplate &all, Field &field) {
        NewField::dropSample(all, field); // else it would hide what is typed
        field.value = value;
    });
}

QString FieldEditor::valueError() const
{
    if (m_field.numeric && !m_field.value.isEmpty() && !isNumericText(m_field.value))
        return tr("This field takes numbers only, such as 12450 or 0.5.");
    return {};
}

void FieldEditor::setSlot(int slot)
{
    if (!exists() || slot < 0 || slot >= int(allFieldSlots.size()) || slot == int(m_field.slot))
        return;
    const auto target = allFieldSlots[size_t(slot)];
    m_editor.edit(tr("Change slot"), {}, [&](PassTemplate &value) {
        placeField(value, m_field.key, target, value.fieldsIn(target).size());
    });
}

void FieldEditor::setType(int type)
{
    changeWith(tr("Change type"), {}, [&](PassTemplate &value, Field &field) {
        NewField::changeType(value, field, ValueType(type));
        field.numeric = field.format.type == ValueType::Number || field.format.type == ValueType::Currency;
        if (field.format.type == ValueType::Currency && field.format.currencyCode.isEmpty())
            field.format.currencyCode = u"USD"_s;
    });
}

void FieldEditor::setNumeric(bool numeric)
{
    change(tr("Change type"), {}, [&](Field &field) { field.numeric = numeric; });
}

void FieldEditor::setCurrency(const QString &code)
{
    change(tr("Change currency"), u"currency"_s,
           [&](Field &field) { field.format.currencyCode = code.toUpper().left(3); });
}

void FieldEditor::setDateStyle(int style)
{
    change(tr("Change date style"), {}, [&](Field &field) { field.format.dateStyle = DateStyle(style); });
}

void FieldEditor::setTimeStyle(int style)
{
    change(tr("Change time style"), {}, [&](Field &field) { field.format.timeStyle = DateStyle(style); });
}

void FieldEditor::setAlignment(int alignment)
{
    change(tr("Change alignment"), {},
           [&](Field &field) { field.format.alignment = TextAlignment(alignment); });
}

void FieldEditor::setChangeMessage(const QString &message)
{
    change(tr("Change message"), u"message"_s, [&](Field &field) { field.format.changeMessage = message; });
}

void FieldEditor::setSample(const QString &sample)
{
    change(tr("Change sample"), u"sample"_s, [&](Field &field) { field.format.sample = sample; });
}

QStringList FieldEditor::slotNames() const
{
    return fieldSlotNames();
}

QStringList FieldEditor::typeNames() const
{
    return valueTypeNames();
}

QStringList FieldEditor::dateStyleNames() const
{
    return qairopay::dateStyleNames();
}

QStringList FieldEditor::alignmentNames() const
{
    return textAlignmentNames();
}

} // namespace qairopay
