// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

#include <QtCore/qstringlist.h>
#include <QtGui/qundostack.h>

#include <functional>

namespace qairopay {

/// The undo stack of a template. A step holds the whole value before and after (a template is small and
/// shares its members), so every edit can be undone, whatever it touched.
class EditHistory
{
public:
    using Apply = std::function<void(const PassTemplate &)>;

    /// `apply` makes a value the current one; called for the edit itself, for undo and for redo.
    explicit EditHistory(Apply apply);

    /// One step. Steps with the same merge key that follow each other become one (typing); an empty key never
    /// merges.
    void push(const QString &text, const QString &mergeKey, const PassTemplate &before,
              const PassTemplate &after);
    /// The next step does not merge with the last: the person went elsewhere.
    void seal() { m_sealed = true; }
    void clear();
    /// The names of all steps, the first first, those that were undone among them.
    [[nodiscard]] QStringList names() const;

    [[nodiscard]] QUndoStack &stack() { return m_stack; }
    [[nodiscard]] const QUndoStack &stack() const { return m_stack; }

private:
    Apply m_apply;
    QUndoStack m_stack;
    bool m_sealed = false;
};

} // namespace qairopay
