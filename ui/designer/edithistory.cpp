// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/edithistory.h"

namespace qairopay {

namespace {

class EditCommand : public QUndoCommand
{
public:
    EditCommand(const QString &text, const QString &mergeKey, PassTemplate before, PassTemplate after,
                EditHistory::Apply apply)
        : QUndoCommand(text)
        , m_mergeKey(mergeKey)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_apply(std::move(apply))
    {}

    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        // Typed and taken back: no step at all.
        setObsolete(m_after == m_before);
        return true;
    }

private:
    QString m_mergeKey;
    PassTemplate m_before;
    PassTemplate m_after;
    EditHistory::Apply m_apply;
};

constexpr int stepLimit = 1000;

} // namespace

EditHistory::EditHistory(Apply apply)
    : m_apply(std::move(apply))
{
    m_stack.setUndoLimit(stepLimit);
}

void EditHistory::push(const QString &text, const QString &mergeKey, const PassTemplate &before,
                       const PassTemplate &after)
{
    // A number before the key keeps two runs of typing in one place apart.
    static int run = 0;
    if (m_sealed)
        ++run;
    const auto key = mergeKey.isEmpty() ? QString() : QString::number(run) + u'/' + mergeKey;
    m_stack.push(new EditCommand(text, key, before, after, m_apply));
    // Now, for whoever follows the edit itself (a selected field has another key) went nowhere.
    m_sealed = false;
}

void EditHistory::clear()
{
    m_stack.clear();
    m_sealed = true;
}

QStringList EditHistory::names() const
{
    QStringList names;
    for (int i = 0; i < m_stack.count(); ++i)
        names.append(m_stack.text(i));
    return names;
}

} // namespace qairopay
