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
    QByteArray key;           ///< of the write: tried again with it, it is the same publication
    bool isForgotten = false; ///< the service was emptied meanwhile

    [[nodiscard]] bool isNew() const { return draft.templateId.isEmpty(); }
};

/// What the service has of a template that was sent: another host is never sent what only the studio knows.
[[nodiscard]] PassTemplate asKept(const PassTemplate &value, Audience audience);

/// Sends publications: the pictures, then the template. Where no answer tells what became of it, what the
/// service has does.
class Publisher : public QObject
{
    Q_OBJECT

public:
    struct Outcome
    {
        Result<api::TemplateResource> answer;
        bool isKnown = true; ///< else it may be published in spite of the error
    };
    using Done = std::function<void(const Outcome &)>;

    /// The client outlives it.
    Publisher(api::Client &client, settings::AssetStore assets, QObject *parent = nullptr);

    /// `done` is called once, later.
    void send(const Publication &publication, const Done &done);

private:
    void sendAssets(QStringList waiting, const Publication &publication, const Done &done);
    void sendTemplate(const Publication &publication, const Done &done);
    void settle(const Publication &publication, const Error &error, const Done &done);

    api::Client &m_client;
    settings::AssetStore m_assets;
};

} // namespace qairopay
