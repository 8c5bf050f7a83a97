// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/undokeys.h"

#include <QtGui/qevent.h>
#include <QtQuick/qquickitem.h>

namespace qairopay {

namespace {

UndoKeys *keysOf(const QQuickItem *item)
{
    return qobject_cast<UndoKeys *>(qmlAttachedPropertiesObject<UndoKeys>(item, false));
}

} // namespace

UndoKeys::UndoKeys(QQuickItem *item)
    : QObject(item)
    , m_item(item)
{}

UndoKeys::~UndoKeys() = default;

UndoKeys *UndoKeys::qmlAttachedProperties(QObject *object)
{
    auto *item = qobject_cast<QQuickItem *>(object);
    if (!item)
        qmlWarning(object) << "UndoKeys belongs to an item.";
    return item ? new UndoKeys(item) : nullptr;
}

void UndoKeys::setShared(bool isShared)
{
    if (m_isShared == isShared)
        return;
    m_isShared = isShared;
    if (isShared)
        connect(m_item, &QQuickItem::windowChanged, this, &UndoKeys::watch);
    else
        disconnect(m_item, &QQuickItem::windowChanged, this, &UndoKeys::watch);
    watch(isShared ? m_item->window() : nullptr);
    Q_EMIT changed();
}

void UndoKeys::watch(QQuickWindow *window)
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window)
        m_window->installEventFilter(this);
}

/// At the window: a text field answers its own ShortcutOverride before any handler of it is asked.
bool UndoKeys::eventFilter(QObject *window, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (isPress || event->type() == QEvent::ShortcutOverride) {
        auto &key = *static_cast<QKeyEvent *>(event);
        const bool isUndo = key.matches(QKeySequence::Undo);
        if ((isUndo || key.matches(QKeySequence::Redo)) && sharedField())
            return takeKey(key, isPress);
    }
    return QObject::eventFilter(window, event);
}

bool UndoKeys::takeKey(QKeyEvent &event, bool isPress)
{
    auto *keys = event.matches(QKeySequence::Undo) ? keysOf(sharedField()) : nullptr;
    const bool takesBack = keys && keys->isPending();
    if (isPress && takesBack)
        Q_EMIT keys->takenBack();
    // Not accepted before it is pressed: a shortcut has it. One that is pressed has no shortcut, or one that
    // can do nothing now; the field would undo what the history does not.
    event.setAccepted(isPress || takesBack);
    return true;
}

const QQuickItem *UndoKeys::sharedField() const
{
    const auto *focused = m_window ? m_window->activeFocusItem() : nullptr;
    if (!focused || !focused->flags().testFlag(QQuickItem::ItemAcceptsInputMethod))
        return nullptr;
    for (const auto *item = focused; item; item = item->parentItem()) {
        if (item == m_item)
            return focused;
        if (const auto *keys = keysOf(item); keys && keys->isOwn())
            return nullptr;
    }
    return nullptr;
}

} // namespace qairopay
