// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/denyingnetwork.h"

#include <QtCore/qloggingcategory.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkreply.h>

#include <atomic>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

Q_LOGGING_CATEGORY(lcNetwork, "qairopay.ui.network")

std::atomic_int refused = 0;

class DeniedReply : public QNetworkReply
{
public:
    DeniedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly);
        setError(ContentAccessDenied, u"The interface fetches nothing."_s);
        QTimer::singleShot(0, this, [this] {
            setFinished(true);
            Q_EMIT errorOccurred(ContentAccessDenied);
            Q_EMIT finished();
        });
    }

    void abort() override {}
    qint64 bytesAvailable() const override { return 0; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class DenyingManager : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        ++refused;
        // The address may hold what a user typed, so only its scheme is written down.
        qCWarning(lcNetwork) << "refused a request of the interface, scheme" << request.url().scheme();
        return new DeniedReply(operation, request, this);
    }
};

} // namespace

QNetworkAccessManager *DenyingNetworkFactory::create(QObject *parent)
{
    return new DenyingManager(parent);
}

int DenyingNetworkFactory::refusedCount()
{
    return refused;
}

} // namespace qairopay
