// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtNetwork/qsslserver.h>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace qairopay::test {

/// An https host on a free loopback port, with a certificate of its own for the names it is called by. Its
/// answers are given by path; a path without one is never answered.
class TlsServer : public QSslServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };

    /// Needs the program openssl; without it, nobody trusts the server.
    explicit TlsServer(const QStringList &names, QObject *parent = nullptr);

    [[nodiscard]] const QByteArray &rootPem() const { return m_rootPem; }
    void answer(const QByteArray &path, const QByteArray &bytes) { m_answers.insert(path, bytes); }
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }

    /// A whole answer. `headers`: lines that end in CR LF.
    [[nodiscard]] static QByteArray reply(const QByteArray &status, const QByteArray &body,
                                          const QByteArray &headers = {});
    [[nodiscard]] static QByteArray redirect(const QByteArray &to);

Q_SIGNALS:
    void asked();

private:
    void certify(const QStringList &names);
    void read(QTcpSocket *socket);

    QByteArray m_rootPem;
    QHash<QByteArray, QByteArray> m_answers;
    QList<Request> m_requests;
};

} // namespace qairopay::test
