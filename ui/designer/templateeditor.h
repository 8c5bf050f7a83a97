// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/edithistory.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The template on the desk: its value, its undo stack and what of it is selected. Everything that shows or
/// changes the template (fields, brand, code, places, preview, problems, draft) hangs on `changed` and goes
/// through `edit`.
class TemplateEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY opened FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT FINAL)
    Q_PROPERTY(bool isBoardingPass READ isBoardingPass NOTIFY changed FINAL)
    Q_PROPERTY(int transitType READ transitType WRITE setTransitType NOTIFY changed FINAL)
    Q_PROPERTY(QStringList transitTypeNames READ transitTypeNames CONSTANT FINAL)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY changed FINAL)
    Q_PROPERTY(QString selection READ selection WRITE select NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedKey READ selectedKey NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QStringList selectedFields READ selectedFields NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QStringList selectedTargets READ selectedTargets NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QStringList steps READ steps NOTIFY historyChanged FINAL)
    Q_PROPERTY(int step READ step NOTIFY historyChanged FINAL)

public:
    explicit TemplateEditor(QObject *parent = nullptr);

    /// Puts another template on the desk; the undo stack starts empty.
    void open(const PassTemplate &value);
    /// One named step. Equal merge keys in a row become one step. Nothing happens when nothing changes.
    void edit(const QString &text, const QString &mergeKey,
              const std::function<void(PassTemplate &)> &change);

    [[nodiscard]] const PassTemplate &value() const { return m_value; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    [[nodiscard]] QString name() const { return m_value.name; }
    void setName(const QString &name);
    [[nodiscard]] int kind() const { return int(m_value.kind); }
    void setKind(int kind);
    [[nodiscard]] QStringList kindNames() const;
    [[nodiscard]] bool isBoardingPass() const { return m_value.kind == PassKind::BoardingPass; }
    [[nodiscard]] int transitType() const;
    void setTransitType(int type);
    [[nodiscard]] QStringList transitTypeNames() const;
    [[nodiscard]] QString notes() const { return m_value.studio.notes; }
    void setNotes(const QString &notes);

    /// "template", "brand", "images", "image:<slot>", "field:<key>", "barcode", "nfc",
    /// "rows", "languages", "places".
    [[nodiscard]] QString selection() const { return m_selection; }
    Q_INVOKABLE void select(const QString &what);
    /// The key of the selected field; empty: something else is selected.
    [[nodiscard]] QString selectedKey() const;
    Q_INVOKABLE void selectField(const QString &key);
    /// Keys of every selected field, in the order of the card; the selection itself is one of them.
    [[nodiscard]] QStringList selectedFields() const;
    /// The same, as a card spells them: "field:tier".
    [[nodiscard]] QStringList selectedTargets() const;
    /// The field that is meant by what was picked on a card; empty: no field is.
    Q_INVOKABLE static QString keyOf(const QString &target);
    /// Selects these fields together; unknown keys are left out. The last is the selection itself.
    void selectFields(const QStringList &keys);
    /// Adds a field to the selected ones, or takes it out.
    Q_INVOKABLE void toggleField(const QString &key);
    /// Selects all fields from the one that was chosen last to this one.
    Q_INVOKABLE void extendTo(const QString &key);
    Q_INVOKABLE void selectAllFields();

    [[nodiscard]] bool canUndo() const { return m_history.stack().canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.stack().canRedo(); }
    [[nodiscard]] QString undoText() const { return m_history.stack().undoText(); }
    [[nodiscard]] QString redoText() const { return m_history.stack().redoText(); }
    Q_INVOKABLE void undo() { m_history.stack().undo(); }
    Q_INVOKABLE void redo() { m_history.stack().redo(); }
    /// What the template was, is and, where steps were undone, can be again, each by the name of the step
    /// that made it; the first was before all of them.
    [[nodiscard]] QStringList steps() const;
    /// Which of them it is now.
    [[nodiscard]] int step() const { return m_history.stack().index(); }
    /// Undoes or redoes all that is between, which is one change to whoever looks at the template.
    Q_INVOKABLE void goTo(int step);

    /// What is changed next is a step of its own, even in the same place.
    void endStep() { m_history.seal(); }

Q_SIGNALS:
    void opened();
    void changed();
    void selectionChanged();
    void historyChanged();

private:
    void apply(const PassTemplate &value);
    /// True when another thing is selected now.
    [[nodiscard]] bool take(const PassTemplate &value);
    void setSelection(const QString &what, const QStringList &others);
    [[nodiscard]] bool takeSelection(const QString &what, const QStringList &others);

    PassTemplate m_value;
    bool m_isGoing = false; ///< over several steps: who looks is told at the end
    EditHistory m_history;
    QString m_selection;
    QStringList m_others; ///< selected fields besides the selection
    QString m_anchor;     ///< the field a range begins at
    bool m_isOpen = false;
};

} // namespace qairopay
