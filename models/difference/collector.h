// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "difference/change.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlist.h>

#include <functional>

namespace qairopay::difference {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(qairopay::difference::Words)
};

/// How a member is written in the document, and what people call it.
struct Member
{
    QString name;
    QString words;
};

/// The same thing in both documents; null where it is not in one of them.
template <typename T> struct Both
{
    const T *before = nullptr;
    const T *after = nullptr;
};

/// "none", or the words for what is meant where nothing is said.
[[nodiscard]] Shown none();
[[nodiscard]] Shown none(const QString &words);
[[nodiscard]] Shown shownText(const QString &text); ///< none where it is empty
[[nodiscard]] Shown shownSwitch(bool isOn);
[[nodiscard]] Shown shownColour(Colour colour);
[[nodiscard]] Shown shownNumber(double number);
/// A choice of a closed list by the names of all of them.
template <typename E> [[nodiscard]] auto shownIn(const QStringList &names)
{
    return [names](E value) { return Shown{.text = names.at(int(value))}; };
}

/// Gathers what differs. What is asked about stands where `enter` said last.
class Collector
{
public:
    void enter(Part part, const QString &heading, const QString &path);
    void add(const Member &member, const Shown &before, const Shown &after);

    /// A member. Of something that is in one document only it is told where it says something.
    template <typename T, typename Get, typename Show>
    void member(const Member &member, const Both<T> &owner, Get get, Show show)
    {
        const T empty{};
        const auto &before = std::invoke(get, owner.before ? *owner.before : empty);
        const auto &after = std::invoke(get, owner.after ? *owner.after : empty);
        if (before != after)
            addShown(member, owner, show(before), show(after));
    }

    /// The member by which something is known to be there, told whenever it came or went.
    template <typename T, typename Get, typename Show>
    void mainMember(const Member &member, const Both<T> &owner, Get get, Show show)
    {
        if (owner.before && owner.after)
            this->member(member, owner, get, show);
        else if (owner.before)
            add(member, show(std::invoke(get, *owner.before)), none());
        else if (owner.after)
            add(member, none(), show(std::invoke(get, *owner.after)));
    }

    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }

private:
    template <typename T>
    void addShown(const Member &member, const Both<T> &owner, const Shown &before, const Shown &after)
    {
        add(member, owner.before ? before : none(), owner.after ? after : none());
    }

    Change m_at;
    QList<Change> m_changes;
};

} // namespace qairopay::difference
