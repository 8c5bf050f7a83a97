// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/rowchoice.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

RowChoice::RowChoice(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(&editor, &TemplateEditor::changed, this, &RowChoice::refit);
    connect(&preview, &TemplatePreview::samplesChanged, this, &RowChoice::changed);
}

void RowChoice::setList(const issuance::CheckedFilePtr &list)
{
    m_list = list;
    m_fields.clear();
    if (!list) {
        m_row = 0;
        end();
        Q_EMIT changed();
        return;
    }
    m_name = list->file->name();
    for (const auto &target : list->mapping.columns) {
        if (target.kind == csv::ColumnTarget::Kind::Field)
            m_fields.append(target.fieldKey);
    }
    m_first = static_cast<int>(list->report.firstNumber());
    m_last = m_first + static_cast<int>(list->report.rowCount()) - 1;
    m_row = std::clamp(m_row, m_first, m_last);
    if (isOn())
        show();
    refit();
}

/// The template is another one, or has other fields.
void RowChoice::refit()
{
    if (!missingField().isEmpty())
        end();
    Q_EMIT changed();
}

QString RowChoice::missingField() const
{
    const auto it = std::ranges::find_if(
        m_fields, [&](const QString &key) { return m_editor.value().field(key) == nullptr; });
    return it == m_fields.end() ? QString() : *it;
}

QString RowChoice::obstacle() const
{
    if (m_row == 0)
        return tr("No list is open. Open one on the Issue page first.");
    if (const auto key = missingField(); !key.isEmpty())
        return tr("A column of %1 is for the field \"%2\", which this template does not have. Change the "
                  "columns on the Issue page, or open the list's template.")
            .arg(m_name, key);
    return {};
}

void RowChoice::setRow(int row)
{
    if (!m_list || !m_editor.isOpen() || !missingField().isEmpty())
        return;
    m_row = std::clamp(row, m_first, m_last);
    const auto record = m_list->record(static_cast<quint32>(m_row));
    readRemark(record);
    m_preview.showRow(record.value_or(Record()), m_name);
    Q_EMIT changed();
}

void RowChoice::readRemark(const Result<Record> &record)
{
    const auto reasons =
        record ? m_list->reasons(static_cast<quint32>(m_row)) : QStringList{record.error().shownText()};
    m_isBroken = !reasons.isEmpty();
    if (m_isBroken)
        m_remark = reasons.join(u' ');
    else if (record->holder.email.isEmpty())
        m_remark = tr("This row is empty: no pass comes of it.");
    else
        m_remark = record->holder.email;
}

void RowChoice::next()
{
    if (isOn())
        setRow(m_row + 1);
}

void RowChoice::previous()
{
    if (isOn())
        setRow(m_row - 1);
}

QString RowChoice::placeText() const
{
    const QLocale locale;
    return tr("Row %1 of %2 · %3").arg(locale.toString(m_row), locale.toString(m_last), m_name);
}

} // namespace qairopay
