// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qpointer.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtimer.h>
#include <QtGui/qwindow.h>

namespace qairopay {

/// Where the window was, how large, whether maximised, and which page it showed; kept in the settings file.
class WindowMemory : public QObject
{
    Q_OBJECT

public:
    explicit WindowMemory(QSettings &settings, QObject *parent = nullptr);

    /// Puts a window that is not shown yet where the last one was, shows it, and keeps to it from then on.
    void show(QWindow &window);
    /// The name of the page shown last; empty: none is known.
    [[nodiscard]] QString page() const;
    void setPage(const QString &name);

    /// A place on one of the screens (their usable parts, the main one first) for a window that was at
    /// `wanted`: its title bar can be reached, and it is no larger than the screen.
    [[nodiscard]] static QRect placed(const QRect &wanted, const QList<QRect> &screens);

private:
    void keep();

    QSettings &m_settings;
    QPointer<QWindow> m_window;
    QTimer m_wait; ///< a window that is being drawn larger changes at every move of the pointer
};

} // namespace qairopay
