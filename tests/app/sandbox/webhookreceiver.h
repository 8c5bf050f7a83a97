// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace qairopay::tests {

struct Received
{
    QByteArray requestLine;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const;
};

/// Somebody's webhook endpoint on this machine: takes one connection at a time, remembers what came, answers
/// as told.
class WebhookReceiver
{
public:
    WebhookReceiver(); ///< answers 200
    explicit WebhookReceiver(QByteArray answer);
    ~WebhookReceiver();
    Q_DISABLE_COPY_MOVE(WebhookReceiver)

    [[nodiscard]] static QByteArray status(int code, const QByteArray &headers = {});
    /// From the next request on. `hang` never answers, `reset` breaks the connection.
    void answerWith(const QByteArray &answer);
    static inline const QByteArray hang = "hang";
    static inline const QByteArray reset = "reset";

    [[nodiscard]] QString url(const QString &path = QStringLiteral("/hook")) const;
    /// Waits until so many requests have come; false if they did not.
    [[nodiscard]] bool waitFor(qsizetype count);
    [[nodiscard]] QList<Received> received();

private:
    void run();
    void serve(int socket);

    int m_listener = -1;
    quint16 m_port = 0;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    QByteArray m_answer;
    QList<Received> m_received;
    QList<int> m_open; ///< connections that wait for an answer that never comes
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

} // namespace qairopay::tests
