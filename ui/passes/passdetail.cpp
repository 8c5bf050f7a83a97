// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passdetail.h"

#include "pass/lifecycle.h"
#include "passes/passwords.h"
#include "settings/atomicfile.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

PassDetail::PassDetail(api::Client &client, DrawingKit drawing, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_notices(notices)
    , m_phone(client)
    , m_cards(drawing, client.profile().tenantName)
    , m_cardsAfter(drawing, client.profile().tenantName)
{
    for (auto *cards : {&m_cards, &m_cardsAfter})
        cards->setTestIssuer(!client.profile().isLive());
    for (QObject *part : std::initializer_list<QObject *>{&m_update, &m_cards, &m_cardsAfter})
        QJSEngine::setObjectOwnership(part, QJSEngine::CppOwnership);
    connect(this, &PassDetail::changed, this, &PassDetail::showCards);
    connect(&m_update, &PassUpdate::changed, this, [this] {
        if (m_template)
            m_cardsAfter.show(*m_template, issued(m_update.after()));
    });
}

QString PassDetail::confirmation() const
{
    return m_client.profile().isLive() ? m_client.profile().tenantName : QString();
}

IssuedRecord PassDetail::issued(const Record &record) const
{
    return {.id = m_pass.id,
            .templateId = m_pass.templateId,
            .record = record,
            .isVoided = m_pass.status == PassStatus::Revoked};
}

void PassDetail::showCards()
{
    if (m_template && isOpen())
        m_cards.show(*m_template, issued(m_pass.record));
    else
        m_cards.clear();
}

/// Waits for an answer that is about the pass shown now; one that comes after another was chosen is dropped.
template <typename T, typename Done> void PassDetail::run(api::Reply<T> reply, Done done)
{
    ++m_running;
    Q_EMIT busyChanged();
    reply.then(this, [this, done, asked = m_pass.id](const Result<T> &answer) {
        --m_running;
        Q_EMIT busyChanged();
        if (!answer)
            m_notices.fail(answer.error());
        else if (asked == m_pass.id)
            done(*answer);
    });
}

void PassDetail::open(const Pass &pass)
{
    if (pass.id != m_pass.id) {
        m_events.clear();
        m_scans.clear();
        m_timeline.clear();
        Q_EMIT timelineChanged();
    }
    m_pass = pass;
    Q_EMIT changed();
    loadTemplate();
    refresh();
}

void PassDetail::close()
{
    m_pass = {};
    Q_EMIT changed();
}

void PassDetail::refresh()
{
    if (!isOpen())
        return;
    run(m_client.pass(m_pass.id), [this](const Pass &pass) { take(pass); });
    loadTimeline();
}

void PassDetail::take(const Pass &pass)
{
    m_pass = pass;
    Q_EMIT changed();
    Q_EMIT updated(pass);
}

void PassDetail::loadTemplate()
{
    if (m_templateId == m_pass.templateId && m_template)
        return;
    m_template.reset();
    m_templateId = m_pass.templateId;
    run(m_client.template_(m_templateId), [this](const api::TemplateResource &resource) {
        m_template = resource.value;
        Q_EMIT changed();
        rebuildTimeline();
    });
}

void PassDetail::loadTimeline()
{
    run(m_client.scansOfPass(m_pass.id), [this](const api::Page<api::Scan> &page) {
        m_scans = page.items;
        rebuildTimeline();
    });
    run(m_client.listEvents({.passId = m_pass.id}), [this](const api::Page<api::Event> &page) {
        m_events = page.items;
        rebuildTimeline();
    });
}

void PassDetail::rebuildTimeline()
{
    QMap<QString, QString> labels;
    if (m_template) {
        for (const auto &field : m_template->fields)
            labels.insert(field.key, field.label);
    }
    m_timeline = passTimeline(m_pass.id, m_events, m_scans, labels);
    Q_EMIT timelineChanged();
}

QString PassDetail::shortPassId() const
{
    return shortId(passId());
}

QString PassDetail::statusText() const
{
    return isOpen() ? statusWord(m_pass) : QString();
}

QString PassDetail::statusDetail() const
{
    switch (m_pass.status) {
    case PassStatus::Issued:
        return tr("Issued %1, not in a wallet yet").arg(momentText(m_pass.createdAt));
    case PassStatus::Installed:
        return m_pass.platform
                   ? tr("In %1 since %2").arg(platformWord(*m_pass.platform), momentText(m_pass.installedAt))
                   : tr("In a wallet since %1").arg(momentText(m_pass.installedAt));
    case PassStatus::Removed:
        return m_pass.removedReason
                   ? tr("%1, %2").arg(removedWord(*m_pass.removedReason), momentText(m_pass.removedAt))
                   : momentText(m_pass.removedAt);
    case PassStatus::Revoked:
        return tr("%1, %2").arg(revokeReasonWord(m_pass.revokeReason), momentText(m_pass.revokedAt));
    }
    Q_UNREACHABLE_RETURN({});
}

QString PassDetail::linksText() const
{
    return qairopay::linksText(m_pass.linksExpireAt, m_client.profile().isLive());
}

QList<PassField> PassDetail::fields() const
{
    QList<PassField> list;
    if (!m_template)
        return list;
    for (const auto &field : m_template->fields) {
        const auto own = m_pass.record.fields.constFind(field.key);
        const bool isDefault = own == m_pass.record.fields.constEnd();
        list.append(
            {field.label.isEmpty() ? field.key : field.label, isDefault ? field.value : *own, isDefault});
    }
    return list;
}

bool PassDetail::canUpdate() const
{
    return isOpen() && m_template &&
           transition(m_pass.status, PassAction::Update, m_pass.archivedAt.isValid()).to;
}

bool PassDetail::canRevoke() const
{
    return isOpen() && transition(m_pass.status, PassAction::Revoke, m_pass.archivedAt.isValid()).to;
}

void PassDetail::copy(const QString &text, const QString &told)
{
    QGuiApplication::clipboard()->setText(text);
    m_notices.tell(told);
}

void PassDetail::copyAppleLink()
{
    copy(m_pass.appleUrl, tr("Apple Wallet link copied"));
}

void PassDetail::copyGoogleLink()
{
    copy(m_pass.googleUrl, tr("Google Wallet link copied"));
}

void PassDetail::copyId()
{
    copy(passId(), tr("Pass id copied"));
}

QString PassDetail::suggestedFileName() const
{
    QString name;
    for (const QChar c : holderName())
        name += c.isLetterOrNumber() ? c : u'-';
    return (name.isEmpty() ? passId() : name.left(60)) + u".pkpass"_s;
}

void PassDetail::savePkpass(const QUrl &target)
{
    const auto path = target.toLocalFile();
    run(m_client.download(QUrl(m_pass.appleUrl)), [this, path](const api::Download &download) {
        m_notices.tellWhenDone(settings::writeFileAside(path, download.bytes), tr("Saved %1").arg(path));
    });
}

void PassDetail::startUpdate()
{
    if (m_template)
        m_update.start(*m_template, m_pass.record);
    m_update.setChangeMessage({});
}

void PassDetail::applyUpdate()
{
    if (!m_update.isSound() || !m_update.hasChanges())
        return;
    const auto message = m_update.changeMessage();
    run(m_client.updatePass({m_pass.id, m_update.changes(), message}), [this, message](const Pass &pass) {
        take(pass);
        loadTimeline();
        m_notices.tell(message.isEmpty() ? tr("Pass updated silently")
                                         : tr("Pass updated, the holder is told"));
        Q_EMIT applied();
    });
}

void PassDetail::revoke(const QString &reason)
{
    run(m_client.revokePass({m_pass.id, reason}), [this](const Pass &pass) {
        take(pass);
        loadTimeline();
        m_notices.tell(tr("Pass revoked: scanners refuse it from now on"));
        Q_EMIT revoked();
    });
}

void PassDetail::simulateInstall(bool google)
{
    run(m_phone.add(m_pass, google), [this](const Pass &pass) {
        take(pass);
        loadTimeline();
    });
}

void PassDetail::simulateRemove()
{
    run(m_phone.remove(m_pass), [this](const Pass &pass) {
        take(pass);
        loadTimeline();
    });
}

void PassDetail::simulateScan(bool nfc)
{
    run(m_phone.scan(m_pass, nfc, m_template), [this](const api::Scan &made) {
        m_notices.tell(SimulatedPhone::scanned(made));
        loadTimeline();
    });
}

} // namespace qairopay
