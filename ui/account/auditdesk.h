// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/auditlistmodel.h"
#include "api/administration.h"
#include "api/auditexport.h"
#include "proof/auditfile.h"
#include "shell/notices.h"

#include <QtCore/qurl.h>

#include <memory>

namespace qairopay {

/// The audit log of this window's tenant: its entries, whether the chain holds, and its export.
class AuditDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(qairopay::AuditListModel *model READ model CONSTANT FINAL)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString entryId READ entryId NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString time READ time NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString outcome READ outcome NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString actorId READ actorId NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString resourceId READ resourceId NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString hash READ hash NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool isWorking READ isWorking NOTIFY verdictChanged FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY verdictChanged FINAL)
    Q_PROPERTY(QString verdictTone READ verdictTone NOTIFY verdictChanged FINAL)
    Q_PROPERTY(QString verdictDetail READ verdictDetail NOTIFY verdictChanged FINAL)

public:
    /// Both must outlive it.
    AuditDesk(api::Client &client, Notices &notices, QObject *parent = nullptr);
    ~AuditDesk() override;

    [[nodiscard]] AuditListModel *model() { return &m_model; }
    [[nodiscard]] int currentRow() const { return m_model.rowOf(m_current.id); }
    [[nodiscard]] QString entryId() const { return m_current.id; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString actorId() const { return m_current.actorKeyId.toString(); }
    [[nodiscard]] QString resourceId() const { return m_current.resourceId; }
    [[nodiscard]] QString requestId() const { return m_current.requestId.toString(); }
    [[nodiscard]] QString hash() const { return m_current.hash; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isEmpty() const
    {
        return m_wasLoaded && !m_isLoading && m_problem.isEmpty() && m_model.count() == 0;
    }
    [[nodiscard]] bool isWorking() const { return m_isWorking; }
    [[nodiscard]] QString verdict() const { return m_verdict; }
    [[nodiscard]] QString verdictTone() const { return m_verdictTone; }
    [[nodiscard]] QString verdictDetail() const { return m_verdictDetail; }

    Q_INVOKABLE void reload();
    /// Loads only when it never was.
    Q_INVOKABLE void ensureLoaded();
    Q_INVOKABLE void select(int row);
    /// Fetches the whole log and checks every link of the chain and the checkpoint over it.
    Q_INVOKABLE void verify();
    /// The same with the keys and checkpoints of an export made earlier: also shows a log that was written
    /// anew.
    Q_INVOKABLE void verifyAgainst(const QUrl &earlier);
    /// Writes what `qairopay audit verify` reads.
    Q_INVOKABLE void exportTo(const QUrl &target);

Q_SIGNALS:
    void currentChanged();
    void loadingChanged();
    void verdictChanged();

private:
    void setCurrent(const api::AuditRecord &record);
    void loadPage(const QString &cursor);
    void fetch(std::function<void(const QByteArray &)> done);
    void judge(qsizetype entries, const QList<proof::AuditFinding> &findings, bool isCompared);
    void setVerdict(const QString &verdict, const QString &tone, const QString &detail = {});

    api::Client &m_client;
    Notices &m_notices;
    api::Administration m_administration;
    AuditListModel m_model;
    api::AuditRecord m_current;
    api::Reply<api::Page<api::AuditRecord>> m_pending;
    std::unique_ptr<api::AuditExport> m_export;
    QString m_cursor;
    QString m_problem;
    QString m_verdict;
    QString m_verdictTone;
    QString m_verdictDetail;
    bool m_isLoading = false;
    bool m_wasLoaded = false;
    bool m_isWorking = false;
};

} // namespace qairopay
