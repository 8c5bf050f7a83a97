// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/windowmemory.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qscreen.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr auto frameKey = "window/frame"_L1;
constexpr auto maximisedKey = "window/maximised"_L1;
constexpr auto pageKey = "window/page"_L1;
constexpr QSize usualSize(1440, 900);
constexpr int graspable = 64; // px of the upper edge that have to be on a screen to move the window by
constexpr int waitMs = 500;

QList<QRect> usableScreens()
{
    QList<QRect> screens;
    for (const auto *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    return screens;
}

bool canBeGrasped(const QRect &frame, const QRect &screen)
{
    const auto edge = QRect(frame.topLeft(), QSize(frame.width(), graspable)).intersected(screen);
    return screen.contains(QPoint(edge.left(), frame.top())) && edge.width() >= graspable;
}

} // namespace

WindowMemory::WindowMemory(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitMs);
    connect(&m_wait, &QTimer::timeout, this, &WindowMemory::keep);
}

void WindowMemory::show(QWindow &window)
{
    if (m_window)
        m_window->disconnect(this);
    m_window = &window;
    const auto remembered = m_settings.value(frameKey).toRect();
    if (remembered.isValid())
        window.setGeometry(placed(remembered, usableScreens()));
    else
        window.resize(usualSize);
    for (const auto signal :
         {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(&window, signal, this, [this] { m_wait.start(); });
    connect(&window, &QWindow::visibilityChanged, this, [this](QWindow::Visibility visibility) {
        if (visibility != QWindow::Hidden)
            m_wait.start();
        else if (m_wait.isActive())
            keep();
    });
    if (m_settings.value(maximisedKey, false).toBool())
        window.showMaximized();
    else
        window.show();
}

void WindowMemory::keep()
{
    m_wait.stop();
    if (!m_window)
        return;
    const auto states = m_window->windowStates();
    if (states & Qt::WindowMinimized)
        return;
    m_settings.setValue(maximisedKey, states.testFlag(Qt::WindowMaximized));
    if (states == Qt::WindowNoState) // the size to come back to from a larger one
        m_settings.setValue(frameKey, m_window->geometry());
}

QString WindowMemory::page() const
{
    return m_settings.value(pageKey).toString();
}

void WindowMemory::setPage(const QString &name)
{
    m_settings.setValue(pageKey, name);
}

QRect WindowMemory::placed(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const auto home = std::ranges::find_if(
        screens, [&wanted](const QRect &screen) { return canBeGrasped(wanted, screen); });
    const auto &screen = home == screens.cend() ? screens.constFirst() : *home;
    QRect frame(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    if (home == screens.cend())
        frame.moveCenter(screen.center());
    return frame;
}

} // namespace qairopay
