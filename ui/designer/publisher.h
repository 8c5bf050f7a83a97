// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "settings/draftstore.h"
#include "template/templatecodec.h"

#include <functional>

namespace qairopay {

/// What one publication sends: all of it is taken when it begins, whatever is on the desk meanwhile.
struct Publication
{
    settings::Draft draft; ///< `value` is what is sent
    Audience audience = Audience::Studio;
    qint64 reached = 0;       ///< passes, as far as is known
    bool isForgotten = false; ///< the service was emptied meanwhile

    [[nodiscard]] bool isNew() const { return draft.templateId.isEmpty(); }
};

/// Sends publications: the pictures, then the template.
class Publisher : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<api::TemplateResource> &)>;

    /// The client outlives it.
    Publisher(api::Client &client, settings::AssetStore assets, QObject *parent = nullptr);

    /// `done` is called once, later.
    void send(const Publication &publication, const Done &done);

private:
    void sendAssets(QStringList waiting, const Publication &publication, const Done &done);
    void sendTemplate(const Publication &publication, const Done &done);

    api::Client &m_client;
    settings::AssetStore m_assets;
};

} // namespace qairopay
