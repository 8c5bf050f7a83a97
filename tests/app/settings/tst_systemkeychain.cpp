// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/keyring.h"
#include "settings/systemkeychain.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using settings::Keyring;

namespace {

constexpr auto key = "qp_sk_test_only_in_this_test";
constexpr auto insideVariable = "QAIROPAY_KEYCHAIN_TEST";
constexpr int patience = 60000;

template <typename T> T await(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, patience);
    return future.result();
}

} // namespace

/// Inside a session of its own, with or without a Secret Service.
class InsideSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoWhereItIsSaid()
    {
        const bool works = qgetenv(insideVariable) == "with";
        const auto place = works ? Keyring::Place::System : Keyring::Place::Session;
        {
            Keyring first(std::make_unique<settings::SystemKeychain>());
            QCOMPARE(await(first.probe()), place);
            QCOMPARE(first.statement().contains(u"memory"_s), !works);
            QCOMPARE(await(first.store(u"profile-1"_s, Secret(key))), place);
            const auto again = await(first.read(u"profile-1"_s));
            QVERIFY(again && again->reveal() == key);
        }
        // The next start of the program.
        Keyring second(std::make_unique<settings::SystemKeychain>());
        QCOMPARE(await(second.probe()), place);
        const auto kept = await(second.read(u"profile-1"_s));
        QCOMPARE(kept.has_value(), works);
        if (!works)
            return;
        QCOMPARE(kept->reveal(), QByteArray(key));
        QVERIFY(await(second.remove(u"profile-1"_s)));
        QVERIFY(!await(second.read(u"profile-1"_s)));
    }
};

/// The keychain of a real desktop: gnome-keyring on a message bus that exists for this test only.
class tst_SystemKeychain : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    [[nodiscard]] QProcessEnvironment environment(const char *mode) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto *name :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(name), m_home.path());
        environment.remove(u"DISPLAY"_s);
        environment.insert(QString::fromLatin1(insideVariable), QString::fromLatin1(mode));
        return environment;
    }

    /// The exit code of `program`; its output goes where this test's goes.
    static int run(const QProcessEnvironment &environment, const QString &program,
                   const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
            return -1;
        }
        return process.exitCode();
    }

private Q_SLOTS:
    void aWorkingKeychainKeepsTheKey()
    {
        for (const auto *program : {"gnome-keyring-daemon", "dbus-run-session"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP("Needs gnome-keyring-daemon and dbus-run-session (packages gnome-keyring, dbus).");
        }
        // Unlocking before --start makes a keyring with this password, without a question to anybody.
        const auto script =
            u"printf secret | gnome-keyring-daemon --unlock --components=secrets && exec \"$0\""_s;
        QCOMPARE(run(environment("with"), u"dbus-run-session"_s,
                     {u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()}),
                 0);
        int files = 0;
        QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(key), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0); // the keyring itself
    }

    void withoutOneTheKeyStaysInMemory()
    {
        auto without = environment("without");
        without.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        QCOMPARE(run(without, QCoreApplication::applicationFilePath(), {}), 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        InsideSession inside;
        return QTest::qExec(&inside, {QString::fromLocal8Bit(argv[0])});
    }
    tst_SystemKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemkeychain.moc"
