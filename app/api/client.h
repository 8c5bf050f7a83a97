// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/profile.h"
#include "api/requests.h"
#include "api/scheduler.h"
#include "api/values.h"
#include "base/clock.h"
#include "base/secret.h"

#include <QtCore/qfuture.h>
#include <QtCore/qobject.h>

namespace qairopay::api {

template <typename T> using Reply = QFuture<Result<T>>;

/// QairoPay's pass API, one function for each endpoint (api-contract 3). Every answer is a future for
/// `.then(context, …)`; cancelling the future returned here ends the call, and nothing is called back after
/// it. (Qt 6.8 does not carry a cancel back from what `.then` returned: keep the future itself.)
///
/// Writes carry an idempotency key, kept over the scheduler's retries; hand one in where the write must
/// survive this program. After a failed write `outcomeIsUnknown(error)` tells whether it may have happened.
/// An Error has the service's `code`, in `where` its `param`, and in `reference` the request id for support.
///
/// Belongs to one thread; every function must be called from it.
class Client : public QObject
{
    Q_OBJECT

public:
    /// `network` (not owned) stands in for the client's own access manager.
    Client(Profile profile, Secret key, SchedulerOptions options = {},
           QNetworkAccessManager *network = nullptr, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] Scheduler &scheduler() { return m_scheduler; }

    Reply<TemplateResource> createTemplate(const PassTemplate &value, const QByteArray &key = {});
    Reply<TemplateResource> template_(const TemplateId &id);
    Reply<Page<TemplateResource>> listTemplates(const TemplateQuery &query = {});
    /// `patch` as templatePatch() makes it; with an etag the service refuses (Conflict) when somebody else
    /// was faster.
    Reply<TemplateResource> patchTemplate(const TemplateId &id, const QJsonObject &patch,
                                          const QByteArray &etag = {}, const QByteArray &key = {});
    Reply<TemplateResource> archiveTemplate(const TemplateId &id, const QByteArray &key = {});

    Reply<Pass> issuePass(const IssueRequest &request, const QByteArray &key = {});
    Reply<Pass> pass(const PassId &id);
    Reply<Page<Pass>> listPasses(const PassQuery &query = {});
    Reply<Pass> updatePass(const UpdateRequest &request, const QByteArray &key = {});
    Reply<Pass> revokePass(const RevokeRequest &request, const QByteArray &key = {});

    /// `body` as toBatchBody() makes it: what the journal wrote down is what is sent, byte for byte.
    Reply<BatchResult> issueBatch(const QByteArray &body, const QByteArray &key);
    Reply<BatchResult> updateBatch(const QByteArray &body, const QByteArray &key);
    Reply<BatchResult> revokeBatch(const QByteArray &body, const QByteArray &key);

    Reply<Page<Scan>> scansOfPass(const PassId &id, const PageQuery &page = {});
    Reply<Page<Scan>> listScans(const ScanQuery &query = {});
    /// The page's bytes, for readers with a faster decoder than decodeScanPage().
    Reply<QByteArray> listScansRaw(const ScanQuery &query = {});
    Reply<Page<Event>> listEvents(const EventQuery &query = {});

    /// Local services only (api-contract 10.13); elsewhere Unsupported, and nothing is sent.
    Reply<void> putAsset(const QString &sha256, const QByteArray &bytes);
    Reply<QByteArray> asset(const QString &sha256);

    /// What stands behind a pass's link. The key is not sent along. `accept`: "application/jwt" asks a Google
    /// link for its token.
    Reply<Download> download(const QUrl &url, const QByteArray &accept = {});

private:
    friend class Plain;
    friend class Simulator;
    friend class Webhooks;
    friend class Administration;
    friend class SandboxTools;
    template <typename T, typename Decode> Reply<T> call(Request request, Decode decode);
    template <typename T, typename Decode> Reply<T> callLocal(Request request, Decode decode);
    Request request(Verb verb, const QString &path) const;
    Request write(Verb verb, const QString &path, const QByteArray &body, const QByteArray &key) const;
    Reply<BatchResult> batch(const QString &name, const QByteArray &body, const QByteArray &key);

    Profile m_profile;
    Scheduler m_scheduler;
};

} // namespace qairopay::api
