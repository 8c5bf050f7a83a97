// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/issuepage.h"

#include "base/whendone.h"
#include "csv/writer.h"
#include "settings/atomicfile.h"

#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

IssuePage::IssuePage(api::Client &client, issuance::Journal &journal, DrawingKit drawing, Notices &notices,
                     QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_notices(notices)
    , m_templates(client)
    , m_list(m_templates, drawing, client.profile().tenantName)
    , m_sheet(drawing, client.profile().tenantName)
    , m_single(client, m_templates, drawing, notices)
    , m_run(client, journal, notices)
{
    for (QObject *part : std::initializer_list<QObject *>{&m_templates, &m_list, &m_sheet, &m_single, &m_run})
        QJSEngine::setObjectOwnership(part, QJSEngine::CppOwnership);
    // Of another file or mapping the cards say nothing.
    connect(&m_list, &ListImport::checkChanged, &m_sheet, &ContactSheet::close);
    connect(&m_list, &ListImport::checkChanged, this, &IssuePage::learnRows);
    connect(&m_list, &ListImport::checkChanged, this, &IssuePage::tellList);
    // Only now: a list that could not be written down is still there to be issued.
    connect(&m_run, &IssueRun::started, this, [this](const issuance::CheckedFilePtr &checked) {
        if (m_list.checked() == checked)
            m_list.close();
    });
}

QString IssuePage::confirmation() const
{
    return m_client.profile().isLive() ? m_client.profile().tenantName : QString();
}

TemplateId IssuePage::chosenTemplate() const
{
    const auto *resource = m_templates.resource();
    return resource ? resource->id : TemplateId();
}

void IssuePage::tellList()
{
    if (m_list.isChecked() || !m_list.isReading())
        Q_EMIT listKnown(m_list.checked(), chosenTemplate());
}

void IssuePage::learnRows()
{
    if (!m_list.checked())
        return;
    m_learning.cancel();
    m_learning = issuance::hardestRows(m_list.checked());
    whenDone(m_learning, this, [this, checkedFor = chosenTemplate()](const QList<bulk::StressCase> &rows) {
        Q_EMIT hardestRowsKnown(rows, checkedFor);
    });
}

void IssuePage::issueList()
{
    const auto *resource = m_templates.resource();
    if (!resource || !m_list.checked() || m_list.goodCount() == 0 || m_run.isStarting())
        return;
    m_run.start(resource->id, m_list.checked());
}

void IssuePage::saveEmptyList(const QUrl &target)
{
    const auto *resource = m_templates.resource();
    if (!resource)
        return;
    csv::Writer writer(',');
    writer.cell(u"email");
    writer.cell(u"name");
    for (const auto &field : resource->value.fields)
        writer.cell(field.key);
    writer.endRow();
    writer.cell(u"jane@example.com");
    writer.cell(u"Jane Doe");
    for (const auto &field : resource->value.fields)
        writer.cell(field.value);
    writer.endRow();
    const auto path = target.toLocalFile();
    m_notices.tellWhenDone(settings::writeFileAside(path, writer.take()), tr("Saved %1").arg(path));
}

} // namespace qairopay
