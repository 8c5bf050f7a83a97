// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "designer/templatepreview.h"
#include "issuance/csvfile.h"

namespace qairopay {

/// The rows of the list that is open on the Issue page, one at a time on the designer's cards, mapped and
/// checked as they are there. It shares that page's list and makes none of its own.
class RowChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the designer.")
    Q_PROPERTY(bool isOn READ isOn NOTIFY changed FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)
    Q_PROPERTY(int row READ row WRITE setRow NOTIFY changed FINAL)
    Q_PROPERTY(int firstRow READ firstRow NOTIFY changed FINAL)
    Q_PROPERTY(int lastRow READ lastRow NOTIFY changed FINAL)
    Q_PROPERTY(QString placeText READ placeText NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(bool isBroken READ isBroken NOTIFY changed FINAL)

public:
    /// Both outlive it.
    RowChoice(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    /// The list that is open and checked; null: none is. One that is checked anew goes on at its row; until
    /// then the rows are those of the check before.
    void setList(const issuance::CheckedFilePtr &list);

    /// The cards show a row.
    [[nodiscard]] bool isOn() const { return m_preview.isOnRow(); }
    /// Why no row can be shown, and what to do; empty: it can.
    [[nodiscard]] QString obstacle() const;
    /// As a spreadsheet counts, and the Issue page.
    [[nodiscard]] int row() const { return m_row; }
    /// Shows that row, or the nearest there is.
    void setRow(int row);
    [[nodiscard]] int firstRow() const { return m_first; }
    [[nodiscard]] int lastRow() const { return m_last; }
    [[nodiscard]] QString placeText() const; ///< "Row 12 of 240 · holders.csv"
    /// Whose row it is, or why it cannot become a pass.
    [[nodiscard]] QString remark() const { return m_remark; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    /// The first row, or the one that was left.
    Q_INVOKABLE void show() { setRow(m_row); }
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// The cards show again what they showed before.
    Q_INVOKABLE void end() { m_preview.endRow(); }

Q_SIGNALS:
    void changed();

private:
    void refit();
    /// Of the template's fields, the first that a column is for and that it does not have.
    [[nodiscard]] QString missingField() const;
    void readRemark(const Result<Record> &record);

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    /// Held, for the Issue page lets go of it as soon as it checks it anew: the buttons would do nothing then
    /// and not say why. One that was closed or issued is let go by setList().
    issuance::CheckedFilePtr m_list;
    QString m_name;
    QStringList m_fields; ///< that columns are for
    QString m_remark;
    int m_row = 0;
    int m_first = 0;
    int m_last = 0;
    bool m_isBroken = false;
};

} // namespace qairopay
