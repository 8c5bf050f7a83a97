// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/tlsserver.h"

#include "support/selfsigned.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtNetwork/qsslcertificate.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qsslkey.h>
#include <QtNetwork/qtcpsocket.h>

using namespace Qt::StringLiterals;

namespace qairopay::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TlsServer::TlsServer(const QStringList &names, QObject *parent)
    : QSslServer(parent)
{
    certify(names);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket); // what came with the handshake
        }
    });
    listen(QHostAddress::LocalHost);
}

void TlsServer::certify(const QStringList &names)
{
    const QTemporaryDir folder;
    const SelfSigned files{folder.filePath(u"key.pem"_s), folder.filePath(u"certificate.pem"_s)};
    if (!makeSelfSigned(files, names.constFirst(), "DNS:"_L1 + names.join(",DNS:"_L1)))
        return;
    m_rootPem = contentOf(files.certificate);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(m_rootPem));
    tls.setPrivateKey(QSslKey(contentOf(files.key), QSsl::Ec));
    setSslConfiguration(tls);
}

void TlsServer::read(QTcpSocket *socket)
{
    if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
        return;
    const auto lines = socket->readAll().split('\n');
    Request request{.path = lines.first().split(' ').value(1), .headers = {}};
    for (const auto &line : lines.sliced(1)) {
        if (const auto colon = line.indexOf(':'); colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    m_requests.append(request);
    Q_EMIT asked();
    const auto answer = m_answers.constFind(request.path);
    if (answer == m_answers.cend())
        return;
    socket->write(*answer);
    socket->disconnectFromHost();
}

QByteArray TlsServer::reply(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
           "\r\n" + body;
}

QByteArray TlsServer::redirect(const QByteArray &to)
{
    return reply("302 Found", {}, "Location: " + to + "\r\n");
}

} // namespace qairopay::test
