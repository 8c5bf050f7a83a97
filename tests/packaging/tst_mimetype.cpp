// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The MIME type of template files, as a desktop would read it: Qt's database on a data folder made here.
#include "support/sourcefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qmimedatabase.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestMimeType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void templateFilesHaveTheirOwnType();
    void itIsAKindOfJson();
    void otherJsonIsLeftAlone();

private:
    QTemporaryDir m_folder;
};

void TestMimeType::initTestCase()
{
    const QString packages = m_folder.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(qairopay::test::sourceFile(u"packaging/desktop/com.qairopay.PassStudio.mime.xml"_s),
                        packages + u"/com.qairopay.PassStudio.xml"_s));
    // Without update-mime-database's cache Qt reads the XML itself.
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    qputenv("XDG_DATA_DIRS", m_folder.path().toLocal8Bit());
}

void TestMimeType::templateFilesHaveTheirOwnType()
{
    const auto type = QMimeDatabase().mimeTypeForFile(u"loyalty.passtpl"_s, QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), u"application/vnd.qairopay.pass-template+json"_s);
    QCOMPARE(type.preferredSuffix(), u"passtpl"_s);
}

void TestMimeType::itIsAKindOfJson()
{
    const auto type = QMimeDatabase().mimeTypeForName(u"application/vnd.qairopay.pass-template+json"_s);
    QVERIFY(type.parentMimeTypes().contains(u"application/json"_s));
}

void TestMimeType::otherJsonIsLeftAlone()
{
    const auto type = QMimeDatabase().mimeTypeForFile(u"loyalty.json"_s, QMimeDatabase::MatchExtension);
    QVERIFY(type.name() != u"application/vnd.qairopay.pass-template+json"_s);
}

QTEST_GUILESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
