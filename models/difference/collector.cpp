// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/collector.h"

#include <QtCore/qlocale.h>

namespace qairopay::difference {

Shown none()
{
    return none(Words::tr("none"));
}

Shown none(const QString &words)
{
    return {.text = words, .isNone = true};
}

Shown shownText(const QString &text)
{
    return text.isEmpty() ? none() : Shown{.text = text};
}

Shown shownSwitch(bool isOn)
{
    return {.text = isOn ? Words::tr("yes") : Words::tr("no")};
}

Shown shownColour(Colour colour)
{
    return {.text = colour.toHex(), .colour = colour};
}

Shown shownNumber(double number)
{
    // So that two that differ are never written in one way.
    return {.text = QLocale().toString(number, 'f', QLocale::FloatingPointShortest)};
}

void Collector::enter(Part part, const QString &heading, const QString &path)
{
    m_at = {.part = part, .heading = heading, .path = path};
}

void Collector::add(const Member &member, const Shown &before, const Shown &after)
{
    auto change = m_at;
    if (!change.path.isEmpty() && !member.name.isEmpty())
        change.path += u'.';
    change.path += member.name;
    change.member = member.words;
    change.before = before;
    change.after = after;
    m_changes.append(change);
}

} // namespace qairopay::difference
