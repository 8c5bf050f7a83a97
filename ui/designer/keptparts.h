// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/drafts.h"
#include "template/templatecodec.h"

#include <QtCore/qset.h>

#include <memory>

namespace qairopay {

/// What was published to a service that has no member for all of it: this computer keeps the rest, a file for
/// each template of a profile beside the drafts. For the sandbox, which takes everything, it keeps nothing.
class KeptParts : public QObject
{
    Q_OBJECT

public:
    /// Begins to read them; `loaded` follows where `isLoaded` is not true at once.
    KeptParts(const QString &draftFolder, QString profileId, Audience audience, QObject *parent = nullptr);
    ~KeptParts() override;

    [[nodiscard]] bool isLoaded() const { return !m_store || m_store->isLoaded(); }
    /// What the service has, with what is kept of it here.
    [[nodiscard]] PassTemplate completed(const TemplateId &id, const PassTemplate &there) const;
    void keep(const TemplateId &id, const PassTemplate &sent, const PassTemplate &answered);
    /// The template is none of the service's any more.
    void forget(const TemplateId &id);
    /// Something is in memory only.
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

Q_SIGNALS:
    void loaded();
    void saved(); ///< nothing waits any more
    void failed(const qairopay::Error &error);

private:
    [[nodiscard]] QString keyOf(const TemplateId &id) const;

    QString m_profileId;
    std::unique_ptr<settings::Drafts> m_store; ///< as drafts: `base` is what the service answered
    QSet<QString> m_waiting;
};

} // namespace qairopay
