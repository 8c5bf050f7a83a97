// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/whendone.h"

#include <QtCore/qpromise.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Answers come after whoever asked has gone on, however quick the work was.
class tst_WhenDone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aQuickAnswerWaitsForTheLoop();
    void anAnswerComesOnce();
    void answersKeepTheirOrder();
    void workMayAnswerNothing();
    void nobodyIsCalledAfterHisEnd();
    void cancelledWorkAnswersNobody_data();
    void cancelledWorkAnswersNobody();

private:
    std::unique_ptr<QObject> m_context;
    QStringList m_answers;
};

void tst_WhenDone::init()
{
    m_context = std::make_unique<QObject>();
    m_answers.clear();
}

void tst_WhenDone::aQuickAnswerWaitsForTheLoop()
{
    whenDone(QtFuture::makeReadyValueFuture(u"done"_s), m_context.get(),
             [this](const QString &answer) { m_answers.append(answer); });
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers, QStringList{u"done"_s});
}

void tst_WhenDone::anAnswerComesOnce()
{
    QPromise<QString> promise;
    promise.start();
    whenDone(promise.future(), m_context.get(), [this](const QString &answer) { m_answers.append(answer); });
    QCoreApplication::processEvents();
    QVERIFY(m_answers.isEmpty());
    promise.addResult(u"later"_s);
    promise.finish();
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers, QStringList{u"later"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(m_context->children().isEmpty()); // nothing is left of it
}

void tst_WhenDone::answersKeepTheirOrder()
{
    const QStringList order{u"first"_s, u"second"_s, u"third"_s};
    for (const auto &each : order)
        whenDone(QtFuture::makeReadyValueFuture(each), m_context.get(),
                 [this](const QString &answer) { m_answers.append(answer); });
    QTRY_COMPARE(m_answers, order);
}

void tst_WhenDone::workMayAnswerNothing()
{
    whenDone(QtFuture::makeReadyVoidFuture(), m_context.get(), [this] { m_answers.append(u"done"_s); });
    QTRY_COMPARE(m_answers.size(), 1);
}

void tst_WhenDone::nobodyIsCalledAfterHisEnd()
{
    whenDone(QtFuture::makeReadyValueFuture(u"done"_s), m_context.get(),
             [this](const QString &answer) { m_answers.append(answer); });
    m_context.reset();
    QCoreApplication::processEvents();
    QVERIFY(m_answers.isEmpty());
}

void tst_WhenDone::cancelledWorkAnswersNobody_data()
{
    QTest::addColumn<bool>("isDone");
    QTest::newRow("while it works") << false;
    QTest::newRow("between its end and the loop") << true;
}

void tst_WhenDone::cancelledWorkAnswersNobody()
{
    QFETCH(const bool, isDone);
    QPromise<QString> promise;
    promise.start();
    auto work = promise.future();
    whenDone(work, m_context.get(), [this](const QString &answer) { m_answers.append(answer); });
    promise.addResult(u"done"_s);
    if (isDone)
        promise.finish();
    work.cancel();
    if (!isDone)
        promise.finish();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QVERIFY(m_answers.isEmpty());
}

QTEST_GUILESS_MAIN(tst_WhenDone)
#include "tst_whendone.moc"
