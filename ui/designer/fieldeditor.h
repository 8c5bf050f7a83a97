// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"

namespace qairopay {

/// The field that is selected, for the inspector. Without one, `exists` is false and setters do nothing.
class FieldEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY changed FINAL)
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY changed FINAL)
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY changed FINAL)
    Q_PROPERTY(QString valueError READ valueError NOTIFY changed FINAL)
    Q_PROPERTY(int slot READ slot WRITE setSlot NOTIFY changed FINAL)
    Q_PROPERTY(int type READ type WRITE setType NOTIFY changed FINAL)
    Q_PROPERTY(bool numeric READ numeric WRITE setNumeric NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY changed FINAL)
    Q_PROPERTY(int dateStyle READ dateStyle WRITE setDateStyle NOTIFY changed FINAL)
    Q_PROPERTY(int timeStyle READ timeStyle WRITE setTimeStyle NOTIFY changed FINAL)
    Q_PROPERTY(int alignment READ alignment WRITE setAlignment NOTIFY changed FINAL)
    Q_PROPERTY(QString changeMessage READ changeMessage WRITE setChangeMessage NOTIFY changed FINAL)
    Q_PROPERTY(QString sample READ sample WRITE setSample NOTIFY changed FINAL)
    Q_PROPERTY(QStringList uses READ uses NOTIFY usesChanged FINAL)
    Q_PROPERTY(QStringList localParts READ localParts NOTIFY changed FINAL)
    Q_PROPERTY(int labelLimit READ labelLimit CONSTANT FINAL)
    Q_PROPERTY(int valueLimit READ valueLimit CONSTANT FINAL)
    Q_PROPERTY(QStringList slotNames READ slotNames CONSTANT FINAL)
    Q_PROPERTY(QStringList typeNames READ typeNames CONSTANT FINAL)
    Q_PROPERTY(QStringList dateStyleNames READ dateStyleNames CONSTANT FINAL)
    Q_PROPERTY(QStringList alignmentNames READ alignmentNames CONSTANT FINAL)

public:
    explicit FieldEditor(TemplateEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] bool exists() const { return !m_field.key.isEmpty(); }
    [[nodiscard]] QString key() const { return m_field.key; }
    void setKey(const QString &key);
    /// Why a key cannot be taken, or nothing.
    Q_INVOKABLE QString keyProblem(const QString &key) const;
    /// Others know the keys there are now: those of a template that is opened or published. They change when
    /// somebody says so, and not with their labels.
    void keepKeys();
    /// What in the template knows the field by its key and follows a rename.
    [[nodiscard]] QStringList uses() const { return m_uses; }
    /// What another key changes outside the template, each a sentence.
    Q_INVOKABLE QStringList renameConsequences(const QString &key) const;
    /// Under another key Google would take less from the field.
    Q_INVOKABLE bool isGooglesKey(const QString &other) const;
    /// What of the field no service has a member for.
    [[nodiscard]] QStringList localParts() const { return localPartsOf(m_field); }
    [[nodiscard]] static QStringList localPartsOf(const Field &field);
    [[nodiscard]] QString label() const { return m_field.label; }
    /// A key that nobody chose follows the label, as long as nothing depends on it.
    void setLabel(const QString &label);
    [[nodiscard]] QString value() const { return m_field.value; }
    void setValue(const QString &value);
    [[nodiscard]] QString valueError() const;
    [[nodiscard]] int slot() const { return int(m_field.slot); }
    void setSlot(int slot);
    [[nodiscard]] int type() const { return int(m_field.format.type); }
    void setType(int type);
    [[nodiscard]] bool numeric() const { return m_field.numeric; }
    void setNumeric(bool numeric);
    [[nodiscard]] QString currency() const { return m_field.format.currencyCode; }
    void setCurrency(const QString &code);
    [[nodiscard]] int dateStyle() const { return int(m_field.format.dateStyle); }
    void setDateStyle(int style);
    [[nodiscard]] int timeStyle() const { return int(m_field.format.timeStyle); }
    void setTimeStyle(int style);
    [[nodiscard]] int alignment() const { return int(m_field.format.alignment); }
    void setAlignment(int alignment);
    [[nodiscard]] QString changeMessage() const { return m_field.format.changeMessage; }
    void setChangeMessage(const QString &message);
    [[nodiscard]] QString sample() const { return m_field.format.sample; }
    void setSample(const QString &sample);

    [[nodiscard]] int labelLimit() const { return int(limits::fieldLabel); }
    [[nodiscard]] int valueLimit() const { return int(limits::fieldValue); }
    [[nodiscard]] QStringList slotNames() const;
    [[nodiscard]] QStringList typeNames() const;
    [[nodiscard]] QStringList dateStyleNames() const;
    [[nodiscard]] QStringList alignmentNames() const;

Q_SIGNALS:
    void changed();
    void usesChanged();

private:
    void refresh();
    void change(const QString &text, const QString &what, const std::function<void(Field &)> &how);
    void changeWith(const QString &text, const QString &what,
                    const std::function<void(PassTemplate &, Field &)> &how);
    [[nodiscard]] bool isFollowing(const QString &key) const;

    /// A key that follows the label, since somebody began to type that.
    struct Following
    {
        QString given; ///< before
        QString now;
    };

    TemplateEditor &m_editor;
    Field m_field;
    QStringList m_uses;
    QStringList m_knownKeys;
    Following m_following;
};

} // namespace qairopay
