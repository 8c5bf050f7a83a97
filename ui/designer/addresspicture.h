// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "preview/artworkloader.h"
#include "webpicture/picturejob.h"

namespace qairopay {

/// The picture behind the brand's logo or icon address. The wallets fetch it themselves; here it is fetched
/// once, when somebody says so, kept beside the drafts and shown on the cards like a chosen one. A picture
/// that was chosen stays: it is never replaced by a fetched one.
class AddressPicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool canFetch READ canFetch NOTIFY changed FINAL)
    Q_PROPERTY(bool isFetching READ isFetching NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(double share READ share NOTIFY progressed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressed FINAL)

public:
    /// The editor and the artwork outlive it. `slot`: Logo or Icon.
    AddressPicture(TemplateEditor &editor, ArtworkLoader &artwork, webpicture::FetchOptions options,
                   ImageSlot slot);
    ~AddressPicture() override;

    [[nodiscard]] bool canFetch() const;
    [[nodiscard]] bool isFetching() const { return m_isFetching; }
    /// What the cards show, and what fetching would change.
    [[nodiscard]] QString remark() const;
    /// Which address was not fetched, why, and what to do.
    [[nodiscard]] QString error() const { return m_error; }
    /// How much of it is here, 0 to 1; negative: not known.
    [[nodiscard]] double share() const;
    [[nodiscard]] QString progressText() const;

    Q_INVOKABLE void fetch();
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void changed();
    void progressed();

private:
    /// As the template says it now.
    [[nodiscard]] QString address() const;
    /// The slot's picture, if somebody chose it.
    [[nodiscard]] bool hasOwnPicture() const;
    void follow();
    void count(qint64 received, qint64 total);
    void take(const Result<QByteArray> &file);
    void place(const QString &sha256);
    void stop();
    void fail(const QString &message);

    TemplateEditor &m_editor;
    ArtworkLoader &m_artwork;
    webpicture::FetchOptions m_options;
    ImageSlot m_slot;
    std::unique_ptr<webpicture::PictureJob> m_job;
    QString m_asked; ///< the address that is being fetched, or was last
    QString m_error;
    qint64 m_received = 0; ///< bytes
    qint64 m_total = -1;
    int m_run = 0; ///< the last one counts
    bool m_isFetching = false;
};

} // namespace qairopay
