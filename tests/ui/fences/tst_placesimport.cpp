// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateeditor.h"
#include "fences/placesimport.h"
#include "shell/notices.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
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
            out += QByteArray::number(i * 0.25) + ",20,Branch " + QByteArray::number(i + 1) + '\n';
        return out;
    }

    static constexpr auto adding = int(fences::Taking::Add);
    static constexpr auto updating = int(fences::Taking::Update);
    static constexpr auto replacing = int(fences::Taking::Replace);

    void take(int how)
    {
        m_files.setHow(how);
        m_files.take();
    }

    QStringList picked()
    {
        QStringList names;
        for (const Location &ghost : m_files.ghosts()->locations())
            names.append(ghost.message);
        return names;
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
        QCOMPARE(m_files.takeCount(), 3);
        QVERIFY(m_files.problems().contains(u"row 5"_s));
        take(adding);
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
        take(replacing);
        QCOMPARE(places().size(), 3);
        QCOMPARE(places().first().message, u"Branch 1"_s);
    }

    void whatGoesIsKnownBefore()
    {
        QList<qsizetype> seen;
        const auto told =
            connect(&m_files, &PlacesImport::replacing, this, [&] { seen.append(places().size()); });
        take(replacing); // nothing is open
        m_files.open(write(u"branches.csv"_s, rows(3)));
        QTRY_VERIFY(m_files.isOpen());
        take(adding); // nothing goes
        QVERIFY(seen.isEmpty());
        m_files.open(write(u"branches.csv"_s, rows(3)));
        QTRY_VERIFY(m_files.isOpen());
        take(replacing);
        QCOMPARE(seen, QList<qsizetype>{5});
        QCOMPARE(places().size(), 3);
        disconnect(told);
    }

    void updatesWhatIsThere()
    {
        QSignalSpy told(&m_notices, &Notices::posted);
        QSignalSpy going(&m_files, &PlacesImport::replacing);
        m_files.open(write(u"branches.csv"_s, "latitude,longitude,message\n25.8,-80.2,Hello\n1,2,Branch\n"));
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(m_files.how(), updating);
        QCOMPARE(m_files.picks()->countText(), u"3 of 10 places in the template then"_s);
        QVERIFY(
            m_files.picks()->index(0).data(PlacePicks::DetailRole).toString().contains(u"updates place 2"_s));
        m_files.take();
        QCOMPARE(places().size(), 3);
        QCOMPARE(places()[1], (Location{25.8, -80.2, 500, u"Hello"_s}));
        QCOMPARE(going.size(), 1);
        QVERIFY(told.first().first().value<Notice>().text.contains(u"updated"_s));
        m_editor.undo();
        QCOMPARE(places().size(), 2);
    }

    void updatingNeedsNoRoom()
    {
        m_editor.edit({}, {}, [](PassTemplate &value) {
            for (int i = 0; i < 8; ++i)
                value.locations.append({double(i), 20, 100, u"Branch %1"_s.arg(i + 1)});
        });
        m_files.open(write(u"branches.csv"_s, rows(20)));
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(m_files.how(), updating);
        QCOMPARE(m_files.takeCount(), 8);
        m_files.setHow(adding);
        QCOMPARE(m_files.takeCount(), 0);
        m_files.close();
    }

    void whichTenIsPicked()
    {
        m_files.open(write(u"branches.csv"_s, rows(300)));
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(picked().size(), 8);
        QVERIFY(m_files.picks()->isFull());
        QCOMPARE(m_files.picks()->rowCount(), 300);
        m_files.picks()->toggle(200); // no room
        QCOMPARE(picked().size(), 8);
        m_files.picks()->toggle(0);
        m_files.picks()->setQuery(u"branch 250"_s);
        QCOMPARE(m_files.picks()->rowCount(), 1);
        m_files.picks()->toggle(0);
        QCOMPARE(picked().size(), 8);
        QCOMPARE(picked().last(), u"Branch 250"_s);
        m_files.setHow(replacing); // what is picked stays
        QCOMPARE(picked().size(), 8);
        m_files.picks()->pickNone();
        QCOMPARE(m_files.takeCount(), 0);
        QCOMPARE(m_files.picks()->countText(), u"0 of 10 places in the template then"_s);
        m_files.picks()->toggle(0);
        m_files.take();
        QCOMPARE(places().size(), 1);
        QCOMPARE(places().first().message, u"Branch 250"_s);
        QVERIFY(picked().isEmpty());
    }

    void theRowsOfAFileAreAModel()
    {
        const QAbstractItemModelTester tester(m_files.picks());
        m_files.open(write(u"branches.csv"_s, rows(30)));
        QTRY_VERIFY(m_files.isOpen());
        m_files.picks()->setQuery(u"Branch 2"_s);
        m_files.picks()->toggle(0);
        m_files.close();
        QCOMPARE(m_files.picks()->rowCount(), 0);
    }

    void anEmptyListIsReadBack()
    {
        QSignalSpy told(&m_notices, &Notices::posted);
        const auto file = QUrl::fromLocalFile(m_folder.filePath(u"empty.csv"_s));
        m_files.saveEmptyList(file);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!told.first().first().value<Notice>().failed);
        m_files.open(file);
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(picked().size(), 1);
        QVERIFY(m_files.problems().isEmpty());
        m_files.close();
    }

    void saysWhatFoundNoRoom()
    {
        QSignalSpy told(&m_notices, &Notices::posted);
        m_files.open(write(u"branches.csv"_s, rows(23)));
        QTRY_VERIFY(m_files.isOpen());
        QCOMPARE(m_files.takeCount(), 8);
        m_files.setHow(replacing);
        QCOMPARE(m_files.takeCount(), 10);
        m_files.setHow(adding);
        take(adding);
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
        QCOMPARE(m_files.takeCount(), 3);
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
        QCOMPARE(m_files.takeCount(), 4);
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
        take(replacing);
        QCOMPARE(places(), before);
    }
};

QTEST_GUILESS_MAIN(tst_PlacesImport)
#include "tst_placesimport.moc"
