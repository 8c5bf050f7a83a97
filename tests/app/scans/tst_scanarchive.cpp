// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanarchive.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::scans;

namespace {

scan::Scan sample(int number, bool placed = true)
{
    scan::Scan scan{ScanId(u"scan_%1"_s.arg(number, 4, 10, QLatin1Char('0'))),
                    PassId(u"pass_%1"_s.arg(number % 3)),
                    u"gate '\"; DROP TABLE scans; --"_s,
                    std::nullopt,
                    scan::ScanMethod::Nfc,
                    scan::ScanResult::InvalidSignature,
                    QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, QTimeZone::UTC)};
    if (placed)
        scan.place = geo::GeoPoint{28.4177, -81.5812};
    return scan;
}

} // namespace

class tst_ScanArchive : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(u"scans-%1.sqlite"_s.arg(++count));
    }

    void outlivesTheProgram()
    {
        {
            const auto archive = ScanArchive::open(m_path);
            QVERIFY(archive);
            QVERIFY((*archive)->cursor().isEmpty());
            QVERIFY((*archive)->append({sample(2), sample(1, false)}, u"cursor-a"_s));
        }
        const auto again = ScanArchive::open(m_path);
        QVERIFY(again);
        QCOMPARE((*again)->cursor(), u"cursor-a"_s);
        const auto columns = ScanArchive::load(m_path);
        QVERIFY(columns);
        QCOMPARE(columns->size(), 2U);
        QCOMPARE(columns->scan(0), sample(1, false)); // oldest first
        QCOMPARE(columns->scan(1).id, sample(2).id);
        QCOMPARE(columns->scan(1).scannerId, sample(2).scannerId);
    }

    void tellsWhatIsNew()
    {
        const auto archive = ScanArchive::open(m_path);
        QVERIFY(archive);
        QCOMPARE((*archive)->append({sample(1), sample(2)}, {})->size(), 2);
        QCOMPARE((*archive)->append({sample(1), sample(2), sample(3)}, {})->size(), 1);
        QCOMPARE((*archive)->append({sample(3)}, u"x"_s)->size(), 0);
        QCOMPARE((*archive)->cursor(), u"x"_s);
    }

    void refusesADamagedFile()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto archive = ScanArchive::open(m_path);
        QVERIFY(!archive);
        QCOMPARE(archive.error().kind, ErrorKind::Io);
        QCOMPARE(QFile(m_path).size(), 8192);
    }

    void refusesAFolderThatIsNotThere()
    {
        QVERIFY(!ScanArchive::open(m_folder.filePath(u"nowhere/scans.sqlite"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_ScanArchive)
#include "tst_scanarchive.moc"
