// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/notices.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_Notices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToldOffersNothing();
    void whatIsOfferedIsDoneOnce();
    void nothingIsDoneForWhoIsGone();
    void onlyTheLastOffersStand();

private:
    /// The number of the offer that is posted.
    [[nodiscard]] static int offered(Notices &notices, QObject *context, std::function<void()> act);
};

int tst_Notices::offered(Notices &notices, QObject *context, std::function<void()> act)
{
    QSignalSpy posted(&notices, &Notices::posted);
    notices.offer(u"Published."_s, u"Go back"_s, context, std::move(act));
    return posted.size() == 1 ? posted.first().first().value<Notice>().offer : -1;
}

void tst_Notices::whatIsToldOffersNothing()
{
    Notices notices;
    QSignalSpy posted(&notices, &Notices::posted);
    notices.tell(u"Saved."_s);
    const auto notice = posted.first().first().value<Notice>();
    QCOMPARE(notice.text, u"Saved."_s);
    QVERIFY(notice.verb.isEmpty());
    QVERIFY(!notice.failed);
}

void tst_Notices::whatIsOfferedIsDoneOnce()
{
    Notices notices;
    int done = 0;
    const auto offer = offered(notices, this, [&] { ++done; });
    QVERIFY(offer > 0);
    notices.take(offer + 1);
    QCOMPARE(done, 0);
    notices.take(offer);
    notices.take(offer);
    QCOMPARE(done, 1);
}

void tst_Notices::nothingIsDoneForWhoIsGone()
{
    Notices notices;
    int done = 0;
    auto context = std::make_unique<QObject>();
    const auto offer = offered(notices, context.get(), [&] { ++done; });
    context.reset();
    notices.take(offer);
    QCOMPARE(done, 0);
}

void tst_Notices::onlyTheLastOffersStand()
{
    Notices notices;
    int done = 0;
    const auto first = offered(notices, this, [&] { done += 100; });
    int last = 0;
    for (int i = 0; i < 8; ++i)
        last = offered(notices, this, [&] { ++done; });
    notices.take(first);
    QCOMPARE(done, 0);
    notices.take(last);
    QCOMPARE(done, 1);
}

QTEST_GUILESS_MAIN(tst_Notices)
#include "tst_notices.moc"
