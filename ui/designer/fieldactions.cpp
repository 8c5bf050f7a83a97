// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/fieldactions.h"

#include "designer/fieldclip.h"
#include "designer/templateedits.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

namespace qairopay {

FieldActions::FieldActions(TemplateEditor &editor, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_notices(notices)
{
    connect(&editor, &TemplateEditor::changed, this, &FieldActions::changed);
    connect(&editor, &TemplateEditor::selectionChanged, this, &FieldActions::changed);
}

bool FieldActions::canDuplicate() const
{
    return count() > 0 && m_editor.value().fields.size() + count() <= limits::fieldCount;
}

void FieldActions::pick(const QString &key)
{
    const auto modifiers = QGuiApplication::keyboardModifiers();
    if (modifiers & Qt::ControlModifier)
        m_editor.toggleField(key);
    else if (modifiers & Qt::ShiftModifier)
        m_editor.extendTo(key);
    else
        m_editor.selectField(key);
}

void FieldActions::include(const QString &key)
{
    if (!m_editor.selectedFields().contains(key))
        m_editor.selectField(key);
}

/// `several` has a place for the number.
void FieldActions::edit(const QString &one, const QString &several,
                        const std::function<void(PassTemplate &)> &change)
{
    if (count() > 0)
        m_editor.edit(count() == 1 ? one : several.arg(count()), {}, change);
}

void FieldActions::step(int by)
{
    edit(by < 0 ? tr("Move field up") : tr("Move field down"),
         by < 0 ? tr("Move %1 fields up") : tr("Move %1 fields down"),
         [&](PassTemplate &value) { stepFields(value, m_editor.selectedFields(), by); });
}

void FieldActions::moveToNextSlot(int by)
{
    edit(tr("Change slot"), tr("Change slot of %1 fields"),
         [&](PassTemplate &value) { qairopay::moveToNextSlot(value, m_editor.selectedFields(), by); });
}

void FieldActions::moveToSlot(int slot)
{
    moveTo(slot, int(limits::fieldCount));
}

void FieldActions::moveTo(int slot, int index)
{
    if (slot < 0 || slot >= int(allFieldSlots.size()))
        return;
    edit(tr("Move field"), tr("Move %1 fields"), [&](PassTemplate &value) {
        placeFields(value, m_editor.selectedFields(), allFieldSlots[size_t(slot)], index);
    });
}

void FieldActions::remove()
{
    const auto keys = m_editor.selectedFields();
    edit(tr("Remove field"), tr("Remove %1 fields"), [&](PassTemplate &value) {
        for (const auto &key : keys)
            removeField(value, key);
    });
}

void FieldActions::duplicate()
{
    if (!canDuplicate())
        return;
    const auto keys = m_editor.selectedFields();
    QStringList copies;
    edit(tr("Duplicate field"), tr("Duplicate %1 fields"), [&](PassTemplate &value) {
        for (const auto &key : keys)
            copies.append(duplicateField(value, key));
    });
    m_editor.selectFields(copies);
}

void FieldActions::copy() const
{
    if (count() == 0)
        return;
    const auto bytes = FieldClip::write(m_editor.value(), m_editor.selectedFields());
    auto *data = new QMimeData;
    data->setData(FieldClip::mimeType, bytes);
    data->setText(QString::fromUtf8(bytes));
    QGuiApplication::clipboard()->setMimeData(data);
}

void FieldActions::cut()
{
    const auto keys = m_editor.selectedFields();
    copy();
    edit(tr("Cut field"), tr("Cut %1 fields"), [&](PassTemplate &value) {
        for (const auto &key : keys)
            removeField(value, key);
    });
}

bool FieldActions::hasClip()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(FieldClip::mimeType);
}

void FieldActions::paste()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    // One character more than a clip has at most is enough to refuse it.
    const auto clip = FieldClip::read(data->hasFormat(FieldClip::mimeType)
                                          ? data->data(FieldClip::mimeType)
                                          : data->text().left(FieldClip::mostBytes + 1).toUtf8());
    if (!clip) {
        m_notices.fail(clip.error());
        return;
    }
    auto next = m_editor.value();
    const auto selected = m_editor.selectedFields();
    const auto keys = FieldClip::paste(next, *clip, selected.isEmpty() ? QString() : selected.last());
    if (!keys) {
        m_notices.fail(keys.error());
        return;
    }
    m_editor.edit(keys->size() == 1 ? tr("Paste field") : tr("Paste %1 fields").arg(keys->size()), {},
                  [&](PassTemplate &value) { value = next; });
    m_editor.selectFields(*keys);
}

} // namespace qairopay
