// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpoint.h>
#include <QtCore/qvariant.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Something that can be done: its words, its keys, and whether it can be done now. Menus, keys, the palette
/// and the sheet of shortcuts all say what stands here.
class Command : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY changed FINAL)
    Q_PROPERTY(QString iconName MEMBER m_iconName NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList keys READ keys WRITE setKeys NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList sequences READ sequenceList NOTIFY changed FINAL)
    Q_PROPERTY(QString keysText READ keysText NOTIFY changed FINAL)
    Q_PROPERTY(QString obstacle READ obstacle WRITE setObstacle NOTIFY changed FINAL)
    Q_PROPERTY(bool enabled READ isEnabled NOTIFY changed FINAL)
    Q_PROPERTY(bool local MEMBER m_isLocal NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place CONSTANT FINAL)
    Q_PROPERTY(QString page READ page CONSTANT FINAL)

public:
    using QObject::QObject;

    /// Never shown: "undo".
    [[nodiscard]] QString name() const { return m_name; }
    /// A verb with what it acts on, as a button says it.
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// What else somebody may call it; looked through, not shown.
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QString iconName() const { return m_iconName; }
    /// Each a text ("Ctrl+K") or one of StandardKey; the first is the one that is told.
    [[nodiscard]] QVariantList keys() const { return m_keys; }
    void setKeys(const QVariantList &keys);
    /// The same for a Shortcut, every binding of a standard key on its own.
    [[nodiscard]] QStringList sequences() const { return m_sequences; }
    /// Those that most keyboards have, as this desktop writes them; all, where there is none such.
    [[nodiscard]] QStringList shownKeys() const;
    /// The first of these; empty: none.
    [[nodiscard]] QString keysText() const;
    /// Why it cannot be done now, and what to do first where there is something, in a sentence; empty: it
    /// can.
    [[nodiscard]] QString obstacle() const { return m_obstacle; }
    void setObstacle(const QString &obstacle);
    [[nodiscard]] bool isEnabled() const { return m_obstacle.isEmpty(); }
    /// What has the keyboard takes these keys itself: they are told, and not listened for.
    [[nodiscard]] bool isLocal() const { return m_isLocal; }
    /// Of its set: where it applies, in words, and the page's name; empty: everywhere.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString page() const;

    /// What was pressed is one of its keys (Qt::Key and Qt::KeyboardModifiers, as a key event has them), on
    /// whichever part of the keyboard.
    [[nodiscard]] Q_INVOKABLE bool matches(int key, int modifiers) const;
    /// Where an arrow among its keys points, a step to the right and down; null: it is none of them.
    [[nodiscard]] Q_INVOKABLE QPoint arrow(int key, int modifiers) const;

    /// Does it, if it can be done.
    Q_INVOKABLE void trigger();

Q_SIGNALS:
    void changed();
    void triggered();

private:
    [[nodiscard]] QVariantList sequenceList() const { return {m_sequences.cbegin(), m_sequences.cend()}; }

    QString m_name;
    QString m_text;
    QString m_words;
    QString m_iconName;
    QVariantList m_keys;
    QStringList m_sequences;
    QString m_obstacle;
    bool m_isLocal = false;
};

} // namespace qairopay
