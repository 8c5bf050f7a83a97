// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qsettings.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Sizes of window and panes from the last time.
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

private:
    QSettings &m_settings;
};

} // namespace qairopay
