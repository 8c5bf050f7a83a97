// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/outbox/carrier.h"
#include "sandbox/outbox/tokenbucket.h"
#include "sandbox/store/googletable.h"
#include "sandbox/wallet/outbound.h"
#include "sandbox/wallet/walletfiles.h"

namespace qairopay::sandbox {

/// Writes classes and objects to Google's REST service, below its 20 requests a second, with access tokens
/// for the service account's assertions. A change message becomes addMessage: TEXT_AND_NOTIFY for the first
/// three of a pass in 24 hours, TEXT after that. A lane is one class or object.
class GoogleCarrier : public Carrier
{
public:
    struct Parts
    {
        WalletFiles &files;
        QUrl url;
        Clock clock; ///< of this machine: assertions are checked against Google's
        Ticks ticks = &std::chrono::steady_clock::now; ///< what Google's quota is measured by
    };

    GoogleCarrier(Parts parts, Outbound::Options options);

    [[nodiscard]] QString name() const override { return QStringLiteral("google"); }
    [[nodiscard]] QStringList dueLanes(const Work &work, int most) const override;
    [[nodiscard]] Shared next(const Work &work, const QString &lane) const override;
    void send(const Shared &parcel, qint64 now, Done done) override;
    void settle(const Work &work, const Parcel &parcel, const AttemptResult &result) const override;
    void after(int milliseconds, std::function<void()> task) override;
    void stop() override;

    static constexpr int perSecond = 18; ///< Google's limit is 20 a project
    static constexpr int noticesADay = 3;

private:
    /// What is written, and where.
    class Write : public Parcel
    {
    public:
        GoogleRow row;
        QString kind; ///< "loyaltyObject"
        QString resourceId;
        QByteArray body; ///< empty: it is no more
        bool mayRing = false;
    };

    /// One write under way: several requests, one after the other.
    struct Course
    {
        std::shared_ptr<const Write> write;
        Done done;
        bool hasNewToken = false;
    };
    using SharedCourse = std::shared_ptr<Course>;
    using Then = std::function<void(const Outbound::Answer &)>;

    void request(const SharedCourse &course, Outbound::Request request, const Then &then);
    void authorized(const SharedCourse &course, const std::function<void(const QByteArray &token)> &then);
    void patch(const SharedCourse &course);
    void insert(const SharedCourse &course);
    void addMessage(const SharedCourse &course);
    void end(const SharedCourse &course, const Outbound::Answer &answer, const QString &step);
    [[nodiscard]] QUrl address(const QString &path) const;
    [[nodiscard]] QByteArray assertion() const;

    Parts m_parts;
    TokenBucket m_bucket;
    // The sender's thread alone:
    QByteArray m_token;
    QDateTime m_tokenUntil;
    Outbound m_outbound;
};

} // namespace qairopay::sandbox
