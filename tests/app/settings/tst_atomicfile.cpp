// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::settings;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(writeFile(at(u"four.txt"_s), "four"));
        QVERIFY(writeFile(at(u"none.txt"_s), {}));
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
        QVERIFY(QFile::link(at(u"four.txt"_s), at(u"link.txt"_s)));
        QCOMPARE(::mkfifo(qPrintable(at(u"pipe.txt"_s)), 0600), 0);
    }

    void plainFilesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as long as allowed") << u"four.txt"_s << "four"_ba;
        QTest::newRow("empty") << u"none.txt"_s << QByteArray();
        QTest::newRow("by a link") << u"link.txt"_s << "four"_ba;
    }

    void plainFilesAreRead()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const auto read = readPlainFile(at(name), 4);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, bytes);
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("nothing there") << at(u"missing.txt"_s) << ErrorKind::NotFound;
        QTest::newRow("too large") << at(u"four.txt"_s) << ErrorKind::LimitExceeded;
        QTest::newRow("a folder") << at(u"folder"_s) << ErrorKind::InvalidInput;
        QTest::newRow("a pipe that nobody writes to") << at(u"pipe.txt"_s) << ErrorKind::InvalidInput;
        QTest::newRow("a device without end") << u"/dev/zero"_s << ErrorKind::InvalidInput;
    }

    void othersAreRefused()
    {
        QFETCH(const QString, path);
        QFETCH(const ErrorKind, kind);
        const auto read = readPlainFile(path, 3);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QCOMPARE(read.error().where, path);
    }

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
