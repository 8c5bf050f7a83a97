// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "statetest.h"
#include "support/sampletemplates.h"

#include <QtTest/qsignalspy.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// What the window shows of other services than the one it opens on: live, one for phones, a slow one, one
/// that is empty, one that is gone.
class tst_ServiceStates : public StateTest
{
    Q_OBJECT

private Q_SLOTS:
    void live();
    void thePromotion();
    void onAPhone();
    void aBatchOnItsWay();
    void nothingYet();
    void theServiceIsGone();

private:
    /// A short list, to the end: a batch of before.
    [[nodiscard]] bool issueShortList();
};

void tst_ServiceStates::live()
{
    window().settings().use(QString(rehearsalProfileId));
    QVERIFY(appears("live-band"));
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    TemplateId id;
    auto &client = window().client();
    client.createTemplate(test::guideTemplate()).then(this, [&](const Result<api::TemplateResource> &made) {
        id = made ? made->id : TemplateId();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!id.isEmpty(), patience);
    window().designer().library()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(window().designer().library()->count(), 1, patience);
    window().designer().library()->open(
        window().designer().library()->index(0).data(TemplateLibrary::KeyRole).toString());
    QVERIFY(appears("publish"));
    window().designer().brand()->setBackground(Qt::darkBlue);
    QTRY_VERIFY_WITH_TIMEOUT(window().designer().desk()->canPublish(), patience);
    QVERIFY(click("publish"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"live-publish-no-passes"_s);
    QVERIFY(escape());
    bool issued = false;
    client.issuePass({id, {{u"ada@example.com"_s, u"Ada"_s}, {}}}).then(this, [&](const Result<Pass> &pass) {
        issued = pass.has_value();
    });
    QTRY_VERIFY_WITH_TIMEOUT(issued, patience);
    QVERIFY(click("publish"));
    QVERIFY(appears("dialog-typed"));
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().review()->cards()->isLoading(), patience);
    m_watch->see(u"live-publish"_s);
    QVERIFY(escape());

    QVERIFY(openPage("issue"));
    QVERIFY(appears("choose-list"));
    window().issuing().list()->open(m_driver->write(u"live.csv"_s, "Email,Name\na@b.example,Ada\n"));
    QTRY_COMPARE_WITH_TIMEOUT(window().issuing().list()->goodCount(), 1, patience);
    QVERIFY(click("issue-list"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"live-issue"_s);
    QVERIFY(escape());

    QVERIFY(openPage("passes"));
    QTRY_COMPARE_WITH_TIMEOUT(window().passes().model()->loaded(), 1, patience);
    window().passes().select(0);
    QVERIFY(click("pass-revoke"));
    QVERIFY(appears("dialog-typed"));
    m_watch->see(u"live-revoke"_s);
    QVERIFY(escape());
    window().settings().use(QString(embeddedProfileId));
    QTRY_VERIFY_WITH_TIMEOUT(!find("live-band"), patience);
}

void tst_ServiceStates::thePromotion()
{
    m_watch = std::make_unique<ScreenWatch>(*m_driver); // of the sandbox's window again
    QVERIFY(openPublished());
    QVERIFY(click("more"));
    QVERIFY(appears("promote"));
    QVERIFY(click("promote"));
    QVERIFY(appears("promotion-endpoints"));
    m_watch->see(u"design-promote"_s);
    QVERIFY(m_driver->type(u"dialog-typed"_s, u"Acme Hotels"_s));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(window().promotion().isDone(), patience);
    QTRY_VERIFY(!find("dialog-typed"));
    m_watch->see(u"design-promoted"_s);
    QVERIFY(escape());
    window().promotion().look();
    QTRY_VERIFY_WITH_TIMEOUT(find("dialog-cancel") && !window().promotion().canPromote(), patience);
    m_watch->see(u"design-promoted-before"_s);
    QVERIFY(escape());

    auto *desk = window().designer().desk();
    QSignalSpy published(desk, &TemplateDesk::published);
    window().designer().editor()->setName(u"A name that live does not have yet"_s);
    desk->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
    window().promotion().look();
    QVERIFY(appears("changes"));
    m_watch->see(u"design-promote-changes"_s);
    QVERIFY(escape());
}

void tst_ServiceStates::onAPhone()
{
    QVERIFY(click("more"));
    QVERIFY(appears("on-phone"));
    QVERIFY(click("on-phone"));
    QTRY_VERIFY(!window().phone().whyNot().isEmpty() && find("dialog-cancel"));
    m_watch->see(u"design-phone-why-not"_s);
    QVERIFY(escape());

    // A profile of QairoPay's sandbox, as far as the studio knows: its links are shown.
    const auto name = u"Acme sandbox"_s;
    QVERIFY(window().settings().add(name, u"Acme Hotels GmbH"_s, 0, m_driver->server().baseUrl().toString(),
                                    QString::fromUtf8(m_driver->server().key().reveal())));
    const QString id =
        window().settings().profiles()->index(2).data(int(ProfileListModel::Role::ProfileId)).toString();
    window().settings().use(id);
    QTRY_COMPARE_WITH_TIMEOUT(window().client().profile().name, name, patience);
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    QVERIFY(openPublished());
    window().phone().begin();
    QVERIFY(appears("phone-email"));
    QVERIFY(m_driver->type(u"phone-email"_s, u"ada@"_s));
    m_watch->see(u"design-phone"_s);
    QVERIFY(m_driver->type(u"phone-email"_s, u"ada@example.com"_s));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(window().phone().isReady() && find("phone-code"), patience);
    m_watch->see(u"design-phone-code"_s);
    QVERIFY(openPage("passes")); // and nobody waits for it any more
    QTRY_VERIFY(!find("phone-code") && !window().phone().isReady());
    QVERIFY(openPage("design"));
    window().settings().use(QString(embeddedProfileId));
    QTRY_VERIFY_WITH_TIMEOUT(window().client().profile().name != name, patience);
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    window().settings().remove(id);
}

bool tst_ServiceStates::issueShortList()
{
    auto &issuing = window().issuing();
    if (!openPage("issue") || !appears("choose-list"))
        return false;
    issuing.list()->open(m_driver->write(u"before.csv"_s, "Email,Name,Tier\nada@b.example,Ada,Gold\n"));
    return QTest::qWaitFor([&] { return issuing.list()->goodCount() == 1; }, patience) &&
           click("issue-list") && QTest::qWaitFor([&] { return issuing.run()->isFinished(); }, patience);
}

void tst_ServiceStates::aBatchOnItsWay()
{
    QVERIFY(issueShortList()); // stays in the history
    StudioOptions slow;
    slow.answerDelayMs = 2000;
    QVERIFY(restart(slow));
    auto &issuing = window().issuing();
    QVERIFY(openPage("issue"));
    QTRY_VERIFY_WITH_TIMEOUT(!issuing.templates()->names().isEmpty(), patience);
    QByteArray rows("Email,Name,Tier\n");
    for (int i = 0; i < 3000; ++i)
        rows += u"holder%1@example.com,Holder %1,Silver\n"_s.arg(i).toUtf8();
    issuing.list()->open(m_driver->write(u"three-thousand.csv"_s, rows));
    QTRY_COMPARE_WITH_TIMEOUT(issuing.list()->goodCount(), 3000, patience);
    QVERIFY(click("issue-list"));
    QVERIFY(appears("run-pause"));
    m_watch->see(u"issue-running"_s);
    QVERIFY(!m_driver->quick()->close());
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"quit-while-running"_s);
    QVERIFY(escape());

    QVERIFY(openPage("settings"));
    QVERIFY(click("use-profile-rehearsal"));
    QVERIFY(appears("dialog-verb")); // another profile would leave the batch as well
    m_watch->see(u"leave-while-running"_s);
    QVERIFY(escape());
    QVERIFY(!find("live-band"));
    QVERIFY(find("language"));
    QVERIFY(QMetaObject::invokeMethod(find("language"), "activated", Q_ARG(int, 2)));
    QVERIFY(appears("dialog-verb")); // so would another language
    m_watch->see(u"language-while-running"_s);
    QVERIFY(escape());
    QCOMPARE(window().app().language()->currentIndex(), 0);
    QVERIFY(openPage("issue"));

    QVERIFY(click("run-pause"));
    QTRY_VERIFY_WITH_TIMEOUT(issuing.run()->canResume(), patience);
    m_watch->see(u"issue-paused"_s);
    QVERIFY(click("run-cancel"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"issue-cancel"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(issuing.run()->isFinished(), patience);
    QVERIFY(appears("save-failed-rows")); // what was not sent is in it
    m_watch->see(u"issue-cancelled"_s);
}

void tst_ServiceStates::nothingYet()
{
    m_watch.reset();
    m_driver.reset();
    StudioOptions bare;
    bare.seeds = false;
    m_driver = std::make_unique<WindowDriver>(bare);
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    QVERIFY(appears("empty-verb"));
    m_watch->see(u"start-empty"_s);
    QVERIFY(click("all-templates"));
    m_watch->see(u"templates-empty"_s);
    for (const auto *page : {"issue", "passes", "scans", "events", "sandbox"}) {
        QVERIFY(openPage(page));
        m_watch->see(QString::fromLatin1(page) + u"-empty"_s);
    }
}

void tst_ServiceStates::theServiceIsGone()
{
    m_driver->server().stop();
    QVERIFY(openPage("passes"));
    window().passes().reload();
    QTRY_VERIFY_WITH_TIMEOUT(!window().passes().problem().isEmpty(), patience);
    m_watch->see(u"passes-gone"_s);
    QVERIFY(openPage("issue"));
    window().issuing().templates()->reload();
    QTRY_VERIFY_WITH_TIMEOUT(!window().issuing().templates()->problem().isEmpty(), patience);
    m_watch->see(u"issue-gone"_s);
    QVERIFY(openPage("design"));
    window().designer().library()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().library()->error().isEmpty(), patience);
    m_watch->see(u"templates-gone"_s);
    QVERIFY(click("show-start"));
    QVERIFY(appears("start-gallery"));
    m_watch->see(u"start-gone"_s);
    QVERIFY(openPage("scans"));
    window().scans().retry();
    QTRY_VERIFY_WITH_TIMEOUT(!window().scans().errorText().isEmpty(), patience);
    m_watch->see(u"scans-gone"_s);
    QVERIFY(openPage("events"));
    window().events().reload();
    QTRY_VERIFY_WITH_TIMEOUT(!window().events().problem().isEmpty(), patience);
    m_watch->see(u"events-gone"_s);
    QVERIFY(openPage("sandbox"));
    QTRY_VERIFY_WITH_TIMEOUT(!window().sandboxPage().problem().isEmpty(), patience);
    m_watch->see(u"sandbox-gone"_s);

    QVERIFY(openPage("design"));
    window().designer().library()->create(0);
    window().designer().desk()->prepareToPublish();
    QVERIFY(appears("dialog-verb"));
    QVERIFY(click("publish-loss")); // it has no logo that Google could fetch
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!window().designer().review()->problem().isEmpty(), patience);
    QVERIFY(appears("publish-problem"));
    m_watch->see(u"design-publish-failed"_s);
    QVERIFY(find("dialog-verb")); // to try again
    QVERIFY(escape());
}

int main(int argc, char *argv[])
{
    return watchStates<tst_ServiceStates>(argc, argv);
}

#include "tst_servicestates.moc"
