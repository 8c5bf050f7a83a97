// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/command.h"

#include <QtQml/qqmllist.h>

namespace qairopay {

/// The commands of one page, of a part of it, or of the whole window. A command is a child of its set.
class CommandSet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed FINAL)
    Q_PROPERTY(QString page MEMBER m_page NOTIFY changed FINAL)
    Q_PROPERTY(QQmlListProperty<QObject> data READ data CONSTANT FINAL)
    Q_CLASSINFO("DefaultProperty", "data")

public:
    using QObject::QObject;

    /// Where they apply, as the sheet of shortcuts heads them.
    [[nodiscard]] QString place() const { return m_place; }
    /// The page that has to be open for their keys; empty: any.
    [[nodiscard]] QString page() const { return m_page; }
    /// In their order, those of sets within this one where they stand.
    [[nodiscard]] QList<Command *> commands() const;
    /// The first of them that has these keys (see Command::matches); null: none has.
    [[nodiscard]] Q_INVOKABLE qairopay::Command *commandFor(int key, int modifiers) const;
    /// For what is made by a list: before it is added to the window's.
    Q_INVOKABLE void append(QObject *part);

Q_SIGNALS:
    void changed();

private:
    QQmlListProperty<QObject> data();

    QString m_place;
    QString m_page;
    QList<QObject *> m_parts; ///< commands, sets, and what they need, such as a file dialog
};

} // namespace qairopay
