// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/backup.h"
#include "sandboxfixture.h"

#include <QtCore/qdir.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::tests;

/// A restore on a disk that fails between the old and the new.
class tst_SandboxRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_sandbox.reset(); }

    void whatIsNotMovedGoesBack_data();
    void whatIsNotMovedGoesBack();
    void whatDoesNotGoBackIsNamed_data();
    void whatDoesNotGoBackIsNamed();
    void anEmptyFolderStaysEmpty();
    void whatTheDiskDoesNotConfirmIsSaid();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_outside->filePath(name); }
    [[nodiscard]] QString folder() const { return m_sandbox->folder(); }
    [[nodiscard]] QString aside() const { return folder() + u"/before-restore-20261127-123000-000"_s; }
    [[nodiscard]] bool hasTemplate(const QString &id)
    {
        return m_sandbox->client().get("/v1/pass_templates/" + id.toLatin1()).status == 200;
    }
    [[nodiscard]] Result<QString> putBack(const sandbox::Disk &disk) const
    {
        return sandbox::restore(in(u"copy"_s), folder(), QDateTime({2026, 11, 27}, {12, 30}, QTimeZone::UTC),
                                disk);
    }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_outside;
    QString m_copied; ///< a template that is in the copy
    QString m_later;  ///< one that is not
};

namespace {

QString databaseOf(const QString &folder)
{
    return folder + u"/sandbox.sqlite"_s;
}

QStringList contents(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// "data/vault.key", "new/vault.key" or "old/vault.key", as it lies in the data folder, waits to come into
/// it, or was set aside.
QString placeOf(const QString &path)
{
    const QFileInfo file(path);
    const auto folder = file.dir().dirName();
    const auto place = folder == "restoring"_L1                  ? u"new/"_s
                       : folder.startsWith("before-restore-"_L1) ? u"old/"_s
                                                                 : u"data/"_s;
    return place + file.fileName();
}

/// A disk on which these cannot be moved from where they are.
sandbox::Disk diskThatKeeps(const QStringList &places)
{
    const auto move = sandbox::localDisk().move;
    auto disk = sandbox::localDisk();
    disk.move = [places, move](const QString &from, const QString &to) {
        return !places.contains(placeOf(from)) && move(from, to);
    };
    return disk;
}

} // namespace

void tst_SandboxRestore::init()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    m_outside = std::make_unique<QTemporaryDir>();
    auto client = m_sandbox->client();
    m_copied = createTemplate(client);
    QVERIFY(sandbox::backUp(folder(), in(u"copy"_s)).has_value());
    m_later = createTemplate(client);
    m_sandbox->stop();
}

void tst_SandboxRestore::whatIsNotMovedGoesBack_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("the old database, the first to go") << u"data/sandbox.sqlite"_s;
    QTest::newRow("the old authority, the last to go") << u"data/authority"_s;
    QTest::newRow("the new authority, the first to come") << u"new/authority"_s;
    QTest::newRow("the new database, the last to come") << u"new/sandbox.sqlite"_s;
}

void tst_SandboxRestore::whatIsNotMovedGoesBack()
{
    QFETCH(const QString, kept);
    const auto before = contents(folder());
    const auto failed = putBack(diskThatKeeps({kept}));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Io);
    QCOMPARE(placeOf(failed.error().where), kept);
    QVERIFY2(!failed.error().text().contains("before-restore-"_L1), qPrintable(failed.error().text()));
    QCOMPARE(contents(folder()), before);
    m_sandbox->start();
    QVERIFY(hasTemplate(m_later));
}

void tst_SandboxRestore::whatDoesNotGoBackIsNamed_data()
{
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("the old database") << QStringList{u"new/sandbox.sqlite"_s, u"old/sandbox.sqlite"_s};
    QTest::newRow("the old key") << QStringList{u"new/vault.key"_s, u"old/vault.key"_s};
    QTest::newRow("the old database, when the old key did not go")
        << QStringList{u"data/vault.key"_s, u"old/sandbox.sqlite"_s};
}

/// No start makes an empty database, whatever else fails, until a restore is done.
void tst_SandboxRestore::whatDoesNotGoBackIsNamed()
{
    QFETCH(const QStringList, kept);
    const auto failed = putBack(diskThatKeeps(kept));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Io);
    QVERIFY2(failed.error().message.contains(aside()), qPrintable(failed.error().text()));
    QVERIFY(QFile::exists(databaseOf(aside())));
    QVERIFY(sandbox::isHalfRestored(folder()));

    const auto later = QDateTime({2026, 11, 27}, {12, 31}, QTimeZone::UTC);
    QVERIFY(sandbox::backUp(in(u"copy"_s), in(u"damaged"_s)).has_value());
    QFile damaged(databaseOf(in(u"damaged"_s)));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(4096, '\xff'));
    damaged.close();
    const auto refused = sandbox::restore(in(u"damaged"_s), folder(), later);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Corrupt);
    QVERIFY(sandbox::isHalfRestored(folder()));
    const auto started = sandbox::Server::start({.dataFolder = folder()});
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Conflict);

    const auto again = sandbox::restore(in(u"copy"_s), folder(), later);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text()));
    QVERIFY(QFile::exists(databaseOf(aside())));
    m_sandbox->start();
    QVERIFY(hasTemplate(m_copied));
    QVERIFY(!hasTemplate(m_later));
}

/// One that never had a database may begin with an empty one.
void tst_SandboxRestore::anEmptyFolderStaysEmpty()
{
    const auto failed = sandbox::restore(in(u"copy"_s), in(u"new"_s), QDateTime::currentDateTimeUtc(),
                                         diskThatKeeps({u"new/sandbox.sqlite"_s}));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Io);
    QVERIFY2(!failed.error().text().contains("before-restore-"_L1), qPrintable(failed.error().text()));
    QVERIFY(!sandbox::isHalfRestored(in(u"new"_s)));
    QVERIFY(!QFile::exists(in(u"new/vault.key"_s)));
}

void tst_SandboxRestore::whatTheDiskDoesNotConfirmIsSaid()
{
    auto disk = sandbox::localDisk();
    disk.sync = [](const QString &) { return false; };
    const auto restored = putBack(disk);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, ErrorKind::Io);
    QCOMPARE(restored.error().where, folder());
    QVERIFY2(restored.error().message.contains(aside()), qPrintable(restored.error().text()));
    QVERIFY(QFile::exists(databaseOf(aside())));
    QVERIFY(!QFile::exists(folder() + u"/restoring"_s));
    m_sandbox->start();
    QVERIFY(hasTemplate(m_copied));
    QVERIFY(!hasTemplate(m_later));
    // Nothing was set aside where nothing was.
    const auto fresh = sandbox::restore(in(u"copy"_s), in(u"new"_s), QDateTime::currentDateTimeUtc(), disk);
    QVERIFY(!fresh);
    QVERIFY2(!fresh.error().text().contains("before-restore-"_L1), qPrintable(fresh.error().text()));
    QVERIFY(QFile::exists(databaseOf(in(u"new"_s))));
}

QTEST_GUILESS_MAIN(tst_SandboxRestore)
#include "tst_sandboxrestore.moc"
