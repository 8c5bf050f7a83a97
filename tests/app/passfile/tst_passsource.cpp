// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/passsource.h"
#include "passsamples.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

class TestPassSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPass()
    {
        const auto archive = m_issuer.build();
        const auto sources = openPassSources(write(u"one.zip"_s, archive)).value();
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.first().name, u"one.zip"_s);
        QCOMPARE(sources.first().archive, archive);
        QVERIFY(!sources.first().isFolder());
    }

    void aBundle()
    {
        const auto archive = m_issuer.build();
        const auto bundle =
            samples::archiveOf({{u"a.pkpass"_s, archive}, {u"in/b.PKPASS"_s, archive + "x"_ba}});
        const auto sources = openPassSources(write(u"two.pkpasses"_s, bundle)).value();
        QCOMPARE(sources.size(), 2);
        QCOMPARE(sources.first().name, u"a.pkpass"_s);
        QCOMPARE(sources.last().archive, archive + "x"_ba);
    }

    void aFolder()
    {
        const auto folder = makeFolder(u"designed.pass"_s);
        const auto sources = openPassSources(folder).value();
        QCOMPARE(sources.size(), 1);
        QVERIFY(sources.first().isFolder());
        QCOMPARE(sources.first().name, u"designed.pass"_s);
        QStringList names;
        for (const auto &file : sources.first().files)
            names.append(file.name);
        QCOMPARE(names, (QStringList{u"de.lproj/pass.strings"_s, u"icon.png"_s, u"pass.json"_s}));
    }

    void bundlesThatSafariRefuses_data()
    {
        QTest::addColumn<QList<PassFile>>("files");
        QTest::addColumn<qsizetype>("passes");
        QTest::addColumn<bool>("isFine");
        QList<PassFile> many;
        for (int i = 0; i < 11; ++i)
            many.append({u"%1.pkpass"_s.arg(i), "x"_ba});
        QTest::newRow("eleven passes") << many << qsizetype(11) << false;
        QTest::newRow("ten passes") << many.first(10) << qsizetype(10) << true;
        QTest::newRow("a read-me beside the passes")
            << (many.first(2) << PassFile{u"readme.txt"_s, "x"_ba}) << qsizetype(2) << false;
    }
    void bundlesThatSafariRefuses()
    {
        QFETCH(QList<PassFile>, files);
        QFETCH(qsizetype, passes);
        QFETCH(bool, isFine);
        const auto sources = openPassSources(write(u"b.pkpasses"_s, samples::archiveOf(files))).value();
        QCOMPARE(sources.size(), passes);
        QCOMPARE(sources.first().bundleProblem.isEmpty(), isFine);
    }

    void foldersOfDesigners_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("extra");
        QTest::addColumn<bool>("isFolder");
        QTest::addColumn<bool>("isTemplate");
        QTest::newRow("Pass Designer's folder in an archive, with the Finder's own")
            << u"a.zip"_s << u"Card.pkpasstemplate/"_s << u"__MACOSX/._x"_s << true << true;
        QTest::newRow("its files alone under its name")
            << u"Card.pkpasstemplate"_s << QString() << u"x"_s << true << true;
        QTest::newRow("its files under any name")
            << u"a.zip"_s << QString() << u"tooling.json"_s << true << true;
        QTest::newRow("a pass that Pass Builder made of it")
            << u"a.pkpass"_s << QString() << u"tooling.json signature"_s << false << false;
        QTest::newRow("a .pass folder in an archive")
            << u"a.zip"_s << u"Card.pass/"_s << u"Card.pass/x"_s << true << false;
        QTest::newRow("a pass packed with its folder")
            << u"a.pkpass"_s << u"Card/"_s << u"Card/x"_s << false << false;
    }
    void foldersOfDesigners()
    {
        QFETCH(QString, name);
        QFETCH(QString, prefix);
        QFETCH(QString, extra);
        QFETCH(bool, isFolder);
        QFETCH(bool, isTemplate);
        QList<PassFile> files{{prefix + u"pass.json"_s, samples::passJson()}};
        for (const auto &each : extra.split(u' '))
            files.append({each, "x"_ba});
        const auto sources = openPassSources(write(name, samples::archiveOf(files))).value();
        QCOMPARE(sources.size(), 1);
        QCOMPARE(sources.first().isFolder(), isFolder);
        QCOMPARE(sources.first().isDesignerTemplate, isTemplate);
        if (isFolder)
            QVERIFY(std::ranges::contains(sources.first().files, u"pass.json"_s, &PassFile::name));
    }

    /// What is no archive at all goes on to verification, which says so check by check.
    void anythingElseIsAPassThatIsNone()
    {
        QCOMPARE(openPassSources(write(u"empty"_s, {})).value().first().isFolder(), false);
        QCOMPARE(openPassSources(write(u"text"_s, "Hello"_ba)).value().first().archive, "Hello"_ba);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("where");
        QTest::newRow("nothing there")
            << m_folder.filePath(u"none.pkpass"_s) << ErrorKind::NotFound << u"none.pkpass"_s;
        QList<PassFile> many;
        for (int i = 0; i < 51; ++i)
            many.append({u"%1.pkpass"_s.arg(i), "x"_ba});
        QTest::newRow("fifty-one passes") << write(u"many.pkpasses"_s, samples::archiveOf(many))
                                          << ErrorKind::LimitExceeded << u"many.pkpasses"_s;
        const auto pipe = m_folder.filePath(u"pipe.pkpass"_s);
        ::mkfifo(qPrintable(pipe), 0600);
        QTest::newRow("a pipe that nobody writes to") << pipe << ErrorKind::InvalidInput << u"pipe.pkpass"_s;
        QDir(m_folder.path()).mkpath(u"bare"_s);
        QTest::newRow("a folder without a pass")
            << m_folder.filePath(u"bare"_s) << ErrorKind::InvalidInput << u"bare"_s;
        const auto linked = makeFolder(u"linked"_s);
        QFile::link(u"/etc/hostname"_s, linked + u"/logo.png"_s);
        QTest::newRow("a link in a folder") << linked << ErrorKind::InvalidInput << u"logo.png"_s;
        const auto crowded = makeFolder(u"crowded"_s);
        for (int i = 0; i < 60; ++i)
            write(u"crowded/%1"_s.arg(i), "x"_ba);
        QTest::newRow("too many files") << crowded << ErrorKind::LimitExceeded << u"crowded"_s;
        const auto heavy = makeFolder(u"heavy"_s);
        write(u"heavy/strip.png"_s, QByteArray(3 << 20, 'x'));
        QTest::newRow("a file too large") << heavy << ErrorKind::LimitExceeded << u"strip.png"_s;
    }
    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, where);
        ArchiveLimits limits;
        limits.entries = 60;
        limits.entryBytes = 2 << 20;
        const auto sources = openPassSources(path, limits);
        QVERIFY(!sources);
        QCOMPARE(sources.error().kind, kind);
        QCOMPARE(sources.error().where, where);
    }

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    [[nodiscard]] QString makeFolder(const QString &name) const
    {
        QDir(m_folder.path()).mkpath(name + u"/de.lproj"_s);
        write(name + u"/pass.json"_s, samples::passJson());
        write(name + u"/icon.png"_s, samples::tinyPng());
        write(name + u"/de.lproj/pass.strings"_s, "\"a\" = \"b\";"_ba);
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
    samples::Issuer m_issuer;
};

QTEST_GUILESS_MAIN(TestPassSource)
#include "tst_passsource.moc"
