// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "shell/notices.h"

namespace qairopay {

/// What can be done with the selected fields, one or several: each is one step, whatever it moves.
class FieldActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool canDuplicate READ canDuplicate NOTIFY changed FINAL)

public:
    FieldActions(TemplateEditor &editor, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return int(m_editor.selectedFields().size()); }
    /// There is room for a copy of each.
    [[nodiscard]] bool canDuplicate() const;

    /// A field was clicked: Ctrl adds it or takes it out, Shift selects up to it, else it alone is selected.
    Q_INVOKABLE void pick(const QString &key);
    /// The same for a menu: a field that is not selected becomes the selection.
    Q_INVOKABLE void include(const QString &key);
    /// Selects up to a field, from where the selection began.
    Q_INVOKABLE void extendTo(const QString &key) { m_editor.extendTo(key); }
    Q_INVOKABLE void selectAll() { m_editor.selectAllFields(); }
    /// Up or down the card, past the neighbour or into the next slot.
    Q_INVOKABLE void step(int by);
    /// To the end of the slot before or behind.
    Q_INVOKABLE void moveToNextSlot(int by);
    /// To the end of a slot (FieldSlot as int).
    Q_INVOKABLE void moveToSlot(int slot);
    /// As the `index`-th of a slot, counted among the fields that are not moved.
    Q_INVOKABLE void moveTo(int slot, int index);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void duplicate();
    Q_INVOKABLE void copy() const;
    Q_INVOKABLE void cut();
    /// The clipboard has fields, not something that may be meant for another place.
    Q_INVOKABLE [[nodiscard]] static bool hasClip();
    /// Behind the selected fields; says why when there is nothing to paste.
    Q_INVOKABLE void paste();

Q_SIGNALS:
    void changed();

private:
    void edit(const QString &one, const QString &several, const std::function<void(PassTemplate &)> &change);

    TemplateEditor &m_editor;
    Notices &m_notices;
};

} // namespace qairopay
