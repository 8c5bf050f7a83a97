// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanpage.h"
#include "shell/notices.h"
#include "support/sampleworld.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qimage.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// Has no scans, and then one.
class LateService : public QTcpServer
{
public:
    QByteArray scan;

    LateService()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const auto body = "{\"data\":[" + scan + "],\"has_more\":false,\"next_cursor\":null}";
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                              "Content-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(serverPort())); }
};

QByteArray jsonOf(const scan::Scan &scan)
{
    return R"({"id":"%1","pass_id":"%2","scanner_id":"gate","method":"nfc","verification_result":"valid",
               "scanned_at":"%3"})"_L1
        .arg(scan.id.toString(), scan.passId.toString(), scan.scannedAt.toString(Qt::ISODateWithMs))
        .toUtf8();
}

} // namespace

class tst_ScanPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<basemap::TileServer> m_server;
    std::unique_ptr<MapTiles> m_tiles;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<scans::ScanFeed> m_feed;
    std::unique_ptr<Notices> m_notices;
    std::unique_ptr<ScanPage> m_page;

    static QDateTime now() { return QDateTime(QDate(2026, 3, 1), QTime(16, 20), QTimeZone::UTC); }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        const auto world = basemap::World::bundled();
        QVERIFY(world);
        m_server = std::make_unique<basemap::TileServer>(*world);
        QVERIFY(m_server->listen());
        m_tiles = std::make_unique<MapTiles>(*m_server, m_folder.path());
    }

    /// 500 scans of eight hours and twenty minutes in the archive, no service behind them.
    void init()
    {
        static int count = 0;
        const QString path = m_folder.filePath(u"%1.sqlite"_s.arg(++count));
        QVERIFY(scans::ScanArchive::open(path).value()->append(support::sampleScans(500), {}));
        m_client = std::make_unique<api::Client>(
            api::Profile{.name = u"test"_s, .baseUrl = QUrl(u"http://127.0.0.1:9"_s)},
            Secret("qp_sk_test_x"));
        m_feed = std::make_unique<scans::ScanFeed>(*m_client, scans::ScanFeed::Options{.archivePath = path});
        m_notices = std::make_unique<Notices>();
        m_page = std::make_unique<ScanPage>(ScanPage::Services{
            .feed = m_feed.get(), .tiles = m_tiles.get(), .notices = m_notices.get(), .clock = now});
        QVERIFY(m_page->isEmpty());
        m_feed->start();
        QTRY_COMPARE(m_page->table()->rowCount(), 500);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_client.reset();
    }

    void aHolderIsFound()
    {
        const auto &columns = m_feed->columns();
        const PassId some = columns.scan(7).passId;
        QHash<PassId, Holder> known;
        ScanPage page({.feed = m_feed.get(),
                       .tiles = m_tiles.get(),
                       .notices = m_notices.get(),
                       .holder = [&](const PassId &id) { return known.value(id); },
                       .clock = now});
        QCOMPARE(page.searchHint(), u"Holder, pass or scanner"_s);
        page.filters()->setText(u"ümit"_s);
        QCOMPARE(page.table()->rowCount(), 0);

        known.insert(some, {u"u@example.com"_s, u"Ümit Öztürk"_s});
        page.learnHolders();
        QTRY_VERIFY(page.table()->rowCount() > 0);
        for (int row = 0; row < page.table()->rowCount(); ++row) {
            QCOMPARE(page.table()->index(row).data(ScanTableModel::PassRole).toString(), some.toString());
            QCOMPARE(page.table()->index(row).data(ScanTableModel::HolderRole).toString(), u"Ümit Öztürk"_s);
        }
        page.setCurrentRow(0);
        QCOMPARE(page.detail().holder, u"Ümit Öztürk"_s);
        page.filters()->setText(u"u@example"_s);
        QVERIFY(page.table()->rowCount() > 0);
        page.filters()->setText(u"öztürku@"_s); // name and address are two things
        QCOMPARE(page.table()->rowCount(), 0);
    }

    void oneFilterForAll()
    {
        QCOMPARE(m_page->countText(), u"500 scans"_s);
        m_page->filters()->toggle(int(scan::ScanResult::Revoked));
        QCOMPARE(m_page->table()->rowCount(), 42);
        QCOMPARE(m_page->selection().rows.size(), 42U);
        QCOMPARE(m_page->countText(), u"42 of 500 scans"_s);
        quint32 bars = 0;
        for (const auto &bucket : m_page->histogram().counts)
            bars += bucket[size_t(scan::ScanResult::Revoked)];
        QCOMPARE(bars, 42U);
        QVERIFY(m_page->filters()->isActive());
        m_page->filters()->clear();
        QCOMPARE(m_page->table()->rowCount(), 500);
    }

    void chipsTellWhatTheyWouldShow()
    {
        QStringList texts;
        for (const ResultChip &chip : m_page->filters()->chips())
            texts.append(chip.text);
        QCOMPARE(texts, (QStringList{u"Valid 449"_s, u"Revoked 42"_s, u"Not installed 9"_s}));
        m_page->filters()->toggle(int(scan::ScanResult::Revoked)); // the others keep their numbers
        QCOMPARE(m_page->filters()->chips().first().text, u"Valid 449"_s);
    }

    void times_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << int(ScanFilters::AllTime) << 500;
        QTest::newRow("hour") << int(ScanFilters::LastHour) << 60;
        QTest::newRow("day") << int(ScanFilters::LastDay) << 500;
    }

    void times()
    {
        QFETCH(int, range);
        QFETCH(int, rows);
        m_page->filters()->setRange(range);
        QCOMPARE(m_page->table()->rowCount(), rows);
    }

    void aBrushReplacesTheRangeAndKeepsTheHistogram()
    {
        m_page->filters()->setRange(ScanFilters::LastHour);
        const size_t buckets = m_page->histogram().counts.size();
        const qint64 start = QDateTime(QDate(2026, 3, 1), QTime(9, 0), QTimeZone::UTC).toMSecsSinceEpoch();
        m_page->filters()->setBrush(start, start + 1'800'000);
        QCOMPARE(m_page->filters()->range(), int(ScanFilters::AllTime));
        QCOMPARE(m_page->table()->rowCount(), 30);
        QCOMPARE(m_page->histogram().counts.size(), buckets);
        QVERIFY(m_page->filters()->hasBrush());
        m_page->filters()->clearBrush();
        QCOMPARE(m_page->table()->rowCount(), 500);
    }

    void searchesPassesAndScanners()
    {
        m_page->filters()->setText(u" GATE-2 "_s);
        QCOMPARE_GT(m_page->table()->rowCount(), 0);
        QCOMPARE_LT(m_page->table()->rowCount(), 200);
        m_page->filters()->setText(u"<img src=x>"_s);
        QCOMPARE(m_page->table()->rowCount(), 0);
    }

    void anAreaNarrowsTheTableNotTheMap()
    {
        std::vector<quint32> rows;
        for (quint32 row = 0; row < 500; ++row) {
            if (m_page->columns().scan(row).scannerId == "gate-3"_L1 && m_page->columns().scan(row).place)
                rows.push_back(row);
        }
        m_page->showRows(rows);
        QCOMPARE(m_page->table()->rowCount(), int(rows.size()));
        QCOMPARE(m_page->selection().rows.size(), 500U);
        m_page->clearArea();
        QCOMPARE(m_page->table()->rowCount(), 500);
    }

    void oneScanIsShownInWords()
    {
        QVERIFY(!m_page->detail().shown);
        m_page->showRows({5});
        QCOMPARE(m_page->currentRow(), 494);
        const ScanDetail detail = m_page->detail();
        QCOMPARE(detail.result, u"Revoked"_s);
        QCOMPARE(detail.tone, u"error"_s);
        QCOMPARE(detail.utc, u"2026-03-01T08:05:00.000Z"_s);
        m_page->setCurrentRow(-1);
        QVERIFY(!m_page->detail().shown);
    }

    void lateScansMoveWhatIsChosen_data()
    {
        QTest::addColumn<int>("chosen");
        QTest::addColumn<int>("after");
        QTest::newRow("nothing") << -1 << -1;
        QTest::newRow("the newest") << 0 << 0;
        QTest::newRow("the oldest") << 498 << 499;
    }

    /// A scanner that was offline reports late: its scan comes between those that are there.
    void lateScansMoveWhatIsChosen()
    {
        QFETCH(int, chosen);
        QFETCH(int, after);
        const QString path = m_folder.filePath(u"late-%1.sqlite"_s.arg(chosen));
        auto scans = support::sampleScans(500);
        const auto late = scans.takeAt(100);
        QVERIFY(scans::ScanArchive::open(path).value()->append(scans, {}));
        LateService service;
        api::Client client(api::Profile{.name = u"test"_s, .baseUrl = service.url()}, Secret("qp_sk_test_x"));
        scans::ScanFeed feed(client, {.archivePath = path, .interval = std::chrono::milliseconds(20)});
        ScanPage page({.feed = &feed, .tiles = m_tiles.get(), .notices = m_notices.get(), .clock = now});
        feed.start();
        QTRY_COMPARE(page.table()->rowCount(), 499);
        page.setCurrentRow(chosen);
        const auto id = page.detail().scanId;
        QSignalSpy inserted(page.table(), &QAbstractItemModel::rowsInserted);
        service.scan = jsonOf(late);
        QTRY_COMPARE(page.table()->rowCount(), 500);
        QCOMPARE(inserted.size(), 0); // the same numbers are other scans now: nothing could be left as it was
        QCOMPARE(page.detail().scanId, id);
        QCOMPARE(page.currentRow(), after);
    }

    void writesFiles()
    {
        QSignalSpy notices(m_notices.get(), &Notices::posted);
        const QString csv = m_folder.filePath(u"scans.csv"_s), png = m_folder.filePath(u"map.png"_s);
        m_page->exportCsv(QUrl::fromLocalFile(csv));
        m_page->exportPicture(QUrl::fromLocalFile(png), 28.4, -81.5, 8, {400, 300}, false);
        m_page->exportCsv(QUrl::fromLocalFile(m_folder.filePath(u"nowhere/scans.csv"_s)));
        QCOMPARE(notices.count(), 3);
        QVERIFY(!notices[0][0].value<Notice>().failed);
        QVERIFY(notices[2][0].value<Notice>().failed);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 501);
        QCOMPARE(QImage(png).size(), QSize(800, 600));
    }

    void saysWhenItDoesNotFollow()
    {
        QCOMPARE(m_page->liveText(), u"Live"_s);
        m_page->setFollowing(false);
        QCOMPARE(m_page->liveText(), u"Paused"_s);
    }

    void aServiceThatIsNotThereIsSaid()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->errorText().isEmpty(), 60'000);
        QCOMPARE(m_page->table()->rowCount(), 500); // what was kept is shown all the same
    }
};

QTEST_MAIN(tst_ScanPage)
#include "tst_scanpage.moc"
