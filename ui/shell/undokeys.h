// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qpointer.h>
#include <QtQml/qqml.h>
#include <QtQuick/qquickwindow.h>

class QKeyEvent;

namespace qairopay {

/// Who takes the keys of undo and redo while a text has the keyboard. By itself a text field does, and undoes
/// its own typing; what is typed below an item with `shared` is a step among others, and the window's
/// commands take them. Attached to items.
class UndoKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Attached to an item.")
    QML_ATTACHED(qairopay::UndoKeys)
    Q_PROPERTY(bool shared READ isShared WRITE setShared NOTIFY changed FINAL)
    Q_PROPERTY(bool own MEMBER m_isOwn NOTIFY changed FINAL)
    Q_PROPERTY(bool pending MEMBER m_isPending NOTIFY changed FINAL)

public:
    explicit UndoKeys(QQuickItem *item);
    ~UndoKeys() override;

    static UndoKeys *qmlAttachedProperties(QObject *object);

    /// Of what holds fields: what is typed in them is part of the window's history.
    [[nodiscard]] bool isShared() const { return m_isShared; }
    void setShared(bool isShared);
    /// Of a field in it, or of what holds some: it is no part, and undoes its own typing.
    [[nodiscard]] bool isOwn() const { return m_isOwn; }
    /// Of a field: what is typed is not in the history yet. Undo takes that back first, by `takenBack`.
    [[nodiscard]] bool isPending() const { return m_isPending; }

    bool eventFilter(QObject *window, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void takenBack();

private:
    void watch(QQuickWindow *window);
    /// The field with the keyboard, if it is one whose typing is part of the history.
    [[nodiscard]] const QQuickItem *sharedField() const;
    bool takeKey(QKeyEvent &event, bool isPress);

    QQuickItem *m_item; ///< null: attached to what is none
    QPointer<QQuickWindow> m_window;
    bool m_isShared = false;
    bool m_isOwn = false;
    bool m_isPending = false;
};

} // namespace qairopay
