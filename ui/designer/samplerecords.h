// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatepreview.h"

namespace qairopay {

/// The sample records of the open template: added as a copy of what the cards show, renamed, removed. Each is
/// a step.
class SampleRecords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QString addObstacle READ addObstacle NOTIFY changed FINAL)
    Q_PROPERTY(QString changeObstacle READ changeObstacle NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString freeName READ freeName NOTIFY changed FINAL)
    Q_PROPERTY(int nameLimit READ nameLimit CONSTANT FINAL)

public:
    SampleRecords(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    /// Why none can be added, in a sentence; empty: one can.
    [[nodiscard]] QString addObstacle() const;
    /// Why what the cards show cannot be renamed or removed; empty: it can.
    [[nodiscard]] QString changeObstacle() const;
    /// The holder's, of what the cards show; may be empty.
    [[nodiscard]] QString name() const;
    /// "Jane Doe 2": a name for a copy of that.
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] int nameLimit() const; ///< characters
    /// Why a record cannot be called that, or nothing; `isNew`: another than the one that is shown.
    Q_INVOKABLE QString nameProblem(const QString &name, bool isNew) const;

    /// A copy of what the cards show, which they show then.
    Q_INVOKABLE void add(const QString &name);
    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const QList<Record> &records() const { return m_editor.value().studio.samples; }
    /// Of the record that is shown; -1: it is none of these.
    [[nodiscard]] qsizetype shown() const;

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
};

} // namespace qairopay
