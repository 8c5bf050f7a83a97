// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/profile.h"
#include "api/retry.h"
#include "api/ssereader.h"
#include "api/values.h"
#include "base/clock.h"
#include "base/secret.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QNetworkReply;
QT_END_NAMESPACE

namespace qairopay::api {

struct EventStreamOptions
{
    Clock clock = systemClock();
    RetryPolicy retry{.base = std::chrono::milliseconds(500)};
    std::chrono::milliseconds silence{45'000}; ///< longer without a byte (it beats every 15 s): cut
    std::function<double()> random;            ///< 0 to 1; none: the system's
};

/// Events as they happen, over one connection that stays open. When it ends, another is made after a while
/// and goes on behind the last event that came, so none is missed and none comes twice. Local services only:
/// the stream is not part of QairoPay's documented API.
class EventStream : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Connecting,
        Open,
        Waiting, ///< until the next attempt; error() says why
        Refused, ///< for good: another attempt would get the same answer; error() says why
    };
    Q_ENUM(State)

    using Options = EventStreamOptions;

    /// `network` (not owned) stands in for the stream's own access manager.
    EventStream(Profile profile, Secret key, Options options = {}, QNetworkAccessManager *network = nullptr,
                QObject *parent = nullptr);
    ~EventStream() override;

    [[nodiscard]] bool isSupported() const { return m_profile.isLocal(); }
    /// Goes on behind `after`; with an empty id, behind the newest event. Nothing happens where there is no
    /// stream.
    void start(const EventId &after = {});
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const EventId &lastId() const { return m_lastId; }

Q_SIGNALS:
    void received(const qairopay::api::Event &event);
    void stateChanged();

private:
    void open();
    void headArrived();
    void bytesArrived();
    void ended();
    void refused();
    void tryAgain(const Error &error, std::chrono::milliseconds atLeast = {});
    void drop();
    void setState(State state, std::optional<Error> error = {});

    Profile m_profile;
    Secret m_key;
    Options m_options;
    QNetworkAccessManager *m_network;
    QNetworkReply *m_reply = nullptr;
    SseReader m_reader;
    QTimer m_again;
    QTimer m_silence;
    EventId m_lastId;
    std::optional<Error> m_error;
    State m_state = State::Stopped;
    int m_failures = 0;
};

} // namespace qairopay::api
