// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateeditor.h"

#include "designer/templateedits.h"
#include "designer/words.h"
#include "preview/fieldtarget.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QStringList allKeys(const PassTemplate &value)
{
    QStringList keys;
    for (const auto slot : allFieldSlots) {
        for (const auto &field : value.fieldsIn(slot))
            keys.append(field.key);
    }
    return keys;
}

/// The key a field has after a change: another one where it was renamed, and where that is undone.
QString keyNow(const QString &key, const PassTemplate &before, const PassTemplate &after)
{
    const auto found = std::ranges::find(before.fields, key, &Field::key);
    if (after.field(key) || found == before.fields.cend() || before.fields.size() != after.fields.size())
        return key;
    const auto &now = after.fields[found - before.fields.cbegin()].key;
    return before.field(now) ? key : now;
}

/// The selection, or what is left of it: a field that is gone gives way to the template.
QString stillThere(const QString &selection, const PassTemplate &value)
{
    const bool isGone = selection.startsWith(fieldPrefix) && !value.field(fieldOfTarget(selection));
    return isGone ? u"template"_s : selection;
}

} // namespace

TemplateEditor::TemplateEditor(QObject *parent)
    : QObject(parent)
    , m_history([this](const PassTemplate &value) { apply(value); })
    , m_selection(u"template"_s)
{
    connect(&m_history.stack(), &QUndoStack::indexChanged, this, [this] {
        if (!m_isGoing)
            Q_EMIT historyChanged();
    });
}

void TemplateEditor::open(const PassTemplate &value)
{
    m_history.clear();
    m_isOpen = true;
    m_value = value;
    Q_EMIT opened();
    Q_EMIT changed();
    Q_EMIT historyChanged();
    select(u"template"_s);
}

void TemplateEditor::edit(const QString &text, const QString &mergeKey,
                          const std::function<void(PassTemplate &)> &change)
{
    auto next = m_value;
    change(next);
    if (next == m_value)
        return;
    m_history.push(text, mergeKey, m_value, next);
}

QStringList TemplateEditor::steps() const
{
    return QStringList{tr("Before the first step")} + m_history.names();
}

void TemplateEditor::goTo(int step)
{
    if (step < 0 || step > m_history.stack().count() || step == this->step())
        return;
    const auto selected = std::pair(m_selection, m_others);
    m_isGoing = true;
    m_history.stack().setIndex(step);
    m_isGoing = false;
    m_history.seal();
    Q_EMIT changed();
    if (selected != std::pair(m_selection, m_others))
        Q_EMIT selectionChanged();
    Q_EMIT historyChanged();
}

void TemplateEditor::setName(const QString &name)
{
    edit(tr("Rename template"), u"name"_s, [&](PassTemplate &value) { value.name = name; });
}

void TemplateEditor::setKind(int kind)
{
    if (kind < 0 || kind >= int(allPassKinds.size()))
        return;
    edit(tr("Change kind"), {}, [&](PassTemplate &value) { value.kind = allPassKinds[size_t(kind)]; });
}

QStringList TemplateEditor::kindNames() const
{
    return passKindNames();
}

int TemplateEditor::transitType() const
{
    return int(m_value.studio.transitType.value_or(TransitType::Generic));
}

void TemplateEditor::setTransitType(int type)
{
    edit(tr("Change means of transport"), {},
         [&](PassTemplate &value) { value.studio.transitType = TransitType(type); });
}

QStringList TemplateEditor::transitTypeNames() const
{
    return qairopay::transitTypeNames();
}

void TemplateEditor::setNotes(const QString &notes)
{
    edit(tr("Edit notes"), u"notes"_s, [&](PassTemplate &value) { value.studio.notes = notes; });
}

void TemplateEditor::select(const QString &what)
{
    m_anchor = fieldOfTarget(what);
    setSelection(what, {});
}

void TemplateEditor::selectField(const QString &key)
{
    select(fieldTarget(key));
}

QString TemplateEditor::keyOf(const QString &target)
{
    return fieldOfTarget(target);
}

QStringList TemplateEditor::selectedTargets() const
{
    QStringList targets;
    for (const auto &key : selectedFields())
        targets.append(fieldTarget(key));
    return targets;
}

QString TemplateEditor::selectedKey() const
{
    return fieldOfTarget(m_selection);
}

QStringList TemplateEditor::selectedFields() const
{
    return inCardOrder(m_value, m_others + QStringList{selectedKey()});
}

void TemplateEditor::selectFields(const QStringList &keys)
{
    auto known = inCardOrder(m_value, keys);
    if (known.isEmpty())
        return;
    m_anchor = known.first();
    const auto last = known.takeLast();
    setSelection(fieldTarget(last), known);
}

void TemplateEditor::toggleField(const QString &key)
{
    auto keys = selectedFields();
    if (!keys.removeOne(key)) {
        m_anchor = key;
        setSelection(fieldTarget(key), keys);
    } else if (!keys.isEmpty()) {
        const auto last = keys.contains(selectedKey()) ? selectedKey() : keys.last();
        keys.removeOne(last);
        setSelection(fieldTarget(last), keys);
    }
}

void TemplateEditor::extendTo(const QString &key)
{
    const auto all = allKeys(m_value);
    const auto from = all.indexOf(m_anchor.isEmpty() ? selectedKey() : m_anchor);
    const auto to = all.indexOf(key);
    if (to < 0)
        return;
    if (from < 0) {
        selectField(key);
        return;
    }
    auto range = all.sliced(std::min(from, to), std::abs(to - from) + 1);
    range.removeOne(key);
    setSelection(fieldTarget(key), range);
}

void TemplateEditor::selectAllFields()
{
    selectFields(allKeys(m_value));
}

void TemplateEditor::setSelection(const QString &what, const QStringList &others)
{
    if (takeSelection(what, others))
        Q_EMIT selectionChanged();
}

/// True when another thing is selected now.
bool TemplateEditor::takeSelection(const QString &what, const QStringList &others)
{
    const auto selection = stillThere(what.isEmpty() ? u"template"_s : what, m_value);
    // A set, whatever order it was clicked in.
    const auto rest = fieldOfTarget(selection).isEmpty() ? QStringList() : inCardOrder(m_value, others);
    if (m_selection == selection && m_others == rest)
        return false;
    m_history.seal();
    m_selection = selection;
    m_others = rest;
    return true;
}

void TemplateEditor::apply(const PassTemplate &value)
{
    if (m_value == value)
        return;
    // Undone or redone: what is typed next is no part of the step that is on top then. (A push drops this.)
    m_history.seal();
    // Before anybody looks at the fields: what is selected is one of them.
    const bool isElsewhere = take(value);
    if (m_isGoing)
        return;
    Q_EMIT changed();
    if (isElsewhere)
        Q_EMIT selectionChanged();
}

bool TemplateEditor::take(const PassTemplate &value)
{
    const auto before = std::exchange(m_value, value);
    auto selection = m_selection;
    if (const auto key = selectedKey(); !key.isEmpty())
        selection = fieldTarget(keyNow(key, before, m_value));
    auto others = m_others;
    for (auto &key : others)
        key = keyNow(key, before, m_value);
    m_anchor = keyNow(m_anchor, before, m_value);
    return takeSelection(selection, others);
}

} // namespace qairopay
