// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateeditor.h"
#include "fences/placesimport.h"
#include "shell/notices.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_PlacesImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TemplateEditor m_editor;
    Notices m_notices;
    PlacesImport m_files{m_editor, m_notices};

    QUrl write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? QUrl::fromLocalFile(file.fileName())
                   : QUrl();
    }

    static QByteArray rows(int count)
    {
        QByteArray out = "latitude,longitude,message\n";
        for (int i = 0; i < count; ++i)
            out += QByteArray::number(i) + ",20,Branch " + QByteArray::number(i + 1) + '\n';
        return out;
    }

    const QList<Location> &places() const { return m_editor.value().locations; }

private Q_SLOTS:
    void init()
    {
        PassTemplate value;
        value.name = u"Acme"_s;
        value.locations = {{28.4177, -81.5812, 200, u"Welcome"_s}, {25.79, -80.13, 500, u"Hello"_s}};
        m_editor.open(value);
    }

    void tellsBeforeItTakes()
    {
        m_files.open(write(u"branches.csv"_s, rows(3) + "x,y,z\n"));
        QVERIFY(m_files.isReading());
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(places().size(), 2);
        QCOMPARE(m_files.fileName(), u"branches.csv"_s);
        QCOMPARE(m_files.addCount(), 3);
        QVERIFY(m_files.problems().contains(u"row 5"_s));
        m_files.add();
        QCOMPARE(places().size(), 5);
        QCOMPARE(places().last().message, u"Branch 3"_s);
        QVERIFY(!m_files.isOpen());
        QCOMPARE(m_editor.undoText(), u"Import places"_s);
        m_editor.undo();
        QCOMPARE(places().size(), 2);
    }

    void replaces()
    {
        m_files.open(write(u"branches.csv"_s, rows(3)));
        QTRY_VERIFY(m_files.isOpen());
        m_files.replace();
        QCOMPARE(places().size(), 3);
        QCOMPARE(places().first().message, u"Branch 1"_s);
    }

    void whatGoesIsKnownBefore()
    {
        QList<qsizetype> seen;
        const auto told =
            connect(&m_files, &PlacesImport::replacing, this, [&] { seen.append(places().size()); });
        m_files.replace(); // nothing is open
        m_files.open(write(u"branches.csv"_s, rows(3)));
        QTRY_VERIFY(m_files.isOpen());
        m_files.add(); // nothing goes
        QVERIFY(seen.isEmpty());
        m_files.open(write(u"branches.csv"_s, rows(3)));
        QTRY_VERIFY(m_files.isOpen());
        m_files.replace();
        QCOMPARE(seen, QList<qsizetype>{5});
        QCOMPARE(places().size(), 3);
        disconnect(told);
    }

    void saysWhatFoundNoRoom()
    {
        QSignalSpy told(&m_notices, &Notices::posted);
        m_files.open(write(u"branches.csv"_s, rows(23)));
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(m_files.addCount(), 8);
        QCOMPARE(m_files.replaceCount(), 10);
        m_files.add();
        QCOMPARE(places().size(), 10);
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().value<Notice>().text.contains(u"15"_s));
    }

    void failsWithTheFilesName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no list of places") << u"a.csv"_s << QByteArray("Email\na@b.example\n");
        QTest::newRow("broken") << u"b.geojson"_s << QByteArray("{");
        QTest::newRow("something else") << u"c.png"_s << QByteArray("\x89PNG");
    }

    void failsWithTheFilesName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QSignalSpy told(&m_notices, &Notices::posted);
        m_files.open(write(name, bytes));
        QTRY_COMPARE(told.size(), 1);
        const auto notice = told.first().first().value<Notice>();
        QVERIFY(notice.failed);
        QVERIFY2(notice.text.contains(name), qPrintable(notice.text));
        QVERIFY(!m_files.isOpen() && !m_files.isReading());
        QCOMPARE(places().size(), 2);
    }

    void aFileThatIsNotThere()
    {
        QSignalSpy told(&m_notices, &Notices::posted);
        m_files.open(QUrl::fromLocalFile(m_folder.filePath(u"none.kml"_s)));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().first().value<Notice>().failed);
    }

    void aPipeThatNobodyWritesTo()
    {
        const QString path = m_folder.filePath(u"pipe.csv"_s);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        QSignalSpy told(&m_notices, &Notices::posted);
        m_files.open(QUrl::fromLocalFile(path));
        QTRY_COMPARE(told.size(), 1);
        const auto notice = told.first().first().value<Notice>();
        QVERIFY(notice.failed);
        QVERIFY2(notice.text.contains(u"plain file"_s), qPrintable(notice.text));
        QVERIFY(!m_files.isOpen() && !m_files.isReading());
    }

    void takesFilesByTheirNames_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("GeoJSON") << QStringList{u"file:///tmp/a.geojson"_s} << true;
        QTest::newRow("GeoJSON as JSON") << QStringList{u"file:///tmp/a.JSON"_s} << true;
        QTest::newRow("KML") << QStringList{u"file:///tmp/my%20places.kml"_s} << true;
        QTest::newRow("CSV") << QStringList{u"file:///tmp/a.csv"_s} << true;
        QTest::newRow("two of them") << QStringList{u"file:///tmp/a.csv"_s, u"file:///tmp/b.kml"_s} << true;
        QTest::newRow("a pass") << QStringList{u"file:///tmp/a.pkpass"_s} << false;
        QTest::newRow("a template") << QStringList{u"file:///tmp/a.passtpl"_s} << false;
        QTest::newRow("no ending") << QStringList{u"file:///tmp/places"_s} << false;
        QTest::newRow("a picture among them")
            << QStringList{u"file:///tmp/a.csv"_s, u"file:///tmp/b.png"_s} << false;
        QTest::newRow("somebody's address") << QStringList{u"https://example.com/a.csv"_s} << false;
    }

    void takesFilesByTheirNames()
    {
        QFETCH(const QStringList, files);
        QFETCH(const bool, isTaken);
        QCOMPARE(m_files.takes(QUrl::fromStringList(files)), isTaken);
    }

    void aDroppedFileIsOpened()
    {
        m_files.drop({write(u"branches.csv"_s, rows(3))});
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(m_files.addCount(), 3);
        m_files.close();
    }

    void oneFileAtATime()
    {
        QSignalSpy told(&m_notices, &Notices::posted);
        m_files.drop({write(u"one.csv"_s, rows(1)), write(u"four.csv"_s, rows(4))});
        QVERIFY(!m_files.isReading());
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().first().value<Notice>().failed);
        QCOMPARE(places().size(), 2);
    }

    void theLaterFileCounts()
    {
        m_files.open(write(u"one.csv"_s, rows(1)));
        m_files.open(write(u"four.csv"_s, rows(4)));
        QTRY_VERIFY(m_files.isOpen());
        QTest::qWait(50);
        QCOMPARE(m_files.addCount(), 4);
        m_files.close();
        QVERIFY(!m_files.isOpen());
    }

    void savesAndReadsBack_data()
    {
        QTest::addColumn<int>("format");
        for (int format = 0; format < 3; ++format)
            QTest::addRow("%s", qPrintable(m_files.suggestedName(format))) << format;
    }

    void savesAndReadsBack()
    {
        QFETCH(int, format);
        QSignalSpy told(&m_notices, &Notices::posted);
        const auto before = places();
        const auto file = QUrl::fromLocalFile(m_folder.filePath(m_files.suggestedName(format)));
        m_files.save(file, format);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!told.first().first().value<Notice>().failed);
        m_files.open(file);
        QTRY_VERIFY(m_files.isOpen());
        m_files.replace();
        QCOMPARE(places(), before);
    }
};

QTEST_GUILESS_MAIN(tst_PlacesImport)
#include "tst_placesimport.moc"
