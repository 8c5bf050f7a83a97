// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/commandset.h"

#include <QtCore/qpointer.h>

namespace qairopay {

/// A line of the sheet of shortcuts.
class ShortcutLine
{
    Q_GADGET
    QML_VALUE_TYPE(shortcutLine)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString keys MEMBER keys FINAL)

public:
    QString text;
    QString keys; ///< all that Command::shownKeys has

    friend bool operator==(const ShortcutLine &, const ShortcutLine &) = default;
};

/// What can be pressed in one place.
class ShortcutGroup
{
    Q_GADGET
    QML_VALUE_TYPE(shortcutGroup)
    Q_PROPERTY(QString place MEMBER place FINAL)
    Q_PROPERTY(QList<qairopay::ShortcutLine> lines MEMBER lines FINAL)

public:
    QString place;
    QList<ShortcutLine> lines;

    friend bool operator==(const ShortcutGroup &, const ShortcutGroup &) = default;
};

/// Everything that can be done in a window, the one list of it.
class CommandList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QQmlListProperty<qairopay::Command> all READ all NOTIFY changed FINAL)

public:
    using QObject::QObject;

    Q_INVOKABLE void add(qairopay::CommandSet *set);
    /// In the order in which their sets came.
    [[nodiscard]] QList<Command *> commands() const;
    /// Null: there is none of that name.
    [[nodiscard]] Command *find(const QString &name) const;
    /// What has keys, place by place.
    Q_INVOKABLE QList<qairopay::ShortcutGroup> shortcuts() const;
    /// Pairs that the same keys would mean in the same place, or that share a name; a sentence each. A test
    /// holds it empty.
    [[nodiscard]] QStringList conflicts() const;

Q_SIGNALS:
    void changed();

private:
    QQmlListProperty<Command> all();

    QList<QPointer<CommandSet>> m_sets;
    QList<Command *> m_shown; ///< what `all` gives, as long as nothing is added
};

} // namespace qairopay
