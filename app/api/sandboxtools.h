// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"

#include <chrono>

namespace qairopay::api {

/// A sandbox's clock: what its tenant takes for now, and how far that is ahead of the machine's time.
struct SandboxClock
{
    QDateTime now;
    std::chrono::seconds ahead{0};

    friend bool operator==(const SandboxClock &, const SandboxClock &) = default;
};

/// A request that the sandbox answered.
struct RequestLine
{
    qint64 seq = 0;
    QDateTime at;
    QString method;
    QString route;     ///< "/v1/passes/*"; empty: there is no such route
    QString operation; ///< "passes.get"; empty likewise
    int status = 0;
    double milliseconds = 0;
    RequestId requestId;

    friend bool operator==(const RequestLine &, const RequestLine &) = default;
};

/// What the log has behind a place in it, newest first.
struct RequestLines
{
    QList<RequestLine> lines;
    qint64 lastSeq = 0; ///< so far; less than that place: the sandbox was started anew

    friend bool operator==(const RequestLines &, const RequestLines &) = default;
};

/// What a simulated phone got when it asked for news.
struct PhoneNews
{
    QStringList notifications; ///< what its lock screen showed
    qint64 passes = 0;         ///< fetched anew
    bool wasPushed = false;    ///< it was told to ask

    friend bool operator==(const PhoneNews &, const PhoneNews &) = default;
};

/// What a local sandbox tells about itself. On any other profile each call is refused here with Unsupported,
/// and nothing is sent.
class SandboxTools
{
public:
    /// The client must outlive it.
    explicit SandboxTools(Client &client)
        : m_client(&client)
    {}

    Reply<SandboxClock> clock();
    Reply<SandboxClock> advanceClock(std::chrono::seconds by);
    /// Those with a larger `seq` than `after`.
    Reply<RequestLines> requests(qint64 after = 0);
    /// The simulated iPhone asks what is new and fetches it.
    Reply<PhoneNews> askForNews();

private:
    template <typename T, typename Decode> Reply<T> call(Request request, Decode decode);

    Client *m_client;
};

[[nodiscard]] Result<SandboxClock> decodeClock(const QByteArray &body);
[[nodiscard]] Result<RequestLines> decodeRequestLines(const QByteArray &body);
[[nodiscard]] Result<PhoneNews> decodePhoneNews(const QByteArray &body);

} // namespace qairopay::api
