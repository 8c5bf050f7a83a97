// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/stress.h"
#include "designer/templatepreview.h"

#include <QtCore/qtimer.h>

namespace qairopay {

/// Runs the preview from an empty record to the longest: rows of the last list first, then texts of the
/// program's own. Stops at the first record that breaks something and says what; steps by hand as well.
class StressRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the designer.")
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed FINAL)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY changed FINAL)
    Q_PROPERTY(bool isFirst READ isFirst NOTIFY changed FINAL)
    Q_PROPERTY(bool isLast READ isLast NOTIFY changed FINAL)
    Q_PROPERTY(QString caseText READ caseText NOTIFY changed FINAL)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY changed FINAL)
    Q_PROPERTY(bool isBroken READ isBroken NOTIFY changed FINAL)

public:
    /// Both outlive it.
    StressRun(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    /// Rows of a list that has just been checked: tried first from the next start on.
    void setRows(const QList<bulk::StressCase> &rows) { m_rows = rows; }

    /// From the empty record on, or from the record after the one shown.
    Q_INVOKABLE void run();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// The cards show the sample again.
    Q_INVOKABLE void end();
    /// One step of a run; what the clock calls.
    void advance();

    [[nodiscard]] bool isOn() const { return m_lint.has_value(); }
    [[nodiscard]] bool isRunning() const { return m_clock.isActive(); }
    [[nodiscard]] bool isFirst() const { return m_index <= 0; }
    [[nodiscard]] bool isLast() const { return m_index + 1 >= m_cases.size(); }
    [[nodiscard]] QString caseText() const;  ///< "Row 42 of the last list"
    [[nodiscard]] QString placeText() const; ///< "3 of 14"
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString advice() const { return m_break ? m_break->advice : QString(); }
    [[nodiscard]] bool isBroken() const { return m_break.has_value(); }

Q_SIGNALS:
    void changed();

private:
    void prepare();
    void tryAgain();
    void show(qsizetype index);

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    std::optional<bulk::RowLint> m_lint;
    QList<bulk::StressCase> m_rows;
    QList<bulk::StressCase> m_cases;
    std::optional<lint::Finding> m_break;
    qsizetype m_index = -1;
    QTimer m_clock;
};

} // namespace qairopay
