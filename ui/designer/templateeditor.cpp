// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateeditor.h"

#include "designer/words.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// The selection, or what is left of it: a field that is gone gives way to the template.
QString stillThere(const QString &selection, const PassTemplate &value)
{
    if (!selection.startsWith("field:"_L1))
        return selection;
    return value.field(QStringView(selection).mid(6)) ? selection : u"template"_s;
}

} // namespace

TemplateEditor::TemplateEditor(QObject *parent)
    : QObject(parent)
    , m_history([this](const PassTemplate &value) { apply(value); })
    , m_selection(u"template"_s)
{
    connect(&m_history.stack(), &QUndoStack::indexChanged, this, &TemplateEditor::historyChanged);
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
    const auto selection = stillThere(what.isEmpty() ? u"template"_s : what, m_value);
    if (m_selection == selection)
        return;
    m_history.seal();
    m_selection = selection;
    Q_EMIT selectionChanged();
}

void TemplateEditor::apply(const PassTemplate &value)
{
    if (m_value == value)
        return;
    m_value = value;
    Q_EMIT changed();
    select(m_selection);
}

} // namespace qairopay
