// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtNetwork/qtcpserver.h>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace qairopay::test {

/// An HTTP peer that misbehaves as told, on a free loopback port. It counts what arrives: the effects are
/// what a fault test is about, not the errors at the client.
class FaultServer : public QTcpServer
{
    Q_OBJECT

public:
    struct Received
    {
        QByteArray method;
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    enum class End { Keep, Close, Reset, Hang };

    struct Answer
    {
        QByteArray bytes;
        End end = End::Keep;
    };

    explicit FaultServer(QObject *parent = nullptr);

    /// Given one after the other; the last one is repeated.
    void script(QList<Answer> answers)
    {
        m_script = std::move(answers);
        m_next = 0;
    }
    /// Holds answers back until release().
    void hold() { m_held = true; }
    void release();

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<Received> &received() const { return m_received; }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

    static Answer reply(int status, const QByteArray &body, const QList<QByteArray> &headers = {});
    static Answer error(int status, const QByteArray &type, const QByteArray &code,
                        const QList<QByteArray> &headers = {}, const QByteArray &more = {});

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    QList<Answer> m_script;
    QList<Received> m_received;
    QList<QTcpSocket *> m_waiting;
    qsizetype m_next = 0;
    bool m_held = false;
};

} // namespace qairopay::test
