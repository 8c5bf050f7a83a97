// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/atomicfile.h"
#include "settings/profilestore.h"
#include "settings/recentfiles.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::settings;
using api::Environment;

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStoredIsAnEmptyList();
    void profilesComeBack();
    void fileHoldsNoKey();
    void damagedFilesAreErrors_data();
    void damagedFilesAreErrors();
    void faultsOfAProfile_data();
    void faultsOfAProfile();
    void writingFailsWithASentence();
    void recentFilesAreNewestFirstAndThere();

private:
    QString at(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestProfileStore::nothingStoredIsAnEmptyList()
{
    const auto profiles = ProfileStore(at(u"none.json"_s)).load();
    QVERIFY(profiles);
    QCOMPARE(*profiles, Profiles{});
}

void TestProfileStore::profilesComeBack()
{
    const ProfileStore store(at(u"new folder/profiles.json"_s));
    const Profiles profiles{
        {{u"a"_s, {u"Acme live"_s, QUrl(u"https://api.qairopay.com"_s), Environment::Live, u"Acme"_s}},
         {u"b"_s, {u"Zoë"_s, QUrl(u"https://api.sandbox.qairopay.com"_s), Environment::Sandbox, {}}}},
        u"b"_s};
    QVERIFY(store.save(profiles));
    const auto back = store.load();
    QVERIFY(back);
    QCOMPARE(*back, profiles);
    QCOMPARE(back->findByName(u"Zoë"_s)->id, u"b"_s);
    QCOMPARE(back->find(u"c"_s), nullptr);
}

void TestProfileStore::fileHoldsNoKey()
{
    const auto path = at(u"keyless.json"_s);
    QVERIFY(ProfileStore(path).save(
        {{{u"a"_s, {u"Acme"_s, QUrl(u"https://x.example"_s), Environment::Live, {}}}}, {}}));
    QVERIFY(!readFile(path)->contains("key"));
}

void TestProfileStore::damagedFilesAreErrors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("rubbish") << "{"_ba << ErrorKind::InvalidInput;
    QTest::newRow("a newer version") << R"({"version":9,"profiles":[]})"_ba << ErrorKind::Unsupported;
    QTest::newRow("a profile without id") << R"({"profiles":[{"name":"A"}]})"_ba << ErrorKind::InvalidInput;
}

void TestProfileStore::damagedFilesAreErrors()
{
    QFETCH(QByteArray, bytes);
    const auto path = at(u"damaged.json"_s);
    QVERIFY(writeFile(path, bytes));
    const auto profiles = ProfileStore(path).load();
    QVERIFY(!profiles);
    QTEST(profiles.error().kind, "kind");
}

void TestProfileStore::faultsOfAProfile_data()
{
    QTest::addColumn<api::Profile>("profile");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("where");
    const QUrl https(u"https://api.qairopay.com"_s);
    QTest::newRow("good") << api::Profile{u"A"_s, https, Environment::Live, {}} << "qp_sk_live_1"_ba << u""_s;
    QTest::newRow("local without TLS")
        << api::Profile{u"A"_s, QUrl(u"http://127.0.0.1:8080"_s), Environment::Embedded, {}} << ""_ba
        << u""_s;
    QTest::newRow("no name") << api::Profile{u" "_s, https, Environment::Live, {}} << ""_ba << u"name"_s;
    QTest::newRow("no address") << api::Profile{u"A"_s, QUrl(u"qairopay"_s), Environment::Live, {}} << ""_ba
                                << u"base_url"_s;
    QTest::newRow("in the clear") << api::Profile{u"A"_s,
                                                  QUrl(u"http://api.qairopay.com"_s),
                                                  Environment::Live,
                                                  {}}
                                  << ""_ba << u"base_url"_s;
    QTest::newRow("a live key in a sandbox")
        << api::Profile{u"A"_s, https, Environment::Sandbox, {}} << "qp_sk_live_1"_ba << u"key"_s;
    QTest::newRow("a sandbox key in live")
        << api::Profile{u"A"_s, https, Environment::Live, {}} << "qp_sk_sandbox_1"_ba << u"key"_s;
    QTest::newRow("a publishable key")
        << api::Profile{u"A"_s, https, Environment::Live, {}} << "qp_pk_live_1"_ba << u"key"_s;
}

void TestProfileStore::faultsOfAProfile()
{
    QFETCH(api::Profile, profile);
    QFETCH(QByteArray, key);
    const auto errors = validateProfile(profile, key);
    QTEST(errors.isEmpty() ? QString() : errors.first().where, "where");
}

void TestProfileStore::writingFailsWithASentence()
{
    const auto result = writeFile(u"/proc/no/such/place"_s, "x");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
    QVERIFY(result.error().message.endsWith(u'.'));
}

void TestProfileStore::recentFilesAreNewestFirstAndThere()
{
    const RecentFiles recent(RecentFiles::fileIn(m_folder.path()));
    QVERIFY(recent.list().isEmpty());
    for (int i = 0; i < 12; ++i) {
        const auto path = at(u"%1.passtpl"_s.arg(i));
        QVERIFY(writeFile(path, "{}"));
        QVERIFY(recent.add(path));
    }
    QVERIFY(recent.add(at(u"5.passtpl"_s)));
    QVERIFY(QFile::remove(at(u"11.passtpl"_s)));
    const auto files = recent.list();
    QCOMPARE(files.size(), RecentFiles::limit - 1);
    QCOMPARE(files.first(), at(u"5.passtpl"_s));
    QCOMPARE(files.at(1), at(u"10.passtpl"_s));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
