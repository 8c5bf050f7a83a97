// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuing/contactsheet.h"
#include "issuing/issuerun.h"
#include "issuing/listimport.h"
#include "issuing/singleissue.h"

namespace qairopay {

/// The issue page: passes from a list of holders or one by one.
class IssuePage : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(IssueView)
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::TemplateChoice *templates READ templates CONSTANT FINAL)
    Q_PROPERTY(qairopay::ListImport *list READ list CONSTANT FINAL)
    Q_PROPERTY(qairopay::ContactSheet *sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(qairopay::SingleIssue *single READ single CONSTANT FINAL)
    Q_PROPERTY(qairopay::IssueRun *run READ run CONSTANT FINAL)
    Q_PROPERTY(QString confirmation READ confirmation CONSTANT FINAL)

public:
    /// All four must outlive it.
    IssuePage(api::Client &client, issuance::Journal &journal, DrawingKit drawing, Notices &notices,
              QObject *parent = nullptr);

    [[nodiscard]] TemplateChoice *templates() { return &m_templates; }
    [[nodiscard]] ListImport *list() { return &m_list; }
    [[nodiscard]] ContactSheet *sheet() { return &m_sheet; }
    [[nodiscard]] SingleIssue *single() { return &m_single; }
    [[nodiscard]] IssueRun *run() { return &m_run; }
    /// What must be typed before a list is issued: the tenant's name on live, else nothing.
    [[nodiscard]] QString confirmation() const;

    /// Issues the good rows of the checked list.
    Q_INVOKABLE void issueList();
    /// All cards of the checked list.
    Q_INVOKABLE void openSheet() { m_sheet.open(m_list.checked()); }
    /// The header and an example row for the chosen template, so that a list can be made for it.
    Q_INVOKABLE void saveEmptyList(const QUrl &target);

Q_SIGNALS:
    /// A list has been checked for a template: its rows that try a layout hardest.
    void hardestRowsKnown(const QList<bulk::StressCase> &rows, const qairopay::TemplateId &checkedFor);
    /// The list that is open, once it has been checked for a template; null: none is open any more. While one
    /// is checked anew, as after a publication, nothing is said.
    void listKnown(const issuance::CheckedFilePtr &list, const qairopay::TemplateId &checkedFor);

private:
    [[nodiscard]] TemplateId chosenTemplate() const;
    void tellList();
    void learnRows();

    api::Client &m_client;
    Notices &m_notices;
    TemplateChoice m_templates;
    ListImport m_list;
    ContactSheet m_sheet;
    SingleIssue m_single;
    IssueRun m_run;
    QFuture<QList<bulk::StressCase>> m_learning;
};

} // namespace qairopay
