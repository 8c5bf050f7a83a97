// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "statetest.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The pages besides the designer and Settings, each full of what was done on those before it.
class tst_PageStates : public StateTest
{
    Q_OBJECT

private Q_SLOTS:
    void aList();
    void aBrokenList_data();
    void aBrokenList();
    void onePass();
    void passes();
    void scans();
    void events();
    void endpoints();
    void anybodysPass();
    void theSandbox();
    void highContrast();
    void largeText();
};

void tst_PageStates::aList()
{
    auto &issuing = window().issuing();
    QVERIFY(openPage("issue"));
    QVERIFY(appears("choose-list"));
    m_watch->see(u"issue-start"_s);
    QFile sample(u":/qairopay/samples/acme-hotels-holders.csv"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    issuing.list()->open(m_driver->write(u"acme-hotels-holders.csv"_s, sample.readAll()));
    QTRY_COMPARE_WITH_TIMEOUT(issuing.list()->goodCount(), 196, patience);
    m_watch->see(u"issue-checked"_s);
    issuing.list()->showBrokenRow(0);
    m_watch->see(u"issue-broken-row"_s);
    QVERIFY(click("issue-list"));
    QTRY_VERIFY_WITH_TIMEOUT(issuing.run()->isFinished(), patience);
    m_watch->see(u"issue-done"_s);
}

void tst_PageStates::aBrokenList_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("header-only") << QByteArray("Email,Name\n");
    QTest::newRow("other-delimiter") << QByteArray("Email^Name\na@b.example^Ada\n");
    QTest::newRow("header-twice") << QByteArray("Email,Name,Name\na@b.example,Ada,Bob\n");
    QTest::newRow("open-quote") << QByteArray("Email,Name\na@b.example,\"Ada\n");
}

void tst_PageStates::aBrokenList()
{
    QFETCH(QByteArray, bytes);
    auto *list = window().issuing().list();
    list->open(m_driver->write(u"broken.csv"_s, bytes));
    QTRY_VERIFY_WITH_TIMEOUT(!list->isReading(), patience);
    m_watch->see(u"issue-list-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!list->problem().isEmpty() || list->brokenCount() > 0 || list->goodCount() == 1);
    list->close();
}

void tst_PageStates::onePass()
{
    auto *single = window().issuing().single();
    auto *mode = find("issue-mode");
    QVERIFY(mode);
    QVERIFY(QMetaObject::invokeMethod(mode, "chosen", Q_ARG(int, 1)));
    QVERIFY(appears("single-email"));
    QVERIFY(m_driver->type(u"single-email"_s, u"not an address"_s));
    m_watch->see(u"issue-one-wrong"_s);
    QVERIFY(m_driver->type(u"single-email"_s, u"maximiliane@example.com"_s));
    QVERIFY(m_driver->type(u"single-name"_s, u"Maximiliane Musterfrau"_s));
    QTRY_VERIFY(single->canIssue());
    QVERIFY(click("single-issue"));
    QTRY_VERIFY_WITH_TIMEOUT(!single->issuedId().isEmpty(), patience);
    m_watch->see(u"issue-one-done"_s);
    QVERIFY(QMetaObject::invokeMethod(mode, "chosen", Q_ARG(int, 0)));
}

void tst_PageStates::passes()
{
    auto &passes = window().passes();
    QVERIFY(openPage("passes"));
    passes.reload();
    QTRY_COMPARE_WITH_TIMEOUT(passes.model()->loaded(), 209, patience);
    m_watch->see(u"passes"_s);
    passes.setSearchText(u"jane@"_s);
    QTRY_COMPARE(passes.model()->count(), 2); // of the ready-made program, and of the list
    passes.select(0);
    QTRY_VERIFY_WITH_TIMEOUT(passes.detail()->isOpen() && !passes.detail()->isBusy(), patience);
    m_watch->see(u"passes-one"_s);

    QVERIFY(click("pass-update"));
    QVERIFY(appears("update-value-0"));
    QVERIFY(m_driver->type(u"update-value-0"_s, u"Diamond"_s));
    QVERIFY(m_driver->type(u"update-message"_s, u"Welcome to %@"_s));
    m_watch->see(u"passes-update"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!passes.detail()->isBusy() && !find("dialog-verb"), patience);

    QVERIFY(click("pass-revoke"));
    QVERIFY(appears("revoke-reason"));
    m_watch->see(u"passes-revoke"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!passes.detail()->canRevoke() && !passes.detail()->isBusy(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    // The verbs are off now: the keyboard is somewhere all the same.
    QTRY_VERIFY(m_driver->quick()->activeFocusItem() != m_driver->quick()->contentItem());
    m_watch->see(u"passes-revoked"_s);
    passes.setSearchText(u"nobody@"_s);
    m_watch->see(u"passes-none-found"_s);
    passes.setSearchText({});
}

void tst_PageStates::scans()
{
    auto &scans = window().scans();
    QVERIFY(openPage("scans"));
    QTRY_VERIFY_WITH_TIMEOUT(!scans.isEmpty() && !scans.isLoading(), patience);
    m_watch->see(u"scans"_s);
    scans.setCurrentRow(0);
    m_watch->see(u"scans-one"_s);
    scans.filters()->setText(u"nobody at all"_s);
    m_watch->see(u"scans-none-found"_s);
    scans.filters()->clear();
}

void tst_PageStates::events()
{
    auto &events = window().events();
    QVERIFY(openPage("events"));
    QTRY_VERIFY_WITH_TIMEOUT(events.model()->count() > 50, patience);
    m_watch->see(u"events"_s);
    events.setType(int(events.typeNames().indexOf(u"Pass updated"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!events.isLoading() && events.model()->count() > 0, patience);
    events.select(0); // what passes() did
    QTRY_VERIFY_WITH_TIMEOUT(!events.detail()->deliveriesText().isEmpty(), patience);
    QVERIFY(!events.detail()->changes().isEmpty());
    m_watch->see(u"events-one"_s);
    events.setFollowing(false);
    events.setSubject(u"not an id"_s);
    m_watch->see(u"events-held"_s);
    events.setFollowing(true);
    events.setTime(1);
    events.setSubject(u"pass_00000000000000000000000000"_s);
    QTRY_VERIFY_WITH_TIMEOUT(events.isEmpty(), patience);
    m_watch->see(u"events-none-found"_s);
    events.clearFilters();
    QTRY_VERIFY_WITH_TIMEOUT(!events.isLoading(), patience);
}

void tst_PageStates::endpoints()
{
    auto &events = window().events();
    auto *desk = events.endpoints();
    auto *view = find("events-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 1)));
    QVERIFY(appears("new-endpoint"));
    m_watch->see(u"endpoints-empty"_s);
    QVERIFY(click("new-endpoint"));
    QVERIFY(appears("endpoint-url"));
    QVERIFY(m_driver->type(u"endpoint-url"_s, u"http://hooks.example.com/passes"_s));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->formProblem().isEmpty(), patience);
    m_watch->see(u"endpoints-new-wrong"_s);
    QVERIFY(m_driver->type(u"endpoint-url"_s, u"https://hooks.example.com/passes"_s));
    QVERIFY(m_driver->type(u"endpoint-description"_s, u"Loyalty backend"_s));
    QVERIFY(click("dialog-verb"));
    QVERIFY(appears("shown-secret"));
    m_watch->see(u"endpoints-secret"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(desk->secret().isEmpty(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->isBusy(), patience);
    m_watch->see(u"endpoints-one"_s);
    QVERIFY(click("endpoint-delete"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"endpoints-delete"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_COMPARE_WITH_TIMEOUT(desk->model()->count(), 0, patience);
    QTRY_VERIFY(!find("dialog-verb"));
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 0)));
}

void tst_PageStates::anybodysPass()
{
    QVERIFY(openPage("inspect"));
    m_watch->see(u"inspect-start"_s);
    const auto target = QUrl::fromLocalFile(m_driver->folder() + "/jane.pkpass"_L1);
    window().passes().detail()->savePkpass(target);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target.toLocalFile()), patience);
    window().openFiles({target.toLocalFile()});
    QTRY_VERIFY_WITH_TIMEOUT(find("inspect-verdict"), patience);
    m_watch->see(u"inspect-pass"_s);
    QVERIFY(click("inspect-caption-surface-2"));
    QVERIFY(appears("inspect-caption-event"));
    m_watch->see(u"inspect-lockscreen"_s);
    QVERIFY(click("inspect-caption-surface-0"));
    QVERIFY(click("inspect-view"));
    QVERIFY(appears("view-reset"));
    QVERIFY(click("view-state-1"));
    QTRY_COMPARE(find("inspect-view")->property("text").toString(), u"Expired"_s);
    m_watch->see(u"inspect-view-expired"_s);
    QVERIFY(click("view-reset"));
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("view-reset"));
    window().openFiles({m_driver->write(u"no.pkpass"_s, "not a pass at all").toLocalFile()});
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->texts().contains(u"There is no card to draw."_s), patience);
    m_watch->see(u"inspect-broken"_s);
}

void tst_PageStates::theSandbox()
{
    auto &sandbox = window().sandboxPage();
    QVERIFY(openPage("sandbox"));
    QTRY_VERIFY_WITH_TIMEOUT(sandbox.requests()->count() > 0 && !sandbox.passNames().isEmpty(), patience);
    sandbox.askForNews();
    QTRY_VERIFY_WITH_TIMEOUT(!sandbox.newsText().isEmpty(), patience);
    m_watch->see(u"sandbox"_s);
    QVERIFY(click("sandbox-reset"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"sandbox-reset"_s);
    QVERIFY(escape());
}

void tst_PageStates::highContrast()
{
    window().app().appearance()->setContrast(Appearance::Contrast::High);
    for (const auto *page : {"design", "issue", "passes", "scans", "events", "sandbox"}) {
        QVERIFY(openPage(page));
        m_watch->see(u"high-contrast-"_s + QString::fromLatin1(page));
    }
    window().app().appearance()->setContrast(Appearance::Contrast::Standard);
    QVERIFY(openPage("design"));
}

void tst_PageStates::largeText()
{
    auto *appearance = window().app().appearance();
    appearance->setTextPercent(200);
    for (const auto *page : {"design", "issue", "passes", "scans", "events", "inspect", "sandbox"}) {
        QVERIFY(openPage(page));
        m_watch->see(u"text-200-"_s + QString::fromLatin1(page));
    }
    appearance->setTextPercent(100);
    QVERIFY(openPage("design"));
}

int main(int argc, char *argv[])
{
    return watchStates<tst_PageStates>(argc, argv);
}

#include "tst_pagestates.moc"
