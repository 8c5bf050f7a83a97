// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qsettings.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Sizes of panes from the last time, and which were open.
class PaneMemory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")

public:
    explicit PaneMemory(QSettings &settings, QObject *parent = nullptr);

    /// The remembered size of a pane, or the fallback.
    Q_INVOKABLE int size(const QString &pane, int fallback) const;
    Q_INVOKABLE void setSize(const QString &pane, int size);
    /// As it was left; before that as told.
    Q_INVOKABLE bool isOpen(const QString &pane, bool atFirst = true) const;
    Q_INVOKABLE void setOpen(const QString &pane, bool isOpen);

private:
    QSettings &m_settings;
};

} // namespace qairopay
