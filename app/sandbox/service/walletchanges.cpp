// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/walletchanges.h"

#include "sandbox/service/installs.h"
#include "sandbox/store/googletable.h"
#include "sandbox/store/wallettable.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::walletchanges {

namespace {

bool looksTheSame(const PassRow &before, const PassRow &after)
{
    const auto isVoided = [](const PassRow &row) { return row.pass.status == PassStatus::Revoked; };
    return before.pass.record == after.pass.record && before.changeMessage == after.changeMessage &&
           isVoided(before) == isVoided(after);
}

/// Google knows no place holder: the new values stand where Apple's %@ is.
QString noticeOf(const PassRow &row)
{
    QStringList values;
    for (const auto &key : row.changedFields)
        values.append(row.pass.record.fields.value(key));
    return QString(row.changeMessage).replace("%@"_L1, values.join(u", "_s));
}

void enqueueObject(const Work &work, const PassRow &row, GooglePriority priority)
{
    if (!work.tenant.sendsToGoogle)
        return;
    const auto templateId = row.pass.templateId.toString();
    enqueueGoogleClass(work, templateId);
    enqueueGoogle(work, {.id = row.pass.id.toString(),
                         .templateId = templateId,
                         .priority = priority,
                         .notice = noticeOf(row)});
}

void templateIsNew(const Work &work, const QString &id)
{
    beginFanOut(work, id);
    // An object that was never sent is sent as it is then.
    if (work.tenant.sendsToGoogle && isKnownToGoogle(work, id))
        enqueueGoogle(work, {.id = id, .templateId = id, .priority = GooglePriority::Class});
}

void templatesChanged(const Work &work, const QString &documentPart)
{
    for (const auto &id : touchTemplates(work, documentPart, nextWalletChange(work)))
        templateIsNew(work, id);
}

} // namespace

void passIssued(const Work &work, const PassRow &row)
{
    enqueueObject(work, row, GooglePriority::Issued);
}

void passChanged(const Work &work, const PassRow &before, PassRow &after)
{
    if (looksTheSame(before, after))
        return;
    after.walletChange = nextWalletChange(work);
    after.walletChangedAt = work.now;
    pushToDevicesOf(work, after.pass.id.toString());
    const bool isInstalled = installs::isIn(after.pass, WalletPlatform::Google);
    enqueueObject(work, after, isInstalled ? GooglePriority::Installed : GooglePriority::Issued);
}

void templateChanged(const Work &work, TemplateRow &row)
{
    row.walletChange = nextWalletChange(work);
    row.walletChangedAt = work.now;
    templateIsNew(work, row.id);
}

void assetArrived(const Work &work, const QString &sha256)
{
    templatesChanged(work, sha256);
}

void tokensChanged(const Work &work)
{
    templatesChanged(work, {});
}

} // namespace qairopay::sandbox::walletchanges
