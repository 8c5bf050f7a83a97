// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "webpicture/fetchoptions.h"

#include <QtCore/qtimer.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qnetworkaccessmanager.h>

#include <memory>

class QNetworkReply;

namespace qairopay::webpicture {

/// Fetches one picture from an address that somebody gave, once. Each number that the host's name leads to is
/// checked, and a checked one is connected to, so that a name that changes its mind leads nowhere; the
/// certificate must be the name's. A redirect is an address like the first one. No cookies, no passwords. A
/// number that takes too long is left for the next one, of which only a few are tried.
/// Lives in one thread with an event loop, which never waits.
class PictureJob : public QObject
{
    Q_OBJECT

public:
    PictureJob(const FetchOptions &options, QString address, QObject *parent = nullptr);
    ~PictureJob() override;

    void start();
    /// `finished` does not come any more.
    void cancel();

Q_SIGNALS:
    /// In bytes; a total of -1 is not known.
    void progressed(qint64 received, qint64 total);
    /// Once, not from within start(): the bytes of a file of a size that is taken, whatever is in it.
    void finished(const qairopay::Result<QByteArray> &file);

private:
    class Opening;

    void begin();
    void go(const QUrl &url);
    void connectTo(const QList<QHostAddress> &addresses);
    void askNext();
    void giveUp();
    void checkLength();
    void read();
    void settle();
    void follow(const QUrl &next);
    void drop();
    void end(const Result<QByteArray> &file);

    FetchOptions m_options;
    QString m_address;
    QNetworkAccessManager m_network;
    QTimer m_deadline;          ///< of the number, or of the question for it
    QUrl m_url;                 ///< as it is now, after redirects
    QList<QHostAddress> m_left; ///< of its host, not tried yet
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<Opening> m_opening;
    QByteArray m_body;
    int m_redirects = 0;
    bool m_isDone = false;
};

} // namespace qairopay::webpicture
