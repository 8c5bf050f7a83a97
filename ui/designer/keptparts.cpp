// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/keptparts.h"

#include "template/publishedtemplate.h"

#include <QtCore/qcryptographichash.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

KeptParts::KeptParts(const QString &draftFolder, QString profileId, Audience audience, QObject *parent)
    : QObject(parent)
    , m_profileId(std::move(profileId))
{
    if (audience == Audience::Studio)
        return;
    m_store = std::make_unique<settings::Drafts>(settings::DraftStore(draftFolder + "/published"_L1));
    connect(m_store.get(), &settings::Drafts::loaded, this, &KeptParts::loaded);
    connect(m_store.get(), &settings::Drafts::failed, this, &KeptParts::failed);
    connect(m_store.get(), &settings::Drafts::saved, this, [this](const QString &key) {
        if (m_waiting.remove(key) && m_waiting.isEmpty())
            Q_EMIT saved();
    });
}

KeptParts::~KeptParts() = default;

/// The same template behind another profile is another one. Both texts may hold anything; their hash is a
/// file name everywhere.
QString KeptParts::keyOf(const TemplateId &id) const
{
    const auto subject = QString(m_profileId + u'/' + id.toString()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(subject, QCryptographicHash::Sha256).toHex());
}

PassTemplate KeptParts::completed(const TemplateId &id, const PassTemplate &there) const
{
    const auto kept = m_store ? m_store->find(keyOf(id)) : std::nullopt;
    const bool isOurs = kept && kept->base && kept->templateId == id && kept->profileId == m_profileId;
    return isOurs ? withLocalParts(there, {kept->value, *kept->base}) : there;
}

void KeptParts::keep(const TemplateId &id, const PassTemplate &sent, const PassTemplate &answered)
{
    if (!m_store)
        return;
    if (withLocalParts(answered, {sent, answered}) == answered) {
        forget(id);
        return;
    }
    const auto key = keyOf(id);
    m_waiting.insert(key);
    m_store->put({.id = key, .value = sent, .templateId = id, .base = answered, .profileId = m_profileId});
    m_store->flush();
}

void KeptParts::forget(const TemplateId &id)
{
    if (!m_store)
        return;
    const auto key = keyOf(id);
    m_store->remove(key);
    if (m_waiting.remove(key) && m_waiting.isEmpty())
        Q_EMIT saved();
}

} // namespace qairopay
