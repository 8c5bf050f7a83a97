// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/command.h"

#include "shell/commandset.h"

#include <QtGui/qkeysequence.h>

namespace qairopay {

namespace {

QStringList sequencesOf(const QVariantList &keys)
{
    QStringList sequences;
    const auto add = [&sequences](const QKeySequence &sequence) {
        const auto text = sequence.toString(QKeySequence::PortableText);
        if (!text.isEmpty() && !sequences.contains(text))
            sequences.append(text);
    };
    for (const auto &key : keys) {
        if (key.typeId() == QMetaType::QString) {
            add(QKeySequence::fromString(key.toString(), QKeySequence::PortableText));
            continue;
        }
        for (const auto &binding : QKeySequence::keyBindings(QKeySequence::StandardKey(key.toInt())))
            add(binding);
    }
    return sequences;
}

/// A plus or an equals sign: whether Shift is held for it is a matter of the keyboard.
bool isSign(int key)
{
    if (key <= Qt::Key_Space || key > 0xff)
        return false;
    const QChar sign(key);
    return sign.isPunct() || sign.isSymbol();
}

/// Not F14 or a key named Undo, which standard keys are bound to as well.
bool isOnMostKeyboards(const QKeySequence &sequence)
{
    for (int i = 0; i < sequence.count(); ++i) {
        const auto key = sequence[i].key();
        if (key >= Qt::Key_F13 && key != Qt::Key_Menu)
            return false;
    }
    return true;
}

const CommandSet *setOf(const Command *command)
{
    return qobject_cast<const CommandSet *>(command->parent());
}

} // namespace

void Command::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT changed();
}

void Command::setKeys(const QVariantList &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    m_sequences = sequencesOf(keys);
    Q_EMIT changed();
}

QStringList Command::shownKeys() const
{
    QStringList common;
    QStringList others;
    for (const auto &text : m_sequences) {
        const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
        auto &shown = isOnMostKeyboards(sequence) ? common : others;
        shown.append(sequence.toString(QKeySequence::NativeText));
    }
    return common.isEmpty() ? others : common;
}

QString Command::keysText() const
{
    return shownKeys().value(0);
}

void Command::setObstacle(const QString &obstacle)
{
    if (m_obstacle == obstacle)
        return;
    m_obstacle = obstacle;
    Q_EMIT changed();
}

QString Command::place() const
{
    const auto *set = setOf(this);
    return set ? set->place() : QString();
}

QString Command::page() const
{
    const auto *set = setOf(this);
    return set ? set->page() : QString();
}

bool Command::matches(int key, int modifiers) const
{
    auto held = Qt::KeyboardModifiers::fromInt(modifiers);
    held.setFlag(Qt::KeypadModifier, false);
    if (isSign(key))
        held.setFlag(Qt::ShiftModifier, false);
    const auto pressed = Qt::Key(key == Qt::Key_Enter ? Qt::Key_Return : key);
    const QKeySequence sequence(QKeyCombination(held, pressed));
    return m_sequences.contains(sequence.toString(QKeySequence::PortableText));
}

QPoint Command::arrow(int key, int modifiers) const
{
    if (!matches(key, modifiers))
        return {};
    return {int(key == Qt::Key_Right) - int(key == Qt::Key_Left),
            int(key == Qt::Key_Down) - int(key == Qt::Key_Up)};
}

void Command::trigger()
{
    if (isEnabled())
        Q_EMIT triggered();
}

} // namespace qairopay
