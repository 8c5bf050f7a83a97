// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanfeed.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qurlquery.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlquery.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scans;

namespace {

/// Answers GET /v1/scans from a list, oldest first, as the API pages it. What a real service would not do
/// (fail, go back) can be switched on.
class ScanService : public QTcpServer
{
public:
    QStringList ids;
    int pageSize = 3;
    QStringList asked; ///< behind which scan each call began
    int failing = 0;   ///< so many next calls

    ScanService()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray head = socket->readAll();
                socket->write(answer(head.split(' ').value(1)));
                socket->disconnectFromHost();
            });
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort())); }

private:
    QByteArray answer(const QByteArray &path)
    {
        if (failing > 0) {
            --failing;
            return "HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        }
        const QString after = QUrlQuery(QUrl::fromEncoded(path)).queryItemValue(u"starting_after"_s);
        asked.append(after);
        const qsizetype first = after.isEmpty() ? 0 : ids.indexOf(after) + 1;
        QByteArray items;
        for (const QString &id : ids.mid(first, pageSize)) {
            items +=
                (items.isEmpty() ? "" : ",") + QByteArray("{\"id\":\"") + id.toUtf8() +
                "\",\"pass_id\":\"pass_1\",\"scanner_id\":\"gate\",\"latitude\":28.4,\"longitude\":-81.5,"
                "\"method\":\"barcode\",\"verification_result\":\"valid\",\"scanned_at\":\"2026-03-01T10:00:"
                "00.000Z\"}";
        }
        const bool more = first + pageSize < ids.size();
        const QByteArray cursor = more ? '"' + ids[first + pageSize - 1].toUtf8() + '"' : "null";
        const QByteArray body = "{\"data\":[" + items + "],\"has_more\":" + (more ? "true" : "false") +
                                ",\"next_cursor\":" + cursor + "}";
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

} // namespace

class tst_ScanFeed : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ScanService> m_service;
    std::unique_ptr<api::Client> m_client;
    QString m_path;

    ScanFeed::Options options() const
    {
        return {.archivePath = m_path, .interval = std::chrono::milliseconds(20)};
    }

    void addScans(int count)
    {
        for (int i = 0; i < count; ++i)
            m_service->ids.append(u"scan_%1"_s.arg(m_service->ids.size(), 4, 10, QLatin1Char('0')));
    }

    /// Calls it while nobody else can write the archive.
    template <typename Call> void whileLocked(Call call) const
    {
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            call();
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(u"feed-%1.sqlite"_s.arg(++count));
        m_service = std::make_unique<ScanService>();
        m_client = std::make_unique<api::Client>(api::Profile{.name = u"test"_s, .baseUrl = m_service->url()},
                                                 Secret("qp_sk_test_x"));
    }

    void readsAllPagesAndThenWhatHappens()
    {
        addScans(8);
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QCOMPARE(feed.columns().size(), 8U);
        addScans(5);
        QTRY_COMPARE(feed.columns().size(), 13U);
        QTest::qWait(80); // several more turns must not bring anything twice
        QCOMPARE(feed.columns().size(), 13U);
    }

    void aSecondStartAsksForTheRestOnly()
    {
        addScans(9);
        {
            ScanFeed feed(*m_client, options());
            feed.start();
            QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        }
        addScans(1);
        m_service->asked.clear();
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.columns().size(), 10U);
        QCOMPARE(m_service->asked.first(), u"scan_0005"_s);
    }

    void holdsBackWhileItDoesNotFollow()
    {
        addScans(2);
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        feed.setFollowing(false);
        addScans(2);
        QTRY_COMPARE(feed.waitingCount(), 2);
        QCOMPARE(feed.columns().size(), 2U);
        feed.setFollowing(true);
        QCOMPARE(feed.columns().size(), 4U);
        QCOMPARE(feed.waitingCount(), 0);
    }

    void goesOnAfterAFailure()
    {
        addScans(4);
        m_service->failing = 2;
        ScanFeed feed(*m_client, options());
        QSignalSpy states(&feed, &ScanFeed::stateChanged);
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Failed);
        QVERIFY(feed.error());
        QTRY_COMPARE(feed.columns().size(), 4U);
        QVERIFY(!feed.error());
    }

    void startsOverWhenTheServiceWasEmptied_data()
    {
        QTest::addColumn<bool>("isReading");
        QTest::newRow("while the archive is read") << true;
        QTest::newRow("later") << false;
    }

    void startsOverWhenTheServiceWasEmptied()
    {
        QFETCH(bool, isReading);
        addScans(7);
        {
            ScanFeed feed(*m_client, options());
            feed.start();
            QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        }
        ScanFeed feed(*m_client, options());
        feed.start();
        if (!isReading)
            QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        m_service->ids = QStringList{u"scan_fresh_1"_s, u"scan_fresh_2"_s};
        feed.startOver();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QCOMPARE(feed.columns().size(), 2U);
    }

    /// It takes as long as the disk does, and nobody waits for it.
    void itsArchiveIsEmptiedBesideTheWindow()
    {
        addScans(7);
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        whileLocked([&] {
            m_service->ids = QStringList{u"scan_fresh_1"_s, u"scan_fresh_2"_s};
            feed.startOver();
            QCOMPARE(feed.state(), ScanFeed::State::Loading);
            QVERIFY(feed.columns().isEmpty());
        });
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QCOMPARE(feed.columns().size(), 2U);
        QCOMPARE(ScanArchive::load(m_path)->size(), 2U);
    }

    void itsArchiveIsOpenedBesideTheWindow()
    {
        addScans(2);
        ScanFeed feed(*m_client, options());
        whileLocked([&] {
            feed.start();
            QCOMPARE(feed.state(), ScanFeed::State::Loading);
        });
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QCOMPARE(feed.columns().size(), 2U);
    }

    void aPageIsKeptBesideTheWindow()
    {
        addScans(2);
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QSignalSpy states(&feed, &ScanFeed::stateChanged);
        whileLocked([&] {
            addScans(1);
            QTest::qWait(80); // it is asked for and waits to be written; here it would be in vain
            QCOMPARE(feed.columns().size(), 2U);
        });
        QTRY_COMPARE(feed.columns().size(), 3U);
        QCOMPARE(states.count(), 0);
        QCOMPARE(ScanArchive::load(m_path)->size(), 3U);
    }

    void whatIsKeptAfterAStopIsThereAtTheNextStart()
    {
        addScans(2);
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QSignalSpy grown(&feed, &ScanFeed::grown);
        whileLocked([&] {
            addScans(1);
            QTest::qWait(80);
            feed.stop();
        });
        QTRY_COMPARE(ScanArchive::load(m_path)->size(), 3U);
        QTest::qWait(80); // nor is it told of what comes late
        QCOMPARE(grown.count(), 0);
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QCOMPARE(feed.columns().size(), 3U);
    }

    void stoppedWhileItsArchiveIsEmptiedItStartsEmpty()
    {
        addScans(7);
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        m_service->ids = QStringList{u"scan_fresh_1"_s};
        feed.startOver();
        feed.stop();
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Watching);
        QCOMPARE(feed.columns().size(), 1U);
    }

    void anArchiveThatCannotBeOpened()
    {
        m_path = m_folder.filePath(u"nowhere/scans.sqlite"_s);
        ScanFeed feed(*m_client, options());
        feed.start();
        QTRY_COMPARE(feed.state(), ScanFeed::State::Failed);
        QVERIFY(QDir(m_folder.path()).mkdir(u"nowhere"_s));
        addScans(1);
        QTRY_COMPARE(feed.columns().size(), 1U);
    }

    void saysNothingAfterStop()
    {
        addScans(3);
        ScanFeed feed(*m_client, options());
        feed.start();
        feed.stop();
        QSignalSpy grown(&feed, &ScanFeed::grown);
        QTest::qWait(80);
        QCOMPARE(grown.count(), 0);
        QCOMPARE(feed.state(), ScanFeed::State::Stopped);
    }
};

QTEST_GUILESS_MAIN(tst_ScanFeed)
#include "tst_scanfeed.moc"
