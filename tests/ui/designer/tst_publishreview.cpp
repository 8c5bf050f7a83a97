// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/designer.h"
#include "support/designerdesk.h"
#include "support/sampletemplates.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 20'000;

} // namespace

/// What is told before publishing, against a real sandbox.
class tst_PublishReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewTemplateReachesNobody();
    void whatChangesIsListed();
    void passesAreCounted();

private:
    [[nodiscard]] TemplateDesk &desk() { return *m_desk.designer().desk(); }
    [[nodiscard]] PublishReview &review() { return *m_desk.designer().review(); }
    void publish();
    void askToPublish();
    void issue(const QString &email, const QMap<QString, QString> &fields = {});
    [[nodiscard]] QStringList told(ChangeListModel::Role role);

    test::DesignerDesk m_desk;
};

void tst_PublishReview::init()
{
    m_desk.open(m_desk.filePath(u"drafts"_s));
    desk().openNew(test::smallTemplate());
}

void tst_PublishReview::publish()
{
    QSignalSpy published(&desk(), &TemplateDesk::published);
    desk().publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, patience);
}

void tst_PublishReview::askToPublish()
{
    QSignalSpy ready(&review(), &PublishReview::ready);
    desk().prepareToPublish();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
}

void tst_PublishReview::issue(const QString &email, const QMap<QString, QString> &fields)
{
    bool isIssued = false;
    m_desk.client()
        .issuePass({TemplateId(desk().templateId()), {{email, u"Ada"_s}, fields}})
        .then(this, [&](const Result<Pass> &pass) { isIssued = pass.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isIssued, patience);
}

QStringList tst_PublishReview::told(ChangeListModel::Role role)
{
    QStringList texts;
    for (int row = 0; row < review().changes()->count(); ++row)
        texts.append(review().changes()->index(row).data(role).toString());
    return texts;
}

void tst_PublishReview::aNewTemplateReachesNobody()
{
    askToPublish();
    QCOMPARE(review().heading(), u"Publish “Loyalty”"_s);
    QCOMPARE(review().verb(), u"Publish template"_s);
    QVERIFY(review().words().contains(u"No pass uses it yet"_s));
    QCOMPARE(review().changes()->count(), 0);
}

void tst_PublishReview::whatChangesIsListed()
{
    publish();
    m_desk.designer().editor()->setName(u"Gold club"_s);
    m_desk.designer().brand()->setBackground(QColor(0x2A, 0x3A, 0x5E));
    askToPublish();
    QCOMPARE(told(ChangeListModel::MemberRole), QStringList({u"Name"_s, u"Background colour"_s}));
    QCOMPARE(told(ChangeListModel::BeforeRole), QStringList({u"Loyalty"_s, u"#1F7A5A"_s}));
    QCOMPARE(told(ChangeListModel::AfterRole), QStringList({u"Gold club"_s, u"#2A3A5E"_s}));
    QVERIFY(review().words().contains(u"No pass was issued from it yet"_s));

    m_desk.designer().editor()->undo();
    askToPublish();
    QCOMPARE(told(ChangeListModel::MemberRole), QStringList(u"Name"_s));
}

void tst_PublishReview::passesAreCounted()
{
    publish();
    issue(u"ada@example.com"_s);
    issue(u"bob@example.com"_s);
    m_desk.designer().editor()->setName(u"Gold club"_s);
    askToPublish();
    QCOMPARE(desk().reached(), 2);
    QVERIFY2(review().words().contains(u"0 in wallets, 2 not installed yet"_s), qPrintable(review().words()));
    QVERIFY(review().verb().contains(u"2"_s));
}

QTEST_MAIN(tst_PublishReview)
#include "tst_publishreview.moc"
