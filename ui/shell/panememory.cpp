// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/panememory.h"

using namespace Qt::StringLiterals;

namespace qairopay {

PaneMemory::PaneMemory(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

int PaneMemory::size(const QString &pane, int fallback) const
{
    bool isNumber = false;
    const auto size = m_settings.value("panes/"_L1 + pane).toInt(&isNumber);
    return isNumber && size > 0 ? size : fallback;
}

void PaneMemory::setSize(const QString &pane, int size)
{
    m_settings.setValue("panes/"_L1 + pane, size);
}

bool PaneMemory::isOpen(const QString &pane, bool atFirst) const
{
    return m_settings.value("panes/"_L1 + pane + ".open"_L1, atFirst).toBool();
}

void PaneMemory::setOpen(const QString &pane, bool isOpen)
{
    m_settings.setValue("panes/"_L1 + pane + ".open"_L1, isOpen);
}

} // namespace qairopay
