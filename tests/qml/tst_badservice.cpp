// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampletemplates.h"
#include "windowdriver.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 120'000;
constexpr int rows = 1200;

/// A service in a process of its own, which can be killed.
class OutsideService
{
public:
    ~OutsideService() { kill(); }

    [[nodiscard]] bool start(int delayMs)
    {
        const QString ready = m_folder.filePath(u"ready.json"_s);
        QFile::remove(ready);
        m_process.start(QStringLiteral(QAIROPAY_SANDBOX_PROGRAM),
                        {u"--data"_s, m_folder.filePath(u"data"_s), u"--ready-file"_s, ready, u"--port"_s,
                         QString::number(m_url.port(0)), u"--no-rate-limits"_s, u"--delay-ms"_s,
                         QString::number(delayMs)});
        if (!QTest::qWaitFor([&] { return QFile::exists(ready); }, patience))
            return false;
        QFile file(ready);
        const auto object =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        m_url = QUrl(object.value("url"_L1).toString());
        m_key = object.value("key"_L1).toString();
        return m_url.port() > 0;
    }
    /// As when the power goes.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString address() const { return m_url.toString(); }
    [[nodiscard]] QString key() const { return m_key; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QString m_key;
};

} // namespace

/// A service elsewhere that refuses the key, and one that dies in the middle of a batch.
class tst_BadService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongKeyIsToldOnEachPage_data();
    void aWrongKeyIsToldOnEachPage();
    void theKeyIsReplaced();
    void aServiceThatDiesStopsTheBatch();
    void itComesBackAndEachRowHasOnePass();

private:
    [[nodiscard]] bool says(const QString &words);
    [[nodiscard]] QString profileId();
    [[nodiscard]] IssueRun &run() { return *m_driver->window().issuing().run(); }
    /// All passes of the service, by their holders' addresses.
    [[nodiscard]] QStringList holders();

    OutsideService m_service;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_BadService::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // no keychain, whatever runs on this desktop
    QVERIFY(m_service.start(0));
    m_driver = std::make_unique<WindowDriver>(StudioOptions{.seeds = false});
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QVERIFY(m_driver->openPage(u"settings"_s));
    QVERIFY(m_driver->click(u"add-profile"_s));
    QVERIFY(m_driver->type(u"profile-name"_s, u"Elsewhere"_s));
    QVERIFY(m_driver->type(u"profile-tenant"_s, u"Acme"_s));
    QVERIFY(m_driver->type(u"profile-address"_s, m_service.address()));
    QVERIFY(m_driver->type(u"profile-key"_s, u"qp_sk_sandbox_"_s + QString(32, u'a')));
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
    QVERIFY(m_driver->click(u"use-profile-"_s + profileId()));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().app().environment().name, u"Elsewhere"_s, patience);
}

bool tst_BadService::says(const QString &words)
{
    return !m_driver->texts().filter(words).isEmpty();
}

QString tst_BadService::profileId()
{
    auto *profiles = m_driver->window().settings().profiles();
    return profiles->index(2).data(int(ProfileListModel::Role::ProfileId)).toString();
}

void tst_BadService::aWrongKeyIsToldOnEachPage_data()
{
    QTest::addColumn<QString>("page");
    for (const auto *page : {"design", "issue", "passes", "scans"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void tst_BadService::aWrongKeyIsToldOnEachPage()
{
    QFETCH(QString, page);
    QVERIFY(m_driver->openPage(page));
    QTRY_VERIFY2_WITH_TIMEOUT(says(u"This key is not known."_s), qPrintable(m_driver->texts().join(u'\n')),
                              patience);
    QVERIFY2(says(u"Enter another key for this profile in Settings."_s),
             qPrintable(m_driver->texts().join(u'\n')));
}

void tst_BadService::theKeyIsReplaced()
{
    QVERIFY(m_driver->openPage(u"settings"_s));
    QVERIFY(m_driver->click(u"change-key-"_s + profileId()));
    QVERIFY(m_driver->type(u"entered-key"_s, m_service.key()));
    const auto *before = &m_driver->window();
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(&m_driver->window() != before, patience);
    QCOMPARE(m_driver->window().app().environment().name, u"Elsewhere"_s);
    QVERIFY(m_driver->createTemplate(test::smallTemplate()));
    QVERIFY(!says(u"This key is not known."_s));
}

void tst_BadService::aServiceThatDiesStopsTheBatch()
{
    m_service.kill();
    QVERIFY(m_service.start(1500)); // so that the end comes in the midst of answers
    QByteArray text = "Email,Tier\n";
    for (int i = 0; i < rows; ++i)
        text += "holder" + QByteArray::number(i) + "@a.example,Silver\n";
    text += "nobody,Silver\n";
    QVERIFY(m_driver->openPage(u"issue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"choose-list"_s), patience);
    QVERIFY(m_driver->drop(u"choose-list"_s, {m_driver->write(u"list.csv"_s, text)}));
    QTRY_COMPARE_WITH_TIMEOUT(m_driver->window().issuing().list()->goodCount(), rows, patience);
    QVERIFY(m_driver->click(u"issue-list"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run().isShown() && run().share() > 0, patience);
    m_service.kill();
    QTRY_COMPARE_WITH_TIMEOUT(run().stateText(), u"Stopped"_s, patience);
    QVERIFY(run().share() < 1);
    QVERIFY2(says(u"service"_s) && says(u"Resume goes on where it stopped"_s),
             qPrintable(m_driver->texts().join(u'\n')));
    QVERIFY(m_driver->find(u"run-resume"_s));
}

void tst_BadService::itComesBackAndEachRowHasOnePass()
{
    QVERIFY(m_service.start(0));
    QVERIFY(m_driver->click(u"run-resume"_s));
    QTRY_VERIFY_WITH_TIMEOUT(run().isFinished(), patience);
    QCOMPARE(run().stateText(), u"Done"_s);
    auto found = holders();
    QCOMPARE(found.size(), rows);
    QCOMPARE(found.removeDuplicates(), 0);
    QVERIFY2(says(u"%1 of %1 passes issued, 1 row left out"_s.arg(QLocale().toString(rows))),
             qPrintable(m_driver->texts().join(u'\n')));
}

QStringList tst_BadService::holders()
{
    QStringList found;
    auto &passes = m_driver->window().passes();
    passes.reload();
    if (!QTest::qWaitFor([&] { return !passes.isLoading(); }, patience))
        return {};
    for (int row = 0; row < passes.model()->rowCount(); ++row)
        found.append(passes.model()->at(row)->record.holder.email);
    return found;
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    tst_BadService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_badservice.moc"
