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

QString Command::keysText() const
{
    if (m_sequences.isEmpty())
        return {};
    return QKeySequence::fromString(m_sequences.constFirst(), QKeySequence::PortableText)
        .toString(QKeySequence::NativeText);
}

void Command::setEnabled(bool enabled)
{
    if (m_isEnabled == enabled)
        return;
    m_isEnabled = enabled;
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

void Command::trigger()
{
    if (m_isEnabled)
        Q_EMIT triggered();
}

} // namespace qairopay
